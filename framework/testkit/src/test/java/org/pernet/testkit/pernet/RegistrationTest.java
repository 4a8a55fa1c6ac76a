// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.pernet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.ModuleInfo;
import org.pernet.api.net.NetReference;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.core.ModuleUnit;
import org.pernet.testkit.Fault;
import org.pernet.testkit.FaultyOperations;
import org.pernet.testkit.Journal;
import org.pernet.testkit.RecordingOperations;
import org.pernet.testkit.TestKernel;

/** S2-3 to S2-7, S2-10, S4-32 to S4-34: operations that come to, and go from, live namespaces. */
class RegistrationTest {
  private final Journal journal = new Journal();
  private final List<NetReference> nets = new ArrayList<>();
  private TestKernel test;

  @BeforeEach
  void boot() throws NetException {
    test = TestKernel.boot();
  }

  @AfterEach
  void guard() {
    nets.forEach(NetReference::close);
    test.close();
  }

  private RecordingOperations recording(String name) {
    return RecordingOperations.of(name, journal);
  }

  private void namespaces(String... names) throws NetException {
    for (String name : names) {
      NetReference net = test.createNet();
      journal.name(net.net(), name);
      nets.add(net);
    }
    journal.take();
  }

  private static Errno errnoOf(Throwable thrown) {
    return ((NetException) thrown).errno();
  }

  @Test
  void initRunsInEveryLiveNamespaceOldestFirst() throws Exception {
    namespaces("red", "blue");
    test.registerSubsys(recording("s"));
    assertThat(journal.take()).containsExactly("s.init(initial)", "s.init(red)", "s.init(blue)");
  }

  @Test
  void aLateSubsystemStandsBeforeTheDevicesThatCameEarlier() throws Exception {
    test.registerDevice(recording("d"));
    test.registerSubsys(recording("late"));
    journal.take();
    namespaces();
    NetReference red = test.createNet();
    journal.name(red.net(), "red");
    assertThat(journal.take()).containsExactly("late.init(net1)", "d.init(net1)");
    red.close();
    test.quiesce();
    assertThat(journal.take())
        .filteredOn(line -> line.contains(".exit("))
        .containsExactly("d.exit(red)", "late.exit(red)");
  }

  @Test
  void theFirstDeviceMayGoAndTheOrderStaysRight() throws Exception {
    ModuleUnit first = test.registerDevice(recording("d1"));
    first.withdraw();
    test.registerSubsys(recording("s"));
    test.registerDevice(recording("d2"));
    test.registerSubsys(recording("s2"));
    journal.take();
    test.createNet().close();
    assertThat(journal.take()).containsExactly("s.init(net1)", "s2.init(net1)", "d2.init(net1)");
  }

  @Test
  void aFailureInTheKthNamespaceUndoesThoseBeforeInTheOrderOfCreation() throws Exception {
    namespaces("red", "blue", "green");
    FaultyOperations faulty =
        new FaultyOperations(recording("bad")).atInit(Fault.refusing(3, Errno.EUSERS));
    assertThatThrownBy(() -> test.registerDevice(faulty))
        .satisfies(thrown -> assertThat(errnoOf(thrown)).isEqualTo(Errno.EUSERS));
    assertThat(journal.take())
        .containsExactly(
            "bad.init(initial)",
            "bad.init(red)",
            "bad.init(blue)",
            "bad.preExit(initial)",
            "bad.preExit(red)",
            "bad.exit(initial)",
            "bad.exit(red)",
            "bad.exitBatch([initial, red])");
    namespaces("yellow");
    assertThat(journal.take()).as("they are not registered").isEmpty();
  }

  @Test
  void aThrownRuntimeExceptionOrErrorIsAFailureOfRegistrationToo() throws Exception {
    namespaces("red");
    for (Throwable thrown :
        new Throwable[] {new IllegalArgumentException("oops"), new NoClassDefFoundError("Gone")}) {
      FaultyOperations faulty =
          new FaultyOperations(recording("bad")).atInit(Fault.throwing(2, thrown));
      assertThatThrownBy(() -> test.registerSubsys(faulty)).satisfies(refusal -> {
        assertThat(errnoOf(refusal)).isEqualTo(Errno.EIO);
        assertThat(refusal).hasRootCause(thrown);
      });
      assertThat(journal.take())
          .containsExactly(
              "bad.init(initial)",
              "bad.init(red)",
              "bad.preExit(initial)",
              "bad.exit(initial)",
              "bad.exitBatch([initial])");
    }
  }

