// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.dev;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pernet.api.dev.DeviceHold;
import org.pernet.api.dev.NetDevice;

/** A hold is given back at the same cost, however many there are: each route and each neighbour has one. */
class ManyHoldsTest extends DeviceFixture {
  private static final int HOLDS = 200_000;

  @Test
  @Timeout(10)
  void theLastToComeGoesFirst() throws Exception {
    NetDevice device = driver.plugIn(red, "p0");
    List<DeviceHold> holds = new ArrayList<>();
    for (int i = 0; i < HOLDS; i++) {
      holds.add(device.hold("route"));
    }
    for (int i = HOLDS - 1; i >= 0; i--) {
      holds.get(i).close();
    }
  }
}
