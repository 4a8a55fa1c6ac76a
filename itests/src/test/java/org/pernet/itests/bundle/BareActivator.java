// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.bundle;

import java.util.Map;
import java.util.function.Consumer;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.pernet.api.pernet.PernetOperations;

/** A third party's: registers a bare service, and leaves it to the framework to take it back. */
public final class BareActivator implements BundleActivator {
  @Override
  public void start(BundleContext context) {
    context.registerService(
        PernetOperations.class,
        new JournalOperations(
            context.getBundle().getSymbolicName(), JournalOperations.NEVER, journal(context)),
        FrameworkUtil.asDictionary(Map.of(PernetOperations.TYPE, PernetOperations.SUBSYS)));
  }

  @SuppressWarnings("unchecked")
  static Consumer<String> journal(BundleContext context) {
    ServiceReference<?> reference = context.getServiceReference(Consumer.class);
    return (Consumer<String>) context.getService(reference);
  }

  @Override
  public void stop(BundleContext context) {}
}
