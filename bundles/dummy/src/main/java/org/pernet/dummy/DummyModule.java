// SPDX-License-Identifier: Apache-2.0
package org.pernet.dummy;

import java.util.List;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.KernelModule;
import org.pernet.api.module.ModuleContext;
import org.pernet.api.pernet.PernetOperations;

/** The dummy driver. The kernel's makes {@code dummy0} as it is loaded; here, as with {@code numdummies=0}, none is made unasked. */
public final class DummyModule implements KernelModule {
  @Override
  public String name() {
    return "dummy";
  }

  @Override
  public List<String> capabilities() {
    return List.of("pernet.link;kind=dummy");
  }

  @Override
  public void init(ModuleContext context) throws NetException {
    context.registerDevice(new PernetOperations() {});
    context.registerLinkKind(new DummyLink());
  }
}
