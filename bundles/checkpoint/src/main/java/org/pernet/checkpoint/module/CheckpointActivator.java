// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.module;

import org.osgi.annotation.bundle.Header;
import org.pernet.api.module.KernelModule;
import org.pernet.osgi.KernelModuleActivator;

/** Loads checkpoint under OSGi. */
@Header(name = "Bundle-Activator", value = "${@class}")
public final class CheckpointActivator extends KernelModuleActivator {
  @Override
  protected KernelModule module() {
    return new CheckpointModule();
  }
}
