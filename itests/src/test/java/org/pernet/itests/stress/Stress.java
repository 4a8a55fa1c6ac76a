// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.PacketStatistics;
import org.pernet.testkit.Watchdog;

/** All actors at once in a kernel, whoever hosts it. */
final class Stress {
  /** What those may be told who meet others: something is gone, is there already, is not loaded, or may not be just now. */
  private static final Set<Errno> EXPECTED = EnumSet.of(
      Errno.ENOENT,
      Errno.EINVAL,
      Errno.EEXIST,
      Errno.EBUSY,
      Errno.ENODEV,
      Errno.ESRCH,
      Errno.ENXIO,
      Errno.EBADF,
      Errno.ENFILE,
      Errno.ENETDOWN,
      Errno.ENETUNREACH,
      Errno.EADDRNOTAVAIL,
      Errno.EAFNOSUPPORT,
      Errno.EPROTONOSUPPORT,
      Errno.EOPNOTSUPP,
      Errno.ELOOP);

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Kernel kernel;
  private final Watchdog watchdog;
  private final CountDownLatch over = new CountDownLatch(1);
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final Map<String, Long> refusals = new ConcurrentHashMap<>();
  private final List<Thread> threads = new ArrayList<>();
  private final long seed;

  Stress(Kernel kernel, long seed) {
    this.kernel = kernel;
    this.seed = seed;
    this.watchdog = new Watchdog(kernel, PATIENCE);
  }

  /** How long, in seconds: the property {@code pernet.stress.seconds}. */
  static Duration duration(int seconds) {
    return Duration.ofSeconds(Integer.getInteger("pernet.stress.seconds", seconds));
  }

  /** Works for so long, then looks whether all is as it should be. */
  void run(Duration duration, Path directory) throws Exception {
    int nets = kernel.nets().size();
    int tasks = kernel.tasks().list().size();
    World world = new World(kernel);
    Makers makers = new Makers(world);
    makers.loadAll();
    Traffic traffic = new Traffic(world);
    Savers savers = new Savers(world, directory);
    List<LinkWatcher> watchers = List.of(new LinkWatcher(world), new LinkWatcher(world));
    Readers readers = new Readers(world);
    start("namespaces", makers::namespaces, 2);
    start("wanders", makers::wanders, 1);
    start("links", makers::links, 2);
    start("changes", makers::changes, 2);
    start("modules", makers::modules, 1);
    start("addresses", readers::addresses, 1);
    start("dumps", readers::dumps, 2);
    start("saves", savers, 1);
    start("sends", traffic::sends, 1);
    start("receives", traffic::receives, 1);
    start("frames", traffic::frames, 2);
    start("watches", watchers.get(0), 1);
    start("looks", watchers.get(1), 1);
    await(duration);
    System.out.println("stress, seed " + seed + ": " + watchdog.progress());
    System.out.println(watchers.get(0).summary() + "; " + traffic.summary() + "; "
        + savers.summary() + "; refusals " + new TreeMap<>(refusals));
    throwFailure();
    makers.loadAll();
    kernel.quiesce();
    for (LinkWatcher watcher : watchers) {
      watcher.conclude();
      watcher.close();
    }
    assertThat(traffic.wentThrough()).isTrue();
    traffic.close();
    world.close();
    kernel.quiesce();
    conclude(nets, tasks);
  }

  private void conclude(int nets, int tasks) throws InterruptedException {
    assertThat(kernel.audit()).isEmpty();
    assertThat(kernel.nets().list()).hasSize(nets);
    assertThat(kernel.tasks().list()).hasSize(tasks);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (kernel.packets().statistics().live() != 0 && System.nanoTime() < deadline) {
      kernel.quiesce();
    }
    PacketStatistics frames = kernel.packets().statistics();
    assertThat(frames.live()).as("%s", frames).isZero();
    assertThat(frames.dropped()).doesNotContainKey(DropReason.FAULT);
    assertThat(frames.allocated()).isEqualTo(frames.consumed() + frames.totalDropped());
  }

  private void start(String name, Actor actor, int count) {
    for (int i = 0; i < count; i++) {
      String full = name + i;
      Watchdog.Job job = watchdog.watch(full);
      SplittableRandom random = new SplittableRandom(seed ^ full.hashCode());
      Thread thread = new Thread(() -> act(actor, job, random), "stress-" + full);
      threads.add(thread);
      thread.start();
    }
  }

  private void act(Actor actor, Watchdog.Job job, SplittableRandom random) {
    try {
      while (over.getCount() > 0) {
        try {
          actor.step(random);
        } catch (NetException refused) {
          expect(refused);
        }
        job.step();
      }
    } catch (Throwable thrown) {
      failure.compareAndSet(null, thrown);
      over.countDown();
    } finally {
      job.end();
    }
  }

  private void expect(NetException refused) {
    if (!EXPECTED.contains(refused.errno())) {
      throw new AssertionError("a refusal that nobody expects", refused);
    }
    refusals.merge(refused.errno().name(), 1L, Long::sum);
  }

  private void await(Duration duration) throws InterruptedException {
    long end = System.nanoTime() + duration.toNanos();
    try {
      while (System.nanoTime() < end && !over.await(200, TimeUnit.MILLISECONDS)) {
        watchdog.check();
      }
      over.countDown();
      for (Thread thread : threads) {
        while (thread.isAlive()) {
          thread.join(200);
          watchdog.check();
        }
      }
    } finally {
      over.countDown();
    }
  }

  private void throwFailure() {
    Throwable thrown = failure.get();
    if (thrown != null) {
      throw new AssertionError("seed " + seed + "\n" + watchdog.progress(), thrown);
    }
  }
}
