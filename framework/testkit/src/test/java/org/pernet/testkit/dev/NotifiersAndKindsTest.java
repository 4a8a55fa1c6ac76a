// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.dev;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.net.NetReference;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.core.ModuleUnit;
import org.pernet.testkit.FakeKind;
import org.pernet.testkit.Fault;
import org.pernet.testkit.RecordingNotifier;

/** Section 6: a notifier's replay and rollback; kinds that come and go under many namespaces. */
class NotifiersAndKindsTest extends DeviceFixture {
  private RecordingNotifier late;

  @BeforeEach
  void makeLate() {
    late = new RecordingNotifier(journal, "late ", 0);
  }

  private void devicesInTwoNamespaces() throws Exception {
    driver.plugIn(test.initial(), "old", 9);
    up(driver.plugIn(test.initial(), "young", 5));
    driver.plugIn(red, "r0");
    journal.take();
  }

  @Test
  void registrationReplaysEveryDeviceOfEveryNamespaceOldestFirst() throws Exception {
    devicesInTwoNamespaces();
    ModuleUnit unit = test.registerNotifier(late);
    assertThat(journal.take())
        .containsExactly(
            "late REGISTER old@initial",
            "late REGISTER young@initial",
            "late UP young@initial",
            "late REGISTER r0@red");
    unit.withdraw();
    assertThat(journal.take())
        .containsExactly(
            "late UNREGISTER old@initial",
            "late GOING_DOWN young@initial",
            "late DOWN young@initial",
            "late UNREGISTER young@initial",
            "late UNREGISTER r0@red");
    driver.plugIn(red, "r1");
    assertThat(journal.take()).noneMatch(line -> line.startsWith("late"));
  }

  @Test
  void aRefusalDuringTheReplayTakesItBackInReverse() throws Exception {
    devicesInTwoNamespaces();
    late.at(NetDeviceEvent.REGISTER, Fault.refusing(3, Errno.ENOMEM));
    refused(Errno.ENOMEM, () -> test.registerNotifier(late));
    assertThat(journal.take())
        .containsExactly(
            "late REGISTER old@initial",
            "late REGISTER young@initial",
            "late UP young@initial",
            "late REGISTER r0@red",
            "late GOING_DOWN young@initial",
            "late DOWN young@initial",
            "late UNREGISTER young@initial",
            "late UNREGISTER old@initial");
    driver.plugIn(red, "r1");
    assertThat(journal.take()).noneMatch(line -> line.startsWith("late"));
  }

  @Test
  void upIsToldInTheReplayAndNotAsked() throws Exception {
    devicesInTwoNamespaces();
    late.at(NetDeviceEvent.UP, Fault.refusing(1, Errno.EPERM));
    test.registerNotifier(late);
    assertThat(journal.take()).hasSize(4);
  }

  @Test
  void aHigherPriorityHearsFirstAndAVetoEndsTheRound() throws Exception {
    RecordingNotifier first = new RecordingNotifier(journal, "first ", 10);
    test.registerNotifier(late);
    test.registerNotifier(first);
    driver.plugIn(red, "r0");
    assertThat(journal.take())
        .containsSubsequence("first REGISTER r0@red", "REGISTER r0@red", "late REGISTER r0@red");
    first.at(NetDeviceEvent.POST_INIT, Fault.refusing(1, Errno.EPERM));
    refused(Errno.EPERM, () -> driver.plugIn(red, "r1"));
    assertThat(journal.take()).containsExactly("init r1", "first POST_INIT r1@red", "uninit r1");
  }

  @Test
  void aKindIsKnownByItsNameOnce() throws Exception {
    FakeKind kind = FakeKind.of("fake", journal);
    ModuleUnit unit = test.registerKind(kind);
    assertThat(test.kernel().linkKinds().find("fake")).contains(kind);
    refused(Errno.EEXIST, () -> test.registerKind(FakeKind.of("fake", journal)));
    assertThat(test.kernel().linkKinds().find("fake")).as("the first stays").contains(kind);
    assertThat(test.kernel().linkKinds().kinds()).containsExactly("fake");
    for (String bad : new String[] {"", "x".repeat(56)}) {
      try {
        test.registerKind(FakeKind.of(bad, journal));
        assertThat(bad).as("must be refused").isNull();
      } catch (NetException refusal) {
        assertThat(refusal.errno()).isEqualTo(Errno.EINVAL);
      }
    }
    unit.withdraw();
    assertThat(test.kernel().linkKinds().kinds()).isEmpty();
  }

  @Test
  void withAKindGoAllItsDevicesInEveryNamespaceAndNoOthers() throws Exception {
    FakeKind kind = FakeKind.of("fake", journal);
    RtnlLinkOps spared = FakeKind.of("spared", journal);
    ModuleUnit unit = test.registerKind(kind);
    test.registerKind(spared);
    for (int i = 0; i < 20; i++) {
      try (NetReference net = test.createNet()) {
        kind.make(net.net(), "f0");
      }
    }
    kind.make(red, "f0");
    kind.make(test.initial(), "f1");
    ((FakeKind) spared).make(red, "s0");
    driver.plugIn(red, "p0");
    unit.withdraw();
    assertThat(test.initial().devices()).isEmpty();
    assertThat(red.devices()).extracting(device -> device.name()).containsExactly("s0", "p0");
    test.kernel().nets().list().stream()
        .filter(net -> net != red)
        .forEach(net -> assertThat(net.devices()).isEmpty());
  }

  @Test
  void aKindThatThrowsAtItsEndCannotSaveItsDevices() throws Exception {
    FakeKind kind =
        FakeKind.of("fake", journal).atDelLink(Fault.throwing(1, new IllegalStateException("no")));
    ModuleUnit unit = test.registerKind(kind);
    kind.make(red, "f0");
    kind.make(red, "f1");
    unit.withdraw();
    assertThat(red.devices()).isEmpty();
  }
}
