// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.dev;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pernet.api.dev.DeviceSpec;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.testkit.PhysicalDevice;

/** A kind that fails when it is asked where its devices belong holds up nobody else's. */
class HostileKindAtSweepTest extends DeviceFixture {
  private final class Undecided implements RtnlLinkOps {
    @Override
    public String kind() {
      return "undecided";
    }

    @Override
    public DeviceSpec spec() {
      return DeviceSpec.ethernet(new PhysicalDevice(journal)).build();
    }

    @Override
    public boolean netnsRefund() {
      throw new IllegalStateException("undecided");
    }
  }

  @Test
  void theOthersGoHomeAndItsOwnAreDestroyed() throws Exception {
    RtnlLinkOps kind = new Undecided();
    NetDevice its = test.underRtnl(() -> {
      NetDevice device = devices().allocate(red, "u0", kind.spec(), kind, null);
      devices().register(device);
      return device;
    });
    NetDevice other = driver.plugIn(red, "p0");
    redReference.close();
    test.quiesce();
    assertThat(other.net()).isSameAs(test.initial());
    assertThat(its.registrationState()).isEqualTo(NetDevice.RegistrationState.RELEASED);
  }
}
