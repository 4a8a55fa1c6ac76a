// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pernet.api.dev.DeviceSpec;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDeviceOperations;
import org.pernet.api.errno.NetException;

/** A master whose class is half gone throws an Error: its port moves and goes nevertheless. */
class HostileMasterTest extends DeviceFixture {
  private static final class Clinging implements NetDeviceOperations {
    @Override
    public void addSlave(NetDevice master, NetDevice port) throws NetException {
      master.net().kernel().devices().linkMaster(port, master);
    }

    @Override
    public void delSlave(NetDevice master, NetDevice port) {
      throw new NoClassDefFoundError("a class of a bundle that is gone");
    }
  }

  @Test
  void aPortMovesAllTheSame() throws Exception {
    NetDevice port = driver.plugIn(red, "p0");
    test.withRtnl(() -> {
      NetDevice master =
          devices().allocate(red, "m0", DeviceSpec.ethernet(new Clinging()).build(), null, null);
      devices().register(master);
      devices().setMaster(port, Optional.of(master));
    });
    move(port, test.initial(), null, 0);
    assertThat(test.initial().deviceByName("p0")).contains(port);
    assertThat(port.master()).isEmpty();
  }
}
