// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.ModuleContext;
import org.pernet.api.module.ModuleLoader;

/**
 * The service registry as a module's context: registers, and asks every loader that there is for its verdict. What was
 * registered lies on one stack, which {@link #takeBack} empties. Used by the thread that starts or stops the bundle.
 */
final class ServiceModuleContext implements ModuleContext {
  private final BundleContext context;
  private final Deque<ServiceRegistration<?>> registered = new ArrayDeque<>();
  private NetException refusal;
  private boolean complete;

  ServiceModuleContext(BundleContext context) {
    this.context = context;
  }

  @Override
  public <T> void register(Class<T> type, T service, Map<String, ?> properties)
      throws NetException {
    if (complete) {
      throw new IllegalStateException("the module's init is over");
    }
    refuseAgain();
    ServiceRegistration<T> registration =
        context.registerService(type, service, FrameworkUtil.asDictionary(properties));
    registered.push(registration);
    try {
      ask((Long) registration.getReference().getProperty(Constants.SERVICE_ID));
    } catch (NetException refused) {
      refusal = refused;
      throw refused;
    }
  }

  private void ask(long serviceId) throws NetException {
    for (ServiceReference<ModuleLoader> reference : loaders()) {
      ModuleLoader loader = context.getService(reference);
      if (loader != null) {
        try {
          loader.await(serviceId);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new NetException(Errno.EINTR, ExtAck.NONE, e);
        } finally {
          context.ungetService(reference);
        }
      }
    }
  }

  private Collection<ServiceReference<ModuleLoader>> loaders() {
    try {
      return context.getServiceReferences(ModuleLoader.class, null);
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A module is one unit: one that went on after a refusal is told again. */
  private void refuseAgain() throws NetException {
    if (refusal != null) {
      throw new NetException(refusal.errno(), refusal.extAck(), refusal);
    }
  }

  /** Init has returned: nothing more can be registered; throws the refusal that init has kept for itself, if there was one. */
  void complete() throws NetException {
    refuseAgain();
    complete = true;
  }

  /** Takes back in reverse all that was registered. */
  void takeBack() {
    complete = true;
    while (!registered.isEmpty()) {
      try {
        registered.pop().unregister();
      } catch (IllegalStateException alreadyGone) {
        // the module was faster, or the framework
      }
    }
  }
}
