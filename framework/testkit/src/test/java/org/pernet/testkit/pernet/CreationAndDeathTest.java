// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.pernet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.cred.UserNamespace;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.testkit.Fault;
import org.pernet.testkit.FaultyOperations;
import org.pernet.testkit.Journal;
import org.pernet.testkit.RecordingOperations;
import org.pernet.testkit.TestKernel;

/** S2-8, S2-9, S4-14, S4-17, S4-18, S4-21: what runs, in which order, when a namespace comes and goes. */
class CreationAndDeathTest {
  private final Journal journal = new Journal();
  private TestKernel test;

  @BeforeEach
  void boot() throws NetException {
    test = TestKernel.boot();
  }

  @AfterEach
  void guard() {
    test.close();
  }

  private RecordingOperations recording(String name) {
    return RecordingOperations.of(name, journal);
  }

  private UserNamespace users() {
    return test.kernel().tasks().initialUserNamespace();
  }

  @Test
  void initsRunSubsystemsFirstThenDevicesEachInOrderOfRegistration() throws Exception {
    test.registerSubsys(recording("s1"));
    test.registerDevice(recording("d1"));
    test.registerSubsys(recording("s2"));
    test.registerDevice(recording("d2"));
    journal.take();
    test.createNet().close();
    assertThat(journal.take())
        .containsExactly("s1.init(net1)", "s2.init(net1)", "d1.init(net1)", "d2.init(net1)");
  }

  @Test
  void deathRunsAllPreExitsThenExitAndBatchOperationByOperationInReverse() throws Exception {
    test.registerSubsys(recording("s"));
    test.registerDevice(recording("d"));
    NetReference red = test.createNet();
    journal.name(red.net(), "red");
    journal.take();
    red.close();
    test.quiesce();
    assertThat(journal.take())
        .containsExactly(
            "d.preExit(red)",
            "s.preExit(red)",
            "d.exit(red)",
            "d.exitBatch([red])",
            "s.exit(red)",
            "s.exitBatch([red])");
  }

  @Test
  void oneBatchTakesAllTheDeadLastDeadFirstOperationMajor() throws Exception {
    test.registerSubsys(recording("s"));
    test.registerDevice(recording("d"));
    NetReference red = test.createNet();
    NetReference blue = test.createNet();
    journal.name(red.net(), "red");
    journal.name(blue.net(), "blue");
    journal.take();
    red.close();
    blue.close();
    assertThat(journal.lines()).as("the cleanup is deferred").isEmpty();
    assertThat(test.deferred().waiting())
        .as("only the first pusher queues work")
        .isEqualTo(1);
    test.quiesce();
    assertThat(journal.take())
        .containsExactly(
            "d.preExit(blue)",
            "d.preExit(red)",
            "s.preExit(blue)",
            "s.preExit(red)",
            "d.exit(blue)",
            "d.exit(red)",
            "d.exitBatch([blue, red])",
            "s.exit(blue)",
            "s.exit(red)",
            "s.exitBatch([blue, red])");
  }

  @Test
  void aFailedInitUndoesThoseBeforeInReverseAndNotItself() throws Exception {
    test.registerSubsys(recording("s"));
    test.registerDevice(recording("d1"));
    FaultyOperations faulty =
        new FaultyOperations(recording("bad")).atInit(Fault.refusing(2, Errno.ENOMEM));
    test.registerDevice(faulty);
    test.registerDevice(recording("never"));
    journal.take();
    long cookies = test.initial().cookie();
    assertThatThrownBy(test::createNet)
        .isInstanceOfSatisfying(
            NetException.class, refused -> assertThat(refused.errno()).isEqualTo(Errno.ENOMEM));
    assertThat(journal.take())
        .containsExactly(
            "s.init(net1)",
            "d1.init(net1)",
            "bad.init(net1)",
            "d1.preExit(net1)",
            "s.preExit(net1)",
            "d1.exit(net1)",
            "d1.exitBatch([net1])",
            "s.exit(net1)",
            "s.exitBatch([net1])");
    assertThat(test.kernel().nets().size()).isEqualTo(1);
    assertThat(users().netNamespaces(0)).as("the count is given back").isZero();
    try (NetReference next = test.createNet()) {
      assertThat(next.net().cookie()).as("a cookie is never used again").isGreaterThan(cookies + 1);
    }
  }

