// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.module;

import java.util.List;
import java.util.Map;
import org.pernet.api.command.ShellCommand;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.KernelModule;
import org.pernet.api.module.ModuleContext;
import org.pernet.checkpoint.command.CheckpointCommand;
import org.pernet.checkpoint.command.ImagesCommand;
import org.pernet.checkpoint.command.RestoreCommand;

/** Checkpoint and restore: three commands. */
public final class CheckpointModule implements KernelModule {
  @Override
  public String name() {
    return "checkpoint";
  }

  @Override
  public void init(ModuleContext context) throws NetException {
    for (ShellCommand command :
        List.of(new CheckpointCommand(), new RestoreCommand(), new ImagesCommand())) {
      context.register(ShellCommand.class, command, Map.of());
    }
  }
}
