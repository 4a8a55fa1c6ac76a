// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.sysctl;

import java.util.List;
import org.pernet.api.command.CommandSession;
import org.pernet.api.command.ShellCommand;
import org.pernet.api.sysctl.Sysctls;

/** The command {@code sysctl}. */
public final class SysctlCommand implements ShellCommand {
  private static final String VERSION = "sysctl from procps-ng 4.0.2";
  private static final String USAGE = """

      Usage:
       sysctl [options] [variable[=value] ...]

      Options:
        -a, --all            all settings
        -b, --binary         values alone, without the end of a line
        -e, --ignore         pass over what is not there
        -N, --names          names alone
        -n, --values         values alone
        -p, --load[=FILE]    settings from a file
        -q, --quiet          do not tell what was set
        -r, --pattern REGEX  those whose names are of a pattern
        -w, --write          every word sets something
            --dry-run        tell what would be set
        -V, --version        the version
        -h, --help           this text""";

  /** The command. */
  public SysctlCommand() {}

  @Override
  public String name() {
    return "sysctl";
  }

  @Override
  public String summary() {
    return "settings of the kernel, by the names of /proc/sys";
  }

  @Override
  public int run(CommandSession session, List<String> arguments) {
    SysctlOptions options;
    try {
      options = SysctlOptions.read(arguments);
    } catch (SysctlOptions.Refusal refusal) {
      session.err().println("sysctl: " + refusal.getMessage() + "\n" + USAGE);
      return 1;
    }
    if (options.version()) {
      session.out().println(VERSION);
      return 0;
    }
    if (options.help()) {
      session.out().println(USAGE);
      return 0;
    }
    return new SysctlRun(session, options).run(USAGE);
  }

  @Override
  public List<String> complete(CommandSession session, List<String> arguments) {
    Sysctls sysctls = session.task().kernel().sysctls();
    return sysctls.list(session.task().net()).stream().map(SysctlNames::name).toList();
  }
}
