// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.pernet.api.timer.KernelTimer;
import org.pernet.api.timer.KernelTimers;
import org.pernet.core.HostedKernel;
import org.pernet.core.KernelBuilder;
import org.pernet.testkit.TestKernel;

final class TimersTest {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final List<String> ran = new ArrayList<>();

  @Test
  void runInTheOrderOfTheirTimes() throws Exception {
    try (TestKernel test = TestKernel.boot()) {
      KernelTimers timers = test.kernel().timers();
      timers.create(() -> ran.add("late")).arm(3 * SECOND);
      timers.createWork(() -> ran.add("early")).arm(SECOND);
      timers.create(() -> ran.add("next")).arm(SECOND);
      test.advance(Duration.ofMillis(999));
      assertThat(ran).isEmpty();
      test.advance(Duration.ofMillis(1));
      assertThat(ran).containsExactly("early", "next");
      assertThat(timers.untilNext()).isEqualTo(Duration.ofSeconds(2));
      test.advance(Duration.ofSeconds(5));
      assertThat(ran).containsExactly("early", "next", "late");
      assertThat(timers.untilNext()).isNull();
    }
  }

  @Test
  void oneThatArmsItselfRunsEachTime() throws Exception {
    try (TestKernel test = TestKernel.boot()) {
      AtomicReference<KernelTimer> timer = new AtomicReference<>();
      timer.set(test.kernel().timers().create(() -> {
        ran.add("at " + test.kernel().clock().nanoTime() / SECOND);
        timer.get().arm(SECOND);
      }));
      timer.get().arm(SECOND);
      test.advance(Duration.ofSeconds(3));
      assertThat(ran).containsExactly("at 1", "at 2", "at 3");
      assertThat(timer.get().cancel()).isTrue();
      assertThat(timer.get().cancel()).isFalse();
      test.advance(Duration.ofSeconds(3));
      assertThat(ran).hasSize(3);
    }
  }

  @Test
  void armedAnewItRunsOnceAtTheNewTime() throws Exception {
    try (TestKernel test = TestKernel.boot()) {
      KernelTimer timer = test.kernel().timers().create(() -> ran.add("x"));
      timer.arm(SECOND);
      timer.arm(2 * SECOND);
      test.advance(Duration.ofMillis(1500));
      assertThat(ran).isEmpty();
      assertThat(timer.isArmed()).isTrue();
      test.advance(Duration.ofSeconds(5));
      assertThat(ran).hasSize(1);
      assertThat(timer.isArmed()).isFalse();
    }
  }

  @Test
  void softirqTimerIsInASectionAndWorkIsNot() throws Exception {
    try (TestKernel test = TestKernel.boot()) {
      test.kernel()
          .timers()
          .create(() -> ran.add("" + test.kernel().packets().isInside()))
          .arm(0);
      test.kernel()
          .timers()
          .createWork(() -> ran.add("" + test.kernel().packets().isInside()))
          .arm(0);
      test.kernel()
          .timers()
          .create(() -> assertThatThrownBy(test.kernel().rtnl()::lock)
              .isInstanceOf(IllegalStateException.class))
          .arm(0);
      test.advance(Duration.ZERO);
      assertThat(ran).containsExactly("true", "false");
    }
  }

  @Test
  void oneThatFailsDoesNotKeepTheNextFromRunning() throws Exception {
    try (TestKernel test = TestKernel.boot()) {
      test.kernel()
          .timers()
          .create(() -> {
            throw new IllegalStateException("hostile");
          })
          .arm(0);
      test.kernel().timers().create(() -> ran.add("next")).arm(1);
      test.advance(Duration.ofSeconds(1));
      assertThat(ran).containsExactly("next");
    }
  }

  @Test
  void onTheMachinesClockAThreadRunsThem() throws Exception {
    try (HostedKernel hosted = KernelBuilder.create().boot(List.of())) {
      CountDownLatch both = new CountDownLatch(2);
      hosted.kernel().timers().create(both::countDown).arm(TimeUnit.HOURS.toNanos(1));
      KernelTimer soon = hosted.kernel().timers().create(both::countDown);
      soon.arm(1_000_000);
      hosted.kernel().timers().create(both::countDown).arm(2_000_000);
      assertThat(both.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(soon.isArmed()).isFalse();
    }
  }

  @Test
  void cancelSyncWaitsForTheActionThatRuns() throws Exception {
    try (HostedKernel hosted = KernelBuilder.create().boot(List.of())) {
      CountDownLatch begun = new CountDownLatch(1);
      CountDownLatch mayEnd = new CountDownLatch(1);
      AtomicInteger ended = new AtomicInteger();
      KernelTimer timer = hosted.kernel().timers().createWork(() -> {
        begun.countDown();
        awaitUninterrupted(mayEnd);
        ended.incrementAndGet();
      });
      timer.arm(0);
      begun.await();
      Thread canceller = new Thread(timer::cancelSync);
      canceller.start();
      assertThat(ended.get()).isZero();
      mayEnd.countDown();
      canceller.join();
      assertThat(ended.get()).isEqualTo(1);
    }
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
