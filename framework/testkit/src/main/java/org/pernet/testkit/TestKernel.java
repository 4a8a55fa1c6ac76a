// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.module.KernelModule;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.notifier.NetDeviceNotifier;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.core.HostedKernel;
import org.pernet.core.KernelBuilder;
import org.pernet.core.ModuleUnit;

/**
 * A kernel for a test: its randomness is seeded, its time stands still, and its deferred work waits for {@link #quiesce}.
 * {@link #close} is a leak guard: it fails, and says what was left, where a namespace, a task, a device, an open file or a
 * hold has outlived the test, or an invariant of the kernel does not hold.
 */
public final class TestKernel implements AutoCloseable {
  private static final long SEED = 4032007;

  private final ManualClock clock = new ManualClock();
  private final ManualExecutor deferred = new ManualExecutor();
  private final HostedKernel hosted;
  private final LeakGuard guard;

  /** What a test does under RTNL. */
  @FunctionalInterface
  public interface Action<T> {
    /** Does it. */
    T run() throws NetException;
  }

  /** What a test does under RTNL, without a result. */
  @FunctionalInterface
  public interface Step {
    /** Does it. */
    void run() throws NetException;
  }

  private TestKernel(
      boolean namespaces,
      boolean ownWorker,
      UnaryOperator<KernelBuilder> more,
      List<KernelModule> modules) {
    KernelBuilder builder =
        more.apply(KernelBuilder.create().clock(clock).random(new SplittableRandom(SEED)));
    if (!ownWorker) {
      builder.deferred((Executor) deferred);
    }
    if (!namespaces) {
      builder.withoutNamespaces();
    }
    hosted = builder.boot(modules);
    guard = new LeakGuard(hosted.kernel());
  }

  /** A kernel with these modules, loaded in this order; each is found again by its name. */
  public static TestKernel boot(KernelModule... modules) throws NetException {
    return boot(true, false, UnaryOperator.identity(), modules);
  }

  /** The same, made with what {@code more} asks for besides, such as {@code KernelBuilder::softirqByHand}. */
  public static TestKernel bootWith(UnaryOperator<KernelBuilder> more, KernelModule... modules)
      throws NetException {
    return boot(true, false, more, modules);
  }

  /** The same, whose deferred work is done by a thread of its own. */
  public static TestKernel bootWithWorker(KernelModule... modules) throws NetException {
    return boot(true, true, UnaryOperator.identity(), modules);
  }

  /** The same, that has its initial namespace alone (CONFIG_NET_NS=n). */
  public static TestKernel bootWithoutNamespaces(KernelModule... modules) throws NetException {
    return boot(false, false, UnaryOperator.identity(), modules);
  }

  /** A kernel that can load these modules, and has loaded none. */
  public static TestKernel bootBare(KernelModule... available) {
    return new TestKernel(true, false, UnaryOperator.identity(), List.of(available));
  }

  private static TestKernel boot(
      boolean namespaces,
      boolean ownWorker,
      UnaryOperator<KernelBuilder> more,
      KernelModule... modules)
      throws NetException {
    TestKernel test = new TestKernel(namespaces, ownWorker, more, List.of(modules));
    try {
      for (KernelModule module : modules) {
        test.kernel().modules().load(module.name());
      }
    } catch (NetException refused) {
      test.hosted.close();
      throw refused;
    }
    return test;
  }

  /** The kernel. */
  public Kernel kernel() {
    return hosted.kernel();
  }

  /** The kernel, as the host of its modules has it. */
  public HostedKernel hosted() {
    return hosted;
  }

  /** The kernel's time. */
  public ManualClock clock() {
    return clock;
  }

  /** Moves the kernel's time on, and has its timers run, each when it is due. */
  public void advance(Duration by) {
    Duration left = by;
    for (Duration next = untilNext(left); next != null; next = untilNext(left)) {
      clock.advance(next);
      left = left.minus(next);
      kernel().timers().runDue();
    }
    clock.advance(left);
  }

  /** How long until a timer is due within {@code limit}; null where none is. */
  private Duration untilNext(Duration limit) {
    Duration next = kernel().timers().untilNext();
    return next == null || next.compareTo(limit) > 0 ? null : next;
  }

  /** The kernel's deferred work, unless it has a worker of its own. */
  public ManualExecutor deferred() {
    return deferred;
  }

  /** The initial namespace. */
  public Net initial() {
    return kernel().nets().initial();
  }

  /** A new namespace in root's name; the reference is the test's to close. */
  public NetReference createNet() throws NetException {
    return kernel()
        .nets()
        .create(Credentials.root(kernel().tasks().initialUserNamespace()), "test");
  }

  /** A unit of its own with one service, as a bare driver registers it; {@link ModuleUnit#withdraw} takes it back. */
  public <T> ModuleUnit register(Class<T> type, T service, Map<String, ?> properties)
      throws NetException {
    ModuleUnit unit = hosted.newUnit(service.toString(), "", "", "");
    unit.offer(type.getName(), service, properties);
    return unit;
  }

  /** Registers a subsystem, in a unit of its own. */
  public ModuleUnit registerSubsys(PernetOperations operations) throws NetException {
    return register(
        PernetOperations.class, operations, Map.of(PernetOperations.TYPE, PernetOperations.SUBSYS));
  }

  /** Registers a device driver's operations, in a unit of their own. */
  public ModuleUnit registerDevice(PernetOperations operations) throws NetException {
    return register(
        PernetOperations.class, operations, Map.of(PernetOperations.TYPE, PernetOperations.DEVICE));
  }

  /** Registers a kind of link, in a unit of its own. */
  public ModuleUnit registerKind(RtnlLinkOps kind) throws NetException {
    return register(RtnlLinkOps.class, kind, Map.of());
  }

  /** Registers a notifier, in a unit of its own. */
  public ModuleUnit registerNotifier(NetDeviceNotifier notifier) throws NetException {
    return register(NetDeviceNotifier.class, notifier, Map.of());
  }

  /** Does something under RTNL, and gives back what it gives. */
  public <T> T underRtnl(Action<T> action) throws NetException {
    kernel().rtnl().lock();
    try {
      return action.run();
    } finally {
      kernel().rtnl().unlock();
    }
  }

  /** Does something under RTNL. */
  public void withRtnl(Step step) throws NetException {
    underRtnl(() -> {
      step.run();
      return null;
    });
  }

  /** Does all deferred work, such as the cleanup of namespaces that nobody refers to any more. */
  public void quiesce() {
    deferred.runAll();
    try {
      kernel().quiesce();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for deferred work", interrupted);
    }
  }

  /** Ends the kernel; {@link AssertionError}, with one line for each thing, where the test has left something behind. */
  @Override
  public void close() {
    quiesce();
    List<String> leaks = guard.leaks();
    deferred.becomeDirect();
    hosted.close();
    if (!leaks.isEmpty()) {
      throw new AssertionError("left behind:\n  " + String.join("\n  ", leaks));
    }
  }
}
