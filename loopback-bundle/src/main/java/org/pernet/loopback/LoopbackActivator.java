// SPDX-License-Identifier: Apache-2.0
package org.pernet.loopback;

import org.osgi.annotation.bundle.Header;
import org.pernet.api.module.KernelModule;
import org.pernet.osgi.KernelModuleActivator;

/** Loads loopback under OSGi. */
@Header(name = "Bundle-Activator", value = "${@class}")
public final class LoopbackActivator extends KernelModuleActivator {
  @Override
  protected KernelModule module() {
    return new LoopbackModule();
  }
}
