// SPDX-License-Identifier: Apache-2.0
package org.pernet.dummy;

import org.osgi.annotation.bundle.Capability;
import org.osgi.annotation.bundle.Header;
import org.pernet.api.module.KernelModule;
import org.pernet.osgi.KernelModuleActivator;

/** Loads dummy under OSGi. */
@Header(name = "Bundle-Activator", value = "${@class}")
@Capability(namespace = "pernet.link", attribute = "kind=dummy")
public final class DummyActivator extends KernelModuleActivator {
  @Override
  protected KernelModule module() {
    return new DummyModule();
  }
}
