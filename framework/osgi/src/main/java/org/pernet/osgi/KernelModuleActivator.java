// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi;

import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.KernelModule;

/**
 * Makes a bundle a module: its start loads the module, its stop unloads it. A start whose module is refused takes back in
 * reverse all that was registered, and fails with the errno, so that the bundle ends RESOLVED, as insmod fails. Where no
 * kernel is there yet the start succeeds, and the verdict comes with the kernel.
 *
 * <pre>{@code
 * public final class HelloActivator extends KernelModuleActivator {
 *   @Override
 *   protected KernelModule module() {
 *     return new HelloModule();
 *   }
 * }
 * }</pre>
 *
 * <p>The framework calls start and stop of one activator in turns, never at once.
 */
@ConsumerType
public abstract class KernelModuleActivator implements BundleActivator {
  private KernelModule module;
  private ServiceModuleContext services;

  /** For the framework, which makes one of each subclass. */
  protected KernelModuleActivator() {}

  /** The module that this bundle is: a new one at each call, which is one a start. */
  protected abstract KernelModule module();

  /**
   * Loads the module.
   *
   * @throws BundleException where the kernel or the module's init refuses; its cause is the {@link NetException}, and its
   *     message has the errno
   */
  @Override
  public final void start(BundleContext context) throws BundleException {
    ServiceModuleContext loading = new ServiceModuleContext(context);
    try {
      KernelModule candidate = module();
      candidate.init(loading);
      loading.complete();
      module = candidate;
      services = loading;
    } catch (Throwable failure) {
      loading.takeBack();
      throw refused(context.getBundle().getSymbolicName(), failure);
    }
  }

  private static BundleException refused(String bundle, Throwable failure) {
    NetException refusal = failure instanceof NetException known
        ? known
        : new NetException(Errno.EIO, ExtAck.NONE, failure);
    String detail = failure instanceof NetException ? "" : " (" + failure + ")";
    return new BundleException(
        bundle + ": " + refusal.getMessage() + detail, BundleException.ACTIVATOR_ERROR, refusal);
  }

  /** Unloads the module: what was registered is taken back in reverse, then the module's own exit runs. */
  @Override
  public final void stop(BundleContext context) {
    KernelModule leaving = module;
    ServiceModuleContext leftovers = services;
    module = null;
    services = null;
    leftovers.takeBack();
    leaving.exit();
  }
}