  @Test
  void aFailureInTheFirstNamespaceUndoesNothing() throws Exception {
    FaultyOperations faulty =
        new FaultyOperations(recording("bad")).atInit(Fault.refusing(1, Errno.EPERM));
    assertThatThrownBy(() -> test.registerSubsys(faulty)).isInstanceOf(NetException.class);
    assertThat(journal.take()).containsExactly("bad.init(initial)", "bad.exitBatch([])");
  }

  @Test
  void unregistrationExitsInTheOrderOfCreation() throws Exception {
    namespaces("red", "blue");
    ModuleUnit unit = test.registerSubsys(recording("s"));
    journal.take();
    unit.withdraw();
    assertThat(journal.take())
        .containsExactly(
            "s.preExit(initial)",
            "s.preExit(red)",
            "s.preExit(blue)",
            "s.exit(initial)",
            "s.exit(red)",
            "s.exit(blue)",
            "s.exitBatch([initial, red, blue])");
    namespaces("green");
    assertThat(journal.take()).isEmpty();
  }

  @Test
  void aNamespaceThatWaitsForItsCleanupIsExitedOnceByWhoComesFirst() throws Exception {
    namespaces("red");
    ModuleUnit unit = test.registerSubsys(recording("s"));
    journal.take();
    nets.remove(0).close();
    unit.withdraw();
    assertThat(journal.take())
        .filteredOn(line -> line.contains(".exit("))
        .containsExactly("s.exit(initial)", "s.exit(red)");
    test.quiesce();
    assertThat(journal.take()).isEmpty();
  }

  @Test
  void theSameOperationsCannotBeRegisteredTwiceButAgainAfterwards() throws Exception {
    RecordingOperations operations = recording("s");
    ModuleUnit unit = test.registerSubsys(operations);
    assertThatThrownBy(() -> test.registerDevice(operations))
        .satisfies(thrown -> assertThat(errnoOf(thrown)).isEqualTo(Errno.EEXIST));
    journal.take();
    namespaces();
    test.createNet().close();
    assertThat(journal.take()).containsExactly("s.init(net1)");
    unit.withdraw();
    test.registerDevice(operations);
    assertThat(journal.take()).contains("s.init(initial)");
  }

  @Test
  void withoutAListTheyAreRefused() {
    for (Map<String, ?> properties :
        List.of(Map.<String, Object>of(), Map.of(PernetOperations.TYPE, "driver"))) {
      assertThatThrownBy(() -> test.register(PernetOperations.class, recording("s"), properties))
          .satisfies(thrown -> assertThat(errnoOf(thrown)).isEqualTo(Errno.EINVAL));
    }
    assertThat(journal.take()).isEmpty();
  }

  @Test
  void aRefusedUnitShowsWhyAndTakesNoMoreUntilItIsWithdrawn() throws Exception {
    ModuleUnit unit = test.hosted().newUnit("m", "1", "", "");
    String type = PernetOperations.class.getName();
    Map<String, ?> subsys = Map.of(PernetOperations.TYPE, PernetOperations.SUBSYS);
    unit.offer(type, recording("first"), subsys);
    FaultyOperations faulty =
        new FaultyOperations(recording("bad")).atInit(Fault.refusing(1, Errno.ENODEV));
    journal.take();
    assertThatThrownBy(() -> unit.offer(type, faulty, subsys)).isInstanceOf(NetException.class);
    assertThat(journal.take())
        .filteredOn(line -> !line.endsWith("exitBatch([])"))
        .as("all else of the unit is withdrawn")
        .containsExactly(
            "bad.init(initial)",
            "first.preExit(initial)",
            "first.exit(initial)",
            "first.exitBatch([initial])");
    assertThat(unit.info().state()).isEqualTo(ModuleInfo.State.REFUSED);
    assertThat(unit.info().refusal()).contains(Errno.ENODEV);
    assertThat(test.hosted().units()).doesNotContain(unit);
    assertThatThrownBy(() -> unit.offer(type, recording("more"), subsys))
        .satisfies(thrown -> assertThat(errnoOf(thrown)).isEqualTo(Errno.ENODEV));
    unit.withdraw();
    unit.offer(type, faulty, subsys);
    assertThat(unit.info().state()).isEqualTo(ModuleInfo.State.LIVE);
  }

  @Test
  void aKernelWithoutNamespacesRunsThemOnceAndMakesNone() throws Exception {
    try (TestKernel single = TestKernel.bootWithoutNamespaces()) {
      single.registerSubsys(recording("s"));
      assertThat(journal.take()).containsExactly("s.init(initial)");
      assertThatThrownBy(single::createNet)
          .satisfies(thrown -> assertThat(errnoOf(thrown)).isEqualTo(Errno.EINVAL));
      assertThat(journal.take()).isEmpty();
    }
  }
}
