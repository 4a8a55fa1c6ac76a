// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.testkit.Fault;

/** S0-6 to S0-20: dev_change_net_namespace; every refusal leaves the device where it was, up, unannounced. */
class MoveTest extends DeviceFixture {
  private NetDevice device;

  @BeforeEach
  void plugIn() throws NetException {
    device = driver.plugIn(test.initial(), "p0", 10);
    up(device);
    journal.take();
  }

  private void untouched(Errno errno, String words, TestKernelStep step) {
    List<NetDevice> there = red.devices();
    int sequence = test.initial().devicesSequence();
    refused(errno, words, step::run);
    assertThat(journal.take()).as("nothing is announced, nor the driver asked").isEmpty();
    assertThat(device.net()).isSameAs(test.initial());
    assertThat(device.isUp()).isTrue();
    assertThat(device.name()).isEqualTo("p0");
    assertThat(device.index()).isEqualTo(10);
    assertThat(test.initial().devicesSequence()).isEqualTo(sequence);
    assertThat(red.devices()).isEqualTo(there);
  }

  private interface TestKernelStep {
    void run() throws NetException;
  }

  @Test
  void aMoveIsAGoingHereAndAComingThere() throws Exception {
    move(device, red, null, 0);
    assertThat(journal.take())
        .containsExactly(
            "GOING_DOWN p0@initial",
            "stop p0",
            "NEWLINK p0@initial",
            "DOWN p0@initial",
            "UNREGISTER p0@initial",
            "NEWNSID 0 in initial",
            "MOVED to nsid 0 index 10: p0@initial",
            "REGISTER p0@red",
            "NEWLINK p0@red");
    assertThat(device.net()).isSameAs(red);
    assertThat(device.isUp()).isFalse();
    assertThat(device.qdisc()).isEqualTo("noop");
    assertThat(red.devices()).containsExactly(device);
    assertThat(test.initial().devices()).isEmpty();
  }

  @Test
  void whatIsTheDevicesOwnStaysWithIt() throws Exception {
    test.withRtnl(() -> {
      devices().setMtu(device, 1400);
      devices().setAlias(device, "hello");
      devices().setGroup(device, 5);
      devices().setTxQueueLength(device, 7);
      devices().addAlternativeName(device, "other");
      devices().addPromiscuity(device, 2);
    });
    move(device, red, null, 0);
    assertThat(device.mtu()).isEqualTo(1400);
    assertThat(device.alias()).contains("hello");
    assertThat(device.group()).isEqualTo(5);
    assertThat(device.txQueueLength()).isEqualTo(7);
    assertThat(device.promiscuity()).isEqualTo(2);
    assertThat(red.deviceByName("other")).contains(device);
    assertThat(test.initial().deviceByName("other")).isEmpty();
  }

  @Test
  void immutabilityIsCheckedFirstEvenForItsOwnNamespace() throws Exception {
    NetDevice lo = driver.plugInImmutable(test.initial(), "fixed");
    driver.plugIn(red, "fixed");
    journal.take();
    for (Net to : List.of(red, test.initial())) {
      refused(Errno.EINVAL, "The interface netns is immutable", () -> move(lo, to, null, 0));
    }
    assertThat(journal.take()).isEmpty();
  }

  @Test
  void oneThatIsNotRegisteredIsRefusedEvenForItsOwnNamespace() {
    NetDevice fresh = driver.allocate(red, "fresh");
    for (Net to : List.of(red, test.initial())) {
      refused(Errno.EINVAL, "The interface isn't registered", () -> move(fresh, to, null, 0));
    }
  }

  @Test
  void intoItsOwnNamespaceNothingHappens() throws Exception {
    move(device, test.initial(), "other%d", 77);
    assertThat(journal.take()).isEmpty();
    assertThat(device.isUp()).isTrue();
    assertThat(device.name()).isEqualTo("p0");
  }

  @Test
  void itsNameTakenThereIsRefusedWithoutAPattern() throws Exception {
    driver.plugIn(red, "p0");
    journal.take();
    untouched(
        Errno.EEXIST,
        "An interface with the same name exists in the target netns",
        () -> move(device, red, null, 0));
  }

  @Test
  void itsNameTakenThereByAnAlternativeNameIsTakenToo() throws Exception {
    NetDevice other = driver.plugIn(red, "q0");
    test.withRtnl(() -> devices().addAlternativeName(other, "p0"));
    journal.take();
    untouched(
        Errno.EEXIST,
        "An interface with the same name exists in the target netns",
        () -> move(device, red, null, 0));
  }

