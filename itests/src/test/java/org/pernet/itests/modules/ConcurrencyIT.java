// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.After;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.pernet.api.module.ModuleInfo;
import org.pernet.itests.framework.Namespaces;
import org.pernet.itests.framework.PernetExam;

/** Bundles and namespaces come and go at once. */
public class ConcurrencyIT extends PernetExam {
  private static final int ROUNDS = 20;

  private final ExecutorService threads = Executors.newCachedThreadPool();

  /** Ends the threads. */
  @After
  public void endThreads() throws Exception {
    threads.shutdown();
    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
  }

  /** Two drivers start and stop on two threads, in twenty namespaces. */
  @Test(timeout = 30_000)
  public void twoDriversStartOnTwoThreads() throws Exception {
    Bundle one = FailingInitIT.driver("com.acme.one", 0).install(context());
    Bundle two = FailingInitIT.driver("com.acme.two", 0).install(context());
    CyclicBarrier together = new CyclicBarrier(2);
    try (Namespaces some = Namespaces.of(kernel()).make(20)) {
      List<Future<?>> both = new ArrayList<>();
      for (Bundle bundle : List.of(one, two)) {
        both.add(threads.submit(() -> {
          for (int round = 0; round < ROUNDS; round++) {
            together.await();
            bundle.start();
            assertThat(module(bundle.getSymbolicName().substring(9)).state())
                .isEqualTo(ModuleInfo.State.LIVE);
            together.await();
            bundle.stop();
          }
          return null;
        }));
      }
      for (Future<?> each : both) {
        each.get();
      }
      for (String name : List.of("com.acme.one", "com.acme.two")) {
        assertThat(journal(name + ".device init ")).hasSize(ROUNDS * 21);
        assertThat(journal(name + ".device exit ")).hasSize(ROUNDS * 21);
      }
      assertThat(some.nets()).hasSize(20);
    }
  }

  /** A kind is asked for, by several at once, while others make and end namespaces; then its driver goes, and so on. */
  @Test(timeout = 30_000)
  public void driverIsAskedForWhileNamespacesAreMade() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    Future<Integer> maker = threads.submit(() -> {
      int made = 0;
      while (!over.get()) {
        try (Namespaces some = Namespaces.of(kernel()).make(5)) {
          made += some.nets().size();
        }
      }
      return made;
    });
    try (Namespaces askers = Namespaces.of(kernel()).make(4)) {
      for (int round = 0; round < ROUNDS; round++) {
        assertThat(bundle(VETH).getState()).isNotEqualTo(Bundle.ACTIVE);
        List<Future<?>> all = new ArrayList<>();
        askers
            .tasks()
            .forEach(task -> all.add(threads.submit(() -> {
              Namespaces.addLink(task, "pair", "veth");
              return null;
            })));
        for (Future<?> each : all) {
          each.get();
        }
        assertThat(askers.nets()).allSatisfy(net -> assertThat(net.devices()).hasSize(3));
        bundle(VETH).stop();
        assertThat(askers.nets()).allSatisfy(net -> assertThat(net.devices()).hasSize(1));
      }
    } finally {
      over.set(true);
    }
    assertThat(maker.get()).isPositive();
  }

  /** The kernel's host stops and starts while drivers do: each start succeeds, and all is in its place in the end. */
  @Test(timeout = 30_000)
  public void hostRestartsWhileDriversComeAndGo() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    List<Future<?>> drivers = new ArrayList<>();
    for (String name : List.of("com.acme.one", "com.acme.two")) {
      Bundle bundle = FailingInitIT.driver(name, 0).install(context());
      drivers.add(threads.submit(() -> {
        while (!over.get()) {
          bundle.start();
          bundle.stop();
        }
        bundle.start();
        return null;
      }));
    }
    for (int round = 0; round < ROUNDS; round++) {
      bundle(HOST).stop();
      bundle(HOST).start();
      assertThat(kernel().audit()).isEmpty();
    }
    over.set(true);
    for (Future<?> each : drivers) {
      each.get();
    }
    assertThat(module("one").state()).isEqualTo(ModuleInfo.State.LIVE);
    assertThat(module("two").state()).isEqualTo(ModuleInfo.State.LIVE);
  }
}
