// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.module;

import org.pernet.api.errno.NetException;
import org.pernet.api.module.KernelModule;
import org.pernet.api.module.ModuleContext;

/** Checkpoint and restore: three commands. */
public final class CheckpointModule implements KernelModule {
  @Override
  public String name() {
    return "checkpoint";
  }

  @Override
  public void init(ModuleContext context) throws NetException {}
}
