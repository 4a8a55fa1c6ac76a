// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.module;

import org.osgi.annotation.bundle.Capability;
import org.osgi.annotation.bundle.Header;
import org.pernet.api.module.KernelModule;
import org.pernet.osgi.KernelModuleActivator;

/** Loads the bridge under OSGi. */
@Header(name = "Bundle-Activator", value = "${@class}")
@Capability(namespace = "pernet.link", attribute = "kind=bridge")
public final class BridgeActivator extends KernelModuleActivator {
  @Override
  protected KernelModule module() {
    return new BridgeModule();
  }
}
