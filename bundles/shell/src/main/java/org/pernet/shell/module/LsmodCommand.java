// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.module;

import java.util.List;
import java.util.Locale;
import org.pernet.api.command.CommandSession;
import org.pernet.api.module.ModuleHost;
import org.pernet.api.module.ModuleInfo;

/** {@code lsmod}. */
public final class LsmodCommand extends ModuleCommand {
  private static final String FORMAT = "%-20s%-11s%5s %10s %8s";

  /** The command. */
  public LsmodCommand() {
    super("lsmod", "[-a]", "the modules that are loaded, with -a all that there are");
  }

  @Override
  void act(CommandSession session, ModuleHost host, List<String> arguments) throws Refusal {
    boolean all = arguments.equals(List.of("-a"));
    if (!all && !arguments.isEmpty()) {
      throw new Refusal("ERROR: unknown argument \"" + arguments.get(0) + "\".");
    }
    session
        .out()
        .println(String.format(FORMAT, "Module", "State", "Order", "Namespaces", "Devices"));
    for (ModuleInfo module : host.modules()) {
      if (all || module.state() != ModuleInfo.State.INSTALLED) {
        session.out().println(line(module));
      }
    }
  }

  private static String line(ModuleInfo module) {
    String order = module.order() == 0 ? "-" : Integer.toString(module.order());
    String line = String.format(
        FORMAT,
        module.name(),
        module.state().name().toLowerCase(Locale.ROOT),
        order,
        module.namespaces(),
        module.devices());
    return line
        + module.refusal().map(errno -> "  " + errno + ": " + errno.message()).orElse("");
  }
}
