// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth;

import org.osgi.annotation.bundle.Capability;
import org.osgi.annotation.bundle.Header;
import org.pernet.api.module.KernelModule;
import org.pernet.osgi.KernelModuleActivator;

/** Loads veth under OSGi. */
@Header(name = "Bundle-Activator", value = "${@class}")
@Capability(namespace = "pernet.link", attribute = "kind=veth")
public final class VethActivator extends KernelModuleActivator {
  @Override
  protected KernelModule module() {
    return new VethModule();
  }
}
