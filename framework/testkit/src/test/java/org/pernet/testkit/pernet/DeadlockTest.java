// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.pernet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.testkit.Journal;
import org.pernet.testkit.RecordingOperations;
import org.pernet.testkit.TestKernel;

/** D8: from inside an init or an exit nothing can be registered or made: EDEADLK. */
@Timeout(20)
class DeadlockTest {
  private final Journal journal = new Journal();
  private final List<String> answers = new ArrayList<>();
  private TestKernel test;

  @BeforeEach
  void boot() throws NetException {
    test = TestKernel.boot();
  }

  @AfterEach
  void guard() {
    test.close();
  }

  /** Operations that try from inside what must not be tried there. */
  private final class Meddler implements PernetOperations {
    private boolean active = true;

    @Override
    public void init(Net net) {
      tryAll("init");
    }

    @Override
    public void preExit(Net net) {
      tryAll("preExit");
    }

    @Override
    public void exit(Net net) {
      tryAll("exit");
    }

    @Override
    public void exitBatch(List<Net> nets) {
      tryAll("exitBatch");
    }

    private void tryAll(String from) {
      if (active) {
        attempt(from + " create", () -> test.createNet().close());
        attempt(
            from + " register",
            () -> test.registerSubsys(RecordingOperations.of("inner", journal)));
      }
    }
  }

  private void attempt(String what, TestKernel.Step step) {
    try {
      step.run();
      answers.add(what + ": done");
    } catch (NetException refused) {
      answers.add(what + ": " + refused.errno());
    }
  }

  @Test
  void fromInsideARegistrationAndAnUnregistration() throws Exception {
    Meddler meddler = new Meddler();
    var unit = test.registerSubsys(meddler);
    assertThat(answers).containsExactly("init create: EDEADLK", "init register: EDEADLK");
    answers.clear();
    unit.withdraw();
    assertThat(answers).hasSize(6).allMatch(answer -> answer.endsWith(": EDEADLK"));
    assertThat(journal.take()).isEmpty();
  }

  @Test
  void fromInsideACreationAndADeath() throws Exception {
    Meddler meddler = new Meddler();
    test.registerSubsys(meddler);
    answers.clear();
    test.createNet().close();
    assertThat(answers).containsExactly("init create: EDEADLK", "init register: EDEADLK");
    answers.clear();
    test.quiesce();
    assertThat(answers).hasSize(6).allMatch(answer -> answer.endsWith(": EDEADLK"));
    meddler.active = false;
    assertThat(test.kernel().nets().size()).isEqualTo(1);
  }

  @Test
  void anInitThatRegistersDoesNotWaitForWhoWaitsForIt() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch othersRegister = new CountDownLatch(1);
    List<String> answer = new ArrayList<>();
    test.registerSubsys(new PernetOperations() {
      @Override
      public void init(Net net) {
        if (net.isInitial()) {
          return;
        }
        inside.countDown();
        try {
          othersRegister.await(5, TimeUnit.SECONDS);
          test.registerSubsys(RecordingOperations.of("inner", journal));
        } catch (NetException refused) {
          answer.add(refused.errno().name());
        } catch (InterruptedException interrupted) {
          Thread.currentThread().interrupt();
        }
      }
    });
    Thread other = new Thread(() -> {
      try {
        inside.await();
        Thread waiter = Thread.currentThread();
        Thread watcher = new Thread(() -> {
          while (waiter.getState() != Thread.State.WAITING
              && waiter.getState() != Thread.State.TERMINATED) {
            Thread.onSpinWait();
          }
          othersRegister.countDown();
        });
        watcher.start();
        test.registerSubsys(RecordingOperations.of("other", journal));
        watcher.join();
      } catch (NetException | InterruptedException failed) {
        answer.add(failed.toString());
      }
    });
    other.start();
    test.createNet().close();
    other.join();
    assertThat(answer).containsExactly("EDEADLK");
    test.quiesce();
  }
}
