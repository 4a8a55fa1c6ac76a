// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.core.ModuleUnit;
import org.pernet.testkit.FakeKind;
import org.pernet.testkit.Journal;
import org.pernet.testkit.PhysicalDevice;
import org.pernet.testkit.TestKernel;

/** Many threads at once: bounded in count, and nothing may be left. */
@Timeout(60)
class StressTest {
  private static final int ROUNDS = 150;

  /** Operations that count where they are, and complain where init and exit do not alternate. */
  private static final class Balanced implements PernetOperations {
    private final Map<Net, Boolean> in = new ConcurrentHashMap<>();
    private final AtomicInteger wrong = new AtomicInteger();

    @Override
    public void init(Net net) {
      if (in.put(net, true) != null) {
        wrong.incrementAndGet();
      }
    }

    @Override
    public void exit(Net net) {
      if (in.remove(net) == null) {
        wrong.incrementAndGet();
      }
    }
  }

  private static void together(List<Callable<Void>> jobs) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(jobs.size());
    CyclicBarrier start = new CyclicBarrier(jobs.size());
    List<Future<Void>> running = new ArrayList<>();
    for (Callable<Void> job : jobs) {
      running.add(threads.submit(() -> {
        start.await();
        return job.call();
      }));
    }
    for (Future<Void> one : running) {
      one.get(40, TimeUnit.SECONDS);
    }
    threads.shutdown();
  }

  @Test
  void namespacesComeAndGoWhileOperationsDo() throws Exception {
    try (TestKernel test = TestKernel.bootWithWorker()) {
      Balanced steady = new Balanced();
      Balanced coming = new Balanced();
      test.registerSubsys(steady);
      List<Callable<Void>> jobs = new ArrayList<>();
      for (int t = 0; t < 4; t++) {
        jobs.add(() -> {
          for (int i = 0; i < ROUNDS; i++) {
            test.createNet().close();
          }
          return null;
        });
      }
      jobs.add(() -> {
        for (int i = 0; i < ROUNDS; i++) {
          ModuleUnit unit = test.registerDevice(coming);
          unit.withdraw();
        }
        return null;
      });
      together(jobs);
      test.quiesce();
      assertThat(coming.in).isEmpty();
      assertThat(steady.in).containsOnlyKeys(test.initial());
      assertThat(steady.wrong.get() + coming.wrong.get()).isZero();
      assertThat(test.kernel().tasks().initialUserNamespace().netNamespaces(0)).isZero();
    }
  }

  @Test
  void devicesMoveWhileTheirNamespacesDie() throws Exception {
    try (TestKernel test = TestKernel.bootWithWorker()) {
      PhysicalDevice driver = new PhysicalDevice(new Journal());
      FakeKind kind = FakeKind.of("fake", new Journal());
      test.registerKind(kind);
      NetDevice card = driver.plugIn(test.initial(), "card");
      List<Callable<Void>> jobs = new ArrayList<>();
      for (int t = 0; t < 3; t++) {
        jobs.add(() -> {
          for (int i = 0; i < ROUNDS; i++) {
            try (NetReference net = test.createNet()) {
              kind.make(net.net(), "f%d");
              test.withRtnl(
                  () -> test.kernel().devices().changeNamespace(card, net.net(), "c%d", 0));
            }
          }
          return null;
        });
      }
      jobs.add(() -> {
        for (int i = 0; i < ROUNDS; i++) {
          test.withRtnl(
              () -> test.kernel().devices().changeNamespace(card, test.initial(), "c%d", 0));
        }
        return null;
      });
      together(jobs);
      test.quiesce();
      assertThat(card.net()).as("it came home").isSameAs(test.initial());
      assertThat(test.kernel().audit()).isEmpty();
      driver.unplug(card);
    }
  }
}
