// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.bundle;

import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.KernelModule;
import org.pernet.api.module.ModuleContext;
import org.pernet.osgi.KernelModuleActivator;

/** A driver's: two operations, the second of which refuses the namespace that the header {@value #REFUSED} counts. */
public final class ModuleActivator extends KernelModuleActivator {
  /** Which namespace is refused, from 1; 0 for none. */
  public static final String REFUSED = "Test-Refused";

  private record Driver(String name, int refused, Consumer<String> journal)
      implements KernelModule {
    @Override
    public void init(ModuleContext context) throws NetException {
      context.registerSubsys(
          new JournalOperations(name + ".subsys", JournalOperations.NEVER, journal));
      context.registerDevice(new JournalOperations(name + ".device", refused, journal));
    }

    @Override
    public void exit() {
      journal.accept(name + " exit");
    }
  }

  @Override
  protected KernelModule module() {
    Bundle bundle = FrameworkUtil.getBundle(getClass());
    BundleContext context = bundle.getBundleContext();
    return new Driver(
        bundle.getSymbolicName(),
        Integer.parseInt(bundle.getHeaders().get(REFUSED)),
        BareActivator.journal(context));
  }
}
