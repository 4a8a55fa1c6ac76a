// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.bundle;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.pernet.api.module.KernelModule;
import org.pernet.osgi.KernelModuleActivator;

/** Its module is the one that a test has registered as a service. */
public final class GivenModuleActivator extends KernelModuleActivator {
  @Override
  protected KernelModule module() {
    BundleContext context = FrameworkUtil.getBundle(getClass()).getBundleContext();
    return context.getService(context.getServiceReference(KernelModule.class));
  }
}
