// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.module;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.pernet.api.command.CommandSession;
import org.pernet.api.module.ModuleHost;
import org.pernet.api.module.ModuleInfo;

/** {@code modinfo}. */
public final class ModinfoCommand extends ModuleCommand {
  /** The command. */
  public ModinfoCommand() {
    super("modinfo", "NAME", "what is known of a module");
  }

  @Override
  void act(CommandSession session, ModuleHost host, List<String> arguments) throws Refusal {
    String name = single(arguments, "module name");
    ModuleInfo module = host.modules().stream()
        .filter(known -> known.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new Refusal("ERROR: Module " + name + " not found."));
    PrintStream out = session.out();
    field(out, "filename", module.location());
    field(out, "name", module.name());
    field(out, "version", module.version());
    field(out, "description", module.description());
    field(out, "state", module.state().name().toLowerCase(Locale.ROOT));
    module.refusal().ifPresent(errno -> field(out, "refused", errno + ": " + errno.message()));
    module.provides().forEach(clause -> field(out, "provides", clause));
  }

  private static void field(PrintStream out, String key, String value) {
    if (!value.isEmpty()) {
      out.println(String.format("%-16s%s", key + ":", value));
    }
  }
}
