// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.module;

import java.util.List;
import org.pernet.api.command.CommandSession;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.ModuleHost;

/** {@code insmod}. */
public final class InsmodCommand extends ModuleCommand {
  /** The command. */
  public InsmodCommand() {
    super("insmod", "FILE.jar", "loads a module from a file");
  }

  @Override
  void act(CommandSession session, ModuleHost host, List<String> arguments) throws Refusal {
    String file = single(arguments, "filename");
    try {
      host.insert(session.workingDirectory().resolve(file));
    } catch (NetException refused) {
      if (refused.errno() == Errno.ENOENT) {
        throw new Refusal("ERROR: could not load module " + file + ": " + words(refused));
      }
      String why = refused.errno() == Errno.ENOEXEC ? "Invalid module format" : words(refused);
      throw new Refusal("ERROR: could not insert module " + file + ": " + why);
    }
  }

  @Override
  public List<String> complete(CommandSession session, List<String> arguments) {
    return List.of();
  }
}
