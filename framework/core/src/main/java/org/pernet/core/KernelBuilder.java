// SPDX-License-Identifier: Apache-2.0
package org.pernet.core;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.pernet.api.fault.FaultInjector;
import org.pernet.api.kernel.KernelClock;
import org.pernet.api.kernel.Limits;
import org.pernet.api.module.KernelModule;
import org.pernet.api.module.ModuleHost;
import org.pernet.core.kernel.KernelImpl;
import org.pernet.core.kernel.KernelOptions;
import org.pernet.core.kernel.LockedRandom;
import org.pernet.core.kernel.SystemClock;
import org.pernet.core.module.ModulePathHost;

/** Makes kernels. Each {@link #boot} gives a new one, which shares nothing with the others. */
public final class KernelBuilder {
  private KernelClock clock = new SystemClock();
  private RandomGenerator random;
  private Executor deferred;
  private boolean namespaces = true;
  private int softirqThreads;
  private FaultInjector faults = FaultInjector.NONE;
  private Limits limits = Limits.standard();

  private KernelBuilder() {}

  /** A kernel with namespaces, the machine's clock, a random seed, and a worker of its own for what is done later. */
  public static KernelBuilder create() {
    return new KernelBuilder();
  }

  /** Its time. */
  public KernelBuilder clock(KernelClock kernelClock) {
    clock = Objects.requireNonNull(kernelClock, "kernelClock");
    return this;
  }

  /** Its randomness, of hardware addresses and port ids; used by one thread at a time. */
  public KernelBuilder random(RandomGenerator generator) {
    random = Objects.requireNonNull(generator, "generator");
    return this;
  }

  /** What runs the work that is done later, such as the cleanup of namespaces, one after the other. */
  public KernelBuilder deferred(Executor executor) {
    deferred = Objects.requireNonNull(executor, "executor");
    return this;
  }

  /** A kernel with its initial namespace alone (CONFIG_NET_NS=n): operations run once, and no other can be made. */
  public KernelBuilder withoutNamespaces() {
    namespaces = false;
    return this;
  }

  /**
   * Frames that were received go on in threads of their own, so many, for load; else they do in the thread of whoever sends,
   * before his call returns.
   */
  public KernelBuilder softirqThreads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException(threads + " threads");
    }
    softirqThreads = threads;
    return this;
  }

  /** Frames that were received stay queued until {@code PacketPath.runSoftirq} is called. */
  public KernelBuilder softirqByHand() {
    softirqThreads = -1;
    return this;
  }

  /** How much of each there may be; {@link Limits#standard} unless others are given. */
  public KernelBuilder limits(Limits most) {
    limits = Objects.requireNonNull(most, "most");
    return this;
  }

  /** Who makes it fail, for tests; nobody unless one is given. */
  public KernelBuilder faults(FaultInjector injector) {
    faults = Objects.requireNonNull(injector, "injector");
    return this;
  }

  /**
   * Boots a kernel whose modules a host loads.
   *
   * @param host makes the one whom the kernel asks for modules; null for nobody
   */
  public HostedKernel boot(Function<HostedKernel, ModuleHost> host) {
    RandomGenerator generator =
        random == null ? new SplittableRandom(new SecureRandom().nextLong()) : random;
    return new KernelImpl(
        new KernelOptions(
            clock,
            new LockedRandom(generator),
            deferred,
            namespaces,
            softirqThreads,
            faults,
            limits),
        host);
  }

  /**
   * Boots a kernel without OSGi, over the modules that there are, such as {@code ServiceLoader.load(KernelModule.class)}:
   * none is loaded until {@code kernel().modules().load(name)}, or until what it provides is asked for.
   */
  public HostedKernel boot(Iterable<KernelModule> available) {
    return boot(kernel -> new ModulePathHost(kernel, available));
  }
}
