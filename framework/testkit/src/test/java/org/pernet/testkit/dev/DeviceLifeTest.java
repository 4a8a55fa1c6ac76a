// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDevice.RegistrationState;
import org.pernet.api.errno.Errno;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.testkit.Fault;
import org.pernet.testkit.PhysicalDevice.Call;

/** S0-2 to S0-5 and section 6: a device comes, goes up, down, and goes. */
class DeviceLifeTest extends DeviceFixture {
  @Test
  void registrationAsksTheDriverThenTheStackAndTellsLast() throws Exception {
    driver.plugIn(red, "p0");
    assertThat(journal.take())
        .containsExactly("init p0", "POST_INIT p0@red", "REGISTER p0@red", "NEWLINK p0@red");
  }

  @Test
  void unregistrationClosesUnlistsAndThenSaysGoodbye() throws Exception {
    NetDevice device = driver.plugIn(red, "p0");
    up(device);
    journal.take();
    driver.unplug(device);
    assertThat(journal.take())
        .containsExactly(
            "GOING_DOWN p0@red",
            "stop p0",
            "NEWLINK p0@red",
            "DOWN p0@red",
            "UNREGISTER p0@red",
            "PRE_UNINIT p0@red",
            "uninit p0",
            "DELLINK p0@red");
    assertThat(device.registrationState()).isEqualTo(RegistrationState.RELEASED);
  }

  @Test
  void manyAreStoppedBeforeTheFirstIsToldOf() throws Exception {
    NetDevice one = driver.plugIn(red, "p0");
    NetDevice other = driver.plugIn(red, "p1");
    up(one);
    up(other);
    journal.take();
    test.withRtnl(() -> devices().unregister(List.of(one, other)));
    assertThat(journal.take())
        .containsSubsequence(
            "GOING_DOWN p0@red",
            "GOING_DOWN p1@red",
            "stop p0",
            "stop p1",
            "NEWLINK p0@red",
            "DOWN p0@red",
            "NEWLINK p1@red",
            "DOWN p1@red",
            "UNREGISTER p0@red",
            "DELLINK p0@red",
            "UNREGISTER p1@red",
            "DELLINK p1@red");
  }

  @Test
  void openAndCloseTellInTheKernelsOrder() throws Exception {
    NetDevice device = driver.plugIn(red, "p0");
    journal.take();
    up(device);
    assertThat(journal.take())
        .containsExactly("PRE_UP p0@red", "open p0", "NEWLINK p0@red up", "UP p0@red");
    up(device);
    assertThat(journal.take()).as("it is up already").isEmpty();
    test.withRtnl(() -> devices().close(device));
    assertThat(journal.take())
        .containsExactly("GOING_DOWN p0@red", "stop p0", "NEWLINK p0@red", "DOWN p0@red");
  }

  @Test
  void aDriverThatRefusesInitLeavesNothing() {
    driver.at(Call.INIT, Fault.refusing(1, Errno.EPERM));
    refused(Errno.EPERM, () -> driver.plugIn(red, "p0"));
    assertThat(journal.take()).containsExactly("init p0");
    assertThat(red.devices()).isEmpty();
  }

  @Test
  void aDriverThatThrowsInInitIsEio() {
    driver.at(Call.INIT, Fault.throwing(1, new IllegalStateException("oops")));
    assertThatThrownBy(() -> driver.plugIn(red, "p0")).hasMessageStartingWith("EIO");
    assertThat(red.devices()).isEmpty();
  }

  @Test
  void aVetoOfPostInitUndoesTheDriverOnly() {
    notifier.at(NetDeviceEvent.POST_INIT, Fault.refusing(1, Errno.EBUSY));
    refused(Errno.EBUSY, () -> driver.plugIn(red, "p0"));
    assertThat(journal.take()).containsExactly("init p0", "POST_INIT p0@red", "uninit p0");
    assertThat(red.deviceByName("p0")).isEmpty();
  }

