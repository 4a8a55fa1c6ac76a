// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.module;

import org.osgi.annotation.bundle.Header;
import org.pernet.api.module.KernelModule;
import org.pernet.osgi.KernelModuleActivator;

/** Loads IPv4 under OSGi. */
@Header(name = "Bundle-Activator", value = "${@class}")
public final class Ipv4Activator extends KernelModuleActivator {
  @Override
  protected KernelModule module() {
    return new Ipv4Module();
  }
}
