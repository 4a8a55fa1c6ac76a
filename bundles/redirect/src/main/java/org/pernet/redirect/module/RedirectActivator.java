// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.module;

import org.osgi.annotation.bundle.Header;
import org.pernet.api.module.KernelModule;
import org.pernet.osgi.KernelModuleActivator;

/** Loads the redirect under OSGi. */
@Header(name = "Bundle-Activator", value = "${@class}")
public final class RedirectActivator extends KernelModuleActivator {
  @Override
  protected KernelModule module() {
    return new RedirectModule();
  }
}
