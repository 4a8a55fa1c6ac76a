// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.main;

import java.util.List;
import org.pernet.api.command.ShellCommand;
import org.pernet.shell.bridge.BridgeCommand;
import org.pernet.shell.ip.IpCommand;
import org.pernet.shell.module.InsmodCommand;
import org.pernet.shell.module.LsmodCommand;
import org.pernet.shell.module.ModinfoCommand;
import org.pernet.shell.module.ModprobeCommand;
import org.pernet.shell.module.RmmodCommand;
import org.pernet.shell.script.HelpCommand;
import org.pernet.shell.script.SleepCommand;
import org.pernet.shell.session.CommandRegistry;
import org.pernet.shell.sysctl.SysctlCommand;

/** The commands that the shell brings itself. */
public final class OwnCommands {
  private OwnCommands() {}

  /** New ones, which run others of {@code commands}. */
  public static List<ShellCommand> create(CommandRegistry commands) {
    return List.of(
        new IpCommand(commands),
        new BridgeCommand(commands),
        new SleepCommand(),
        new SysctlCommand(),
        new LsmodCommand(),
        new ModprobeCommand(),
        new RmmodCommand(),
        new InsmodCommand(),
        new ModinfoCommand(),
        new HelpCommand(commands));
  }
}
