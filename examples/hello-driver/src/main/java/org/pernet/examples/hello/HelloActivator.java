// SPDX-License-Identifier: Apache-2.0
package org.pernet.examples.hello;

import org.osgi.annotation.bundle.Capability;
import org.osgi.annotation.bundle.Header;
import org.pernet.api.module.KernelModule;
import org.pernet.osgi.KernelModuleActivator;

/** The bundle's life is the module's; the capability lets {@code ip link add type hello} load it. */
@Header(name = "Bundle-Activator", value = "${@class}")
@Capability(namespace = "pernet.link", attribute = "kind=hello")
public final class HelloActivator extends KernelModuleActivator {
  @Override
  protected KernelModule module() {
    return new HelloModule();
  }
}
