// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.pernet.api.dev.DeviceSpec;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDevice.RegistrationState;
import org.pernet.api.dev.NetDeviceOperations;
import org.pernet.api.errno.Errno;
import org.pernet.testkit.Fault;
import org.pernet.testkit.PhysicalDevice.Call;

/** Drivers that throw what they should not leave no device half registered, and none half up. */
class HostileDriverTest extends DeviceFixture {
  @Test
  void oneThatFailsAtItsEndAfterAVetoIsRefusedWithTheVeto() throws Exception {
    driver.at(Call.UNINIT, Fault.throwing(1, new IllegalStateException("hostile")));
    NetDevice device = driver.allocate(red, "all");
    refused(Errno.EINVAL, () -> test.withRtnl(() -> devices().register(device)));
    assertThat(device.index()).isZero();
  }

  @Test
  void oneWhoseReceiveModeFailsIsUpAllTheSame() throws Exception {
    NetDevice device = driver.plugIn(red, "p0");
    journal.take();
    driver.at(Call.RECEIVE_MODE, Fault.throwing(1, new IllegalStateException("hostile")));
    up(device);
    assertThat(device.isUp()).isTrue();
    assertThat(device.qdisc()).isNotEqualTo("noop");
    assertThat(heard()).contains("UP p0@red");
  }

  @Test
  void oneThatDoesNotKnowItsLowerDeviceIsNotHalfRegistered() throws Exception {
    DeviceSpec spec = DeviceSpec.ethernet(new NetDeviceOperations() {
          @Override
          public int linkIndex(NetDevice device) {
            throw new IllegalStateException("hostile");
          }
        })
        .build();
    NetDevice device = devices().allocate(red, "p0", spec, null, null);
    test.withRtnl(() -> devices().setCarrier(device, false));
    assertThatThrownBy(() -> test.withRtnl(() -> devices().register(device)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(device.registrationState()).isEqualTo(RegistrationState.UNINITIALIZED);
    assertThat(device.index()).isZero();
  }
}