  @Test
  void aPatternThatCannotBeUsedIsRefusedWithItsOwnErrno() throws Exception {
    driver.plugIn(red, "p0");
    driver.plugIn(red, "q0");
    journal.take();
    String words = "Unable to use '%s' for the new interface name in the target netns";
    untouched(Errno.EEXIST, words.formatted("q0"), () -> move(device, red, "q0", 0));
    untouched(Errno.EINVAL, words.formatted("a/b"), () -> move(device, red, "a/b", 0));
    untouched(Errno.EINVAL, words.formatted("x%s"), () -> move(device, red, "x%s", 0));
    untouched(Errno.EEXIST, words.formatted("p0"), () -> move(device, red, "p0", 0));
  }

  @Test
  void aPatternIsUsedOnlyWhereTheNameIsTaken() throws Exception {
    move(device, red, "other", 0);
    assertThat(device.name()).isEqualTo("p0");
    move(device, test.initial(), null, 0);
    driver.plugIn(red, "p0");
    move(device, red, "p%d", 0);
    assertThat(device.name()).isEqualTo("p1");
    assertThat(red.deviceByName("p1")).contains(device);
  }

  @Test
  void anAlternativeNameTakenThereIsRefused() throws Exception {
    driver.plugIn(red, "alt");
    test.withRtnl(() -> devices().addAlternativeName(device, "alt"));
    journal.take();
    untouched(
        Errno.EEXIST,
        "An interface with the altname alt exists in the target netns",
        () -> move(device, red, null, 0));
  }

  @Test
  void anIndexAskedForThatIsTakenThereIsRefused() throws Exception {
    driver.plugIn(red, "q0", 20);
    journal.take();
    untouched(
        Errno.EBUSY,
        "The ifindex 20 is not available in the target netns",
        () -> move(device, red, null, 20));
  }

  @Test
  void namesAreCheckedBeforeAlternativeNamesAndThoseBeforeTheIndex() throws Exception {
    driver.plugIn(red, "p0", 20);
    NetDevice other = driver.plugIn(red, "alt");
    test.withRtnl(() -> devices().addAlternativeName(device, "alt"));
    journal.take();
    untouched(
        Errno.EEXIST,
        "An interface with the same name exists in the target netns",
        () -> move(device, red, null, 20));
    untouched(
        Errno.EEXIST,
        "An interface with the altname alt exists in the target netns",
        () -> move(device, red, "free", 20));
    driver.unplug(other);
    journal.take();
    untouched(
        Errno.EBUSY,
        "The ifindex 20 is not available in the target netns",
        () -> move(device, red, "free", 20));
  }

  @Test
  void theIndexIsKeptOrTheNextInTurnOrAsAsked() throws Exception {
    driver.plugIn(red, "q0", 10);
    driver.plugIn(red, "q1");
    move(device, red, null, 0);
    assertThat(device.index()).as("10 is taken, 2 was drawn last").isEqualTo(3);
    move(device, test.initial(), null, 50);
    assertThat(device.index()).isEqualTo(50);
    move(device, red, null, 0);
    assertThat(device.index()).as("kept").isEqualTo(50);
    assertThat(driver.plugIn(red, "q2").index())
        .as("what came along is no turn")
        .isEqualTo(4);
  }

  @Test
  void aVetoOfRegisterThereIsPassedOver() throws Exception {
    notifier.at(NetDeviceEvent.REGISTER, Fault.refusing(1, Errno.EBUSY));
    move(device, red, null, 0);
    assertThat(device.net()).isSameAs(red);
    assertThat(heard()).endsWith("REGISTER p0@red", "NEWLINK p0@red");
  }

  @Test
  void theRegistrationStateStaysRegisteredThroughout() throws Exception {
    List<NetDevice.RegistrationState> seen = new java.util.ArrayList<>();
    test.registerNotifier((event, moved) -> seen.add(moved.registrationState()));
    seen.clear();
    move(device, red, null, 0);
    assertThat(seen).isNotEmpty().containsOnly(NetDevice.RegistrationState.REGISTERED);
  }

  @Test
  void aDownDeviceMovesWithoutBeingClosed() throws Exception {
    test.withRtnl(() -> devices().close(device));
    journal.take();
    try (NetReference blue = test.createNet()) {
      move(device, blue.net(), null, 0);
      assertThat(heard()).startsWith("UNREGISTER p0@initial");
      move(device, test.initial(), null, 0);
    }
  }
}
