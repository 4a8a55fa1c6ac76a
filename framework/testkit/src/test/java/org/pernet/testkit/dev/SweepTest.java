// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.dev;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pernet.api.dev.NetDevice;
import org.pernet.testkit.FakeKind;
import org.pernet.testkit.Fault;
import org.pernet.testkit.RecordingOperations;

/** S0-22, S0-23: what becomes of the devices of a dying namespace. */
class SweepTest extends DeviceFixture {
  private void die() {
    redReference.close();
    test.quiesce();
  }

  @Test
  void aPhysicalDeviceGoesHomeWithItsNameWhereThatIsFree() throws Exception {
    NetDevice device = driver.plugIn(red, "p0", 7);
    up(device);
    journal.take();
    die();
    assertThat(device.net()).isSameAs(test.initial());
    assertThat(device.name()).isEqualTo("p0");
    assertThat(device.index()).isEqualTo(7);
    assertThat(heard())
        .containsExactly(
            "GOING_DOWN p0@red",
            "NEWLINK p0@red",
            "DOWN p0@red",
            "UNREGISTER p0@red",
            "MOVED to nsid -1 index 7: p0@red",
            "REGISTER p0@initial",
            "NEWLINK p0@initial");
  }

  @Test
  void elseAsDevAndItsIndexAndElseByPattern() throws Exception {
    driver.plugIn(test.initial(), "p0");
    driver.plugIn(test.initial(), "dev8");
    driver.plugIn(test.initial(), "p1");
    NetDevice first = driver.plugIn(red, "p0", 7);
    NetDevice second = driver.plugIn(red, "p1", 8);
    die();
    assertThat(first.name()).isEqualTo("dev7");
    assertThat(second.name()).as("dev8 is taken").isEqualTo("dev0");
  }

  @Test
  void thoseWhoGoHomeGoOldestFirst() throws Exception {
    driver.plugIn(red, "old", 9);
    driver.plugIn(red, "young", 5);
    journal.take();
    die();
    assertThat(heard()).containsSubsequence("REGISTER old@initial", "REGISTER young@initial");
  }

  @Test
  void aConflictingAlternativeNameIsLostOnTheWayHome() throws Exception {
    driver.plugIn(test.initial(), "alt");
    NetDevice device = driver.plugIn(red, "p0");
    test.withRtnl(() -> {
      devices().addAlternativeName(device, "alt");
      devices().addAlternativeName(device, "mine");
    });
    die();
    assertThat(device.net()).isSameAs(test.initial());
    assertThat(device.alternativeNames()).containsExactly("mine");
  }

  @Test
  void devicesOfAKindAreDestroyedNewestFirstAndTheImmutableWithThem() throws Exception {
    FakeKind kind = FakeKind.of("fake", journal);
    test.registerKind(kind);
    driver.plugInImmutable(red, "fixed");
    kind.make(red, "f0");
    kind.make(red, "f1");
    journal.take();
    die();
    assertThat(heard())
        .filteredOn(line -> line.startsWith("DELLINK"))
        .containsExactly("DELLINK f1@red", "DELLINK f0@red", "DELLINK fixed@red");
    assertThat(test.initial().devices()).isEmpty();
  }

  @Test
  void devicesOfARefundedKindGoHome() throws Exception {
    FakeKind kind = FakeKind.refunded("can", journal);
    test.registerKind(kind);
    NetDevice device = kind.make(red, "can0");
    die();
    assertThat(device.net()).isSameAs(test.initial());
    assertThat(journal.take()).noneMatch(line -> line.startsWith("can.delLink"));
  }

  @Test
  void aKindThatThrowsCannotSaveItsDevices() throws Exception {
    FakeKind kind =
        FakeKind.of("fake", journal).atDelLink(Fault.throwing(1, new IllegalStateException("no")));
    test.registerKind(kind);
    kind.make(red, "f0");
    kind.make(red, "f1");
    die();
    assertThat(test.kernel().nets().size()).isEqualTo(1);
    assertThat(journal.take()).contains("DELLINK f0@red", "DELLINK f1@red");
  }

  @Test
  void theSweepComesAfterAllOtherDevicesAndBeforeAllSubsystems() throws Exception {
    test.registerSubsys(RecordingOperations.of("s", journal));
    test.registerDevice(RecordingOperations.of("d", journal));
    driver.plugInImmutable(red, "fixed");
    journal.take();
    die();
    assertThat(journal.take())
        .containsSubsequence(
            "d.preExit(red)",
            "s.preExit(red)",
            "d.exitBatch([red])",
            "DELLINK fixed@red",
            "s.exit(red)");
  }
}
