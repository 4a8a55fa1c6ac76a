// SPDX-License-Identifier: Apache-2.0
package org.pernet.loopback;

import org.pernet.api.errno.NetException;
import org.pernet.api.module.KernelModule;
import org.pernet.api.module.ModuleContext;

/** The loopback driver. */
public final class LoopbackModule implements KernelModule {
  @Override
  public String name() {
    return "loopback";
  }

  @Override
  public void init(ModuleContext context) throws NetException {
    context.registerDevice(new LoopbackOperations());
  }
}