  @Test
  void aVetoOfRegisterUnregistersAgain() throws Exception {
    notifier.at(NetDeviceEvent.REGISTER, Fault.refusing(1, Errno.ENOMEM));
    refused(Errno.ENOMEM, () -> driver.plugIn(red, "p0"));
    assertThat(journal.take())
        .containsSubsequence(
            "REGISTER p0@red", "UNREGISTER p0@red", "PRE_UNINIT p0@red", "uninit p0");
    assertThat(red.devices()).isEmpty();
    assertThat(driver.plugIn(red, "p0").name()).as("the name is free again").isEqualTo("p0");
  }

  @Test
  void aVetoOfPreUpLeavesItDown() throws Exception {
    NetDevice device = driver.plugIn(red, "p0");
    notifier.at(NetDeviceEvent.PRE_UP, Fault.refusing(1, Errno.EPERM));
    journal.take();
    refused(Errno.EPERM, () -> up(device));
    assertThat(journal.take()).containsExactly("PRE_UP p0@red");
    assertThat(device.isUp()).isFalse();
  }

  @Test
  void aDriverThatRefusesOrThrowsAtOpenLeavesItDown() throws Exception {
    NetDevice device = driver.plugIn(red, "p0");
    driver.at(Call.OPEN, Fault.refusing(1, Errno.ENODEV));
    refused(Errno.ENODEV, () -> up(device));
    driver.at(Call.OPEN, Fault.throwing(1, new IllegalStateException("oops")));
    assertThatThrownBy(() -> up(device)).hasMessageStartingWith("EIO");
    assertThat(device.isUp()).isFalse();
    assertThat(device.qdisc()).isEqualTo("noop");
  }

  @Test
  void aDriverThatThrowsAtItsEndCannotSaveTheDevice() throws Exception {
    NetDevice device = driver.plugIn(red, "p0");
    NetDevice other = driver.plugIn(red, "p1");
    up(device);
    up(other);
    driver.at(Call.STOP, Fault.throwing(1, new IllegalStateException("stop")));
    driver.at(Call.UNINIT, Fault.throwing(1, new IllegalStateException("uninit")));
    journal.take();
    test.withRtnl(() -> devices().unregister(List.of(device, other)));
    assertThat(red.devices()).isEmpty();
    assertThat(heard()).contains("DELLINK p0@red", "DELLINK p1@red");
  }

  @Test
  void aVetoWhereNoneIsAskedIsPassedOver() throws Exception {
    NetDevice device = driver.plugIn(red, "p0");
    for (NetDeviceEvent event : List.of(
        NetDeviceEvent.UP,
        NetDeviceEvent.GOING_DOWN,
        NetDeviceEvent.DOWN,
        NetDeviceEvent.UNREGISTER)) {
      notifier.at(event, Fault.refusing(1, Errno.EBUSY));
    }
    up(device);
    assertThat(device.isUp()).isTrue();
    driver.unplug(device);
    assertThat(red.devices()).isEmpty();
  }

  @Test
  void theTablesForgetItBeforeAnybodyIsTold() throws Exception {
    NetDevice device = driver.plugIn(red, "p0");
    int sequence = red.devicesSequence();
    driver.unplug(device);
    assertThat(red.deviceByName("p0")).isEmpty();
    assertThat(red.deviceByIndex(device.index())).isEmpty();
    assertThat(red.devicesSequence()).isNotEqualTo(sequence);
    driver.unplug(device);
    assertThat(device.registrationState()).isEqualTo(RegistrationState.RELEASED);
  }

  @Test
  void rtnlIsAsserted() throws Exception {
    NetDevice device = driver.plugIn(red, "p0");
    assertThatThrownBy(() -> devices().open(device)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> devices().unregister(device))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> devices().register(driver.allocate(red, "p1")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aDeviceIsRegisteredOnce() throws Exception {
    NetDevice device = driver.plugIn(red, "p0");
    refused(Errno.EINVAL, () -> test.withRtnl(() -> devices().register(device)));
    assertThat(red.devices()).containsExactly(device);
  }
}
