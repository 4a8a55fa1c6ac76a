// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.module;

import java.util.List;
import org.pernet.api.command.CommandSession;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.ModuleHost;

/** {@code rmmod}. */
public final class RmmodCommand extends ModuleCommand {
  /** The command. */
  public RmmodCommand() {
    super("rmmod", "NAME...", "unloads modules; their devices go, in every namespace");
  }

  @Override
  void act(CommandSession session, ModuleHost host, List<String> arguments) throws Refusal {
    if (arguments.isEmpty()) {
      throw new Refusal("ERROR: missing module name.");
    }
    for (String name : arguments) {
      try {
        host.unload(name);
      } catch (NetException refused) {
        throw new Refusal(
            refused.errno() == Errno.ENOENT
                ? "ERROR: Module " + name + " is not currently loaded"
                : "ERROR: could not remove '" + name + "': " + words(refused));
      }
    }
  }
}
