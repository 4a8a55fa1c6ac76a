// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.host;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.pernet.api.fault.FaultInjector;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.module.ModuleHost;
import org.pernet.api.module.ModuleLoader;
import org.pernet.core.HostedKernel;
import org.pernet.core.KernelBuilder;
import org.pernet.osgi.load.OsgiModuleHost;

/**
 * Boots the framework's kernel, gives it what bundles have registered and register, and publishes it; its stop is the
 * mirror, by one stack.
 */
public final class KernelHost implements BundleActivator {
  /** How a kernel is booted, given who makes it fail and how to make its module host. */
  interface Boot {
    HostedKernel boot(FaultInjector faults, Function<HostedKernel, ModuleHost> moduleHost);
  }

  private final Boot boot;
  private final Deque<Runnable> undo = new ArrayDeque<>();

  /**
   * A host of a kernel with namespaces, the system's clock, and secure randomness; for tests, one that fails where a service
   * {@link FaultInjector} says so that is there when the host starts.
   */
  public KernelHost() {
    this((faults, moduleHost) -> KernelBuilder.create().faults(faults).boot(moduleHost));
  }

  KernelHost(Boot boot) {
    this.boot = boot;
  }

  @Override
  public void start(BundleContext context) {
    try {
      Later later = new Later();
      undo.push(later::close);
      ServiceWatch[] watches = new ServiceWatch[1];
      HostState[] states = new HostState[1];
      HostedKernel kernel = boot.boot(faults(context), booting -> {
        states[0] = new HostState(context, booting);
        watches[0] = new ServiceWatch(states[0], later);
        return new OsgiModuleHost(context, booting, watches[0]);
      });
      watch(context, kernel, states[0], watches[0]);
      publish(context, Kernel.class, kernel.kernel());
      publish(context, ModuleLoader.class, watches[0]);
    } catch (RuntimeException | Error e) {
      stop(context);
      throw e;
    }
  }

  private static FaultInjector faults(BundleContext context) {
    ServiceReference<FaultInjector> reference = context.getServiceReference(FaultInjector.class);
    FaultInjector service = reference == null ? null : context.getService(reference);
    return service == null ? FaultInjector.NONE : service;
  }

  /** From here on bundles come and go; the kernel ends while the watch still hears of those that go meanwhile. */
  private void watch(
      BundleContext context, HostedKernel kernel, HostState state, ServiceWatch watch) {
    undo.push(watch::abandon);
    undo.push(() -> context.removeServiceListener(watch));
    undo.push(kernel::close);
    undo.push(state::close);
    context.addServiceListener(watch);
    watch.scan();
  }

  private <T> void publish(BundleContext context, Class<T> type, T service) {
    undo.push(context.registerService(type, service, null)::unregister);
  }

  @Override
  public void stop(BundleContext context) {
    while (!undo.isEmpty()) {
      undo.pop().run();
    }
  }
}