  @Test
  void aThrownRuntimeExceptionOrErrorIsAFailureOfCreationToo() throws Exception {
    FaultyOperations faulty = new FaultyOperations(recording("bad"));
    test.registerSubsys(recording("s"));
    test.registerSubsys(faulty);
    for (Throwable thrown :
        new Throwable[] {new IllegalStateException("oops"), new StackOverflowError("deep")}) {
      faulty.atInit(Fault.throwing(1, thrown));
      journal.take();
      assertThatThrownBy(test::createNet).isInstanceOfSatisfying(NetException.class, refused -> {
        assertThat(refused.errno()).isEqualTo(Errno.EIO);
        assertThat(refused).hasRootCause(thrown);
      });
      assertThat(journal.take())
          .filteredOn(line -> line.contains("exit("))
          .singleElement()
          .asString()
          .startsWith("s.exit(");
    }
    assertThat(test.kernel().nets().size()).isEqualTo(1);
  }

  @Test
  void aNamespaceIsSeenOnlyAfterAllInitsAndNoMoreBeforeTheFirstExit() throws Exception {
    AtomicBoolean seen = new AtomicBoolean();
    PernetOperations looks = new PernetOperations() {
      @Override
      public void init(Net net) {
        seen.set(seen.get() || (!net.isInitial() && isListed(net)));
      }

      @Override
      public void preExit(Net net) {
        seen.set(seen.get() || (!net.isInitial() && isListed(net)));
      }
    };
    test.registerSubsys(looks);
    NetReference red = test.createNet();
    assertThat(isListed(red.net())).isTrue();
    red.close();
    assertThat(red.net().isAlive()).isFalse();
    test.quiesce();
    assertThat(seen).isFalse();
    assertThat(isListed(red.net())).isFalse();
  }

  private boolean isListed(Net net) {
    return test.kernel().nets().list().contains(net);
  }

  @Test
  void anExitThatThrowsDoesNotStopTheWalk() throws Exception {
    test.registerSubsys(recording("s"));
    FaultyOperations faulty = new FaultyOperations(recording("bad"))
        .atPreExit(Fault.throwing(1, new IllegalStateException("preExit")))
        .atExit(Fault.throwing(1, new IllegalStateException("exit")))
        .atExitBatch(Fault.throwing(1, new AssertionError("exitBatch")));
    test.registerDevice(faulty);
    NetReference red = test.createNet();
    journal.name(red.net(), "red");
    journal.take();
    red.close();
    test.quiesce();
    assertThat(journal.take())
        .containsExactly(
            "bad.preExit(red)",
            "s.preExit(red)",
            "bad.exit(red)",
            "bad.exitBatch([red])",
            "s.exit(red)",
            "s.exitBatch([red])");
    assertThat(test.kernel().nets().size()).isEqualTo(1);
  }

  @Test
  void theOwnersCountIsGivenBackOnlyAfterTheCleanup() throws Exception {
    NetReference red = test.createNet();
    red.close();
    assertThat(users().netNamespaces(0)).isEqualTo(1);
    test.quiesce();
    assertThat(users().netNamespaces(0)).isZero();
  }

  @Test
  void aKernelsEndRunsTheExitsInTheInitialNamespaceToo() throws Exception {
    try (TestKernel other = TestKernel.boot()) {
      other.registerSubsys(recording("s"));
      journal.take();
    }
    assertThat(journal.take())
        .containsExactly("s.preExit(initial)", "s.exit(initial)", "s.exitBatch([initial])");
  }

  @Test
  void twoKernelsNeverMeet() throws Exception {
    try (TestKernel other = TestKernel.boot()) {
      other.registerSubsys(recording("theirs"));
      journal.take();
      test.createNet().close();
      test.quiesce();
      assertThat(journal.take()).isEmpty();
    }
  }

  @Test
  void aReferenceClosedAfterTheKernelsEndDoesNoHarm() throws Exception {
    TestKernel other = TestKernel.bootWithWorker();
    NetReference late = other.createNet();
    assertThatThrownBy(other::close).isInstanceOf(AssertionError.class);
    late.close();
    assertThat(other.kernel().nets().size()).as("all namespaces are gone").isZero();
  }
}
