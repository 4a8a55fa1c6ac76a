// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.module;

import org.osgi.annotation.bundle.Header;
import org.pernet.api.module.KernelModule;
import org.pernet.osgi.KernelModuleActivator;

/** Loads packet sockets and captures under OSGi. */
@Header(name = "Bundle-Activator", value = "${@class}")
public final class PacketActivator extends KernelModuleActivator {
  @Override
  protected KernelModule module() {
    return new PacketModule();
  }
}
