// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pernet.api.dev.DeviceHold;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDevice.RegistrationState;
import org.pernet.api.net.NetReference;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.api.notifier.NetDeviceNotifier;
import org.pernet.core.ModuleUnit;
import org.pernet.testkit.TestKernel;

/** D12, section 6: a held device is gone for all, but freed only when the last lets go, who is named. */
@Timeout(20)
class HoldsTest extends DeviceFixture {
  @Test
  void aHoldDelaysTheFreeingAndItsHolderIsNamed() throws Exception {
    NetDevice device = driver.plugIn(red, "p0");
    CountDownLatch gone = new CountDownLatch(1);
    test.registerNotifier((event, told) -> {
      if (event == NetDeviceEvent.PRE_UNINIT) {
        gone.countDown();
      }
    });
    CompletableFuture<Void> freed;
    try (DeviceHold hold = device.hold("a route")) {
      DeviceHold other = device.hold("a neighbour entry");
      other.close();
      other.close();
      assertThat(device.holders()).singleElement().asString().startsWith("a route");
      freed = CompletableFuture.runAsync(() -> driver.unplug(device));
      assertThat(gone.await(5, TimeUnit.SECONDS)).isTrue();
      test.withRtnl(() -> {
        assertThat(red.deviceByName("p0")).isEmpty();
        assertThat(device.registrationState()).isEqualTo(RegistrationState.UNREGISTERED);
      });
      assertThat(driver.plugIn(red, "p0")).as("the name is free at once").isNotSameAs(device);
      assertThat(freed).isNotDone();
      assertThat(hold.device()).isSameAs(device);
    }
    freed.get(5, TimeUnit.SECONDS);
    assertThat(device.registrationState()).isEqualTo(RegistrationState.RELEASED);
    assertThat(device.holders()).isEmpty();
  }

  @Test
  void aHolderIsNamedWithItsModule() throws Exception {
    try (TestKernel other = TestKernel.boot();
        NetReference net = other.createNet()) {
      ModuleUnit mine = other.hosted().newUnit("my-driver", "", "", "");
      mine.offer(
          NetDeviceNotifier.class.getName(), (NetDeviceNotifier) (event, told) -> {}, Map.of());
      try (NetReference again = net.net().get("a cache")) {
        assertThat(again.holder()).isEqualTo("a cache (my-driver)");
      }
    }
  }

  @Test
  void whoHoldsIsRemindedAndMayLetGo() throws Exception {
    NetDevice device = driver.plugIn(red, "p0");
    DeviceHold hold = device.hold("somebody slow");
    int[] told = {0};
    test.registerNotifier((event, gone) -> {
      if (event == NetDeviceEvent.UNREGISTER && ++told[0] == 2) {
        hold.close();
      }
    });
    driver.unplug(device);
    assertThat(told[0]).isEqualTo(2);
    assertThat(device.registrationState()).isEqualTo(RegistrationState.RELEASED);
  }
}
