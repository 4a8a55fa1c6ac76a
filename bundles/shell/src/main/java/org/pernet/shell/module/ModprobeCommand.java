// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.module;

import java.util.ArrayList;
import java.util.List;
import org.pernet.api.command.CommandSession;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.ModuleHost;
import org.pernet.api.module.ModuleInfo;

/** {@code modprobe}. */
public final class ModprobeCommand extends ModuleCommand {
  /** The command. */
  public ModprobeCommand() {
    super("modprobe", "[-r] NAME...", "loads modules, with -r unloads them");
  }

  @Override
  void act(CommandSession session, ModuleHost host, List<String> arguments) throws Refusal {
    List<String> names = new ArrayList<>(arguments);
    boolean remove = names.remove("-r") || names.remove("--remove");
    if (names.isEmpty()) {
      throw new Refusal("ERROR: missing parameters. See -h.");
    }
    for (String name : names) {
      ModuleInfo module = host.modules().stream()
          .filter(known -> known.name().equals(name))
          .findFirst()
          .orElseThrow(() -> new Refusal("FATAL: Module " + name + " not found."));
      if (remove) {
        unload(host, module);
      } else {
        load(host, name);
      }
    }
  }

  private static void load(ModuleHost host, String name) throws Refusal {
    try {
      host.load(name);
    } catch (NetException refused) {
      throw new Refusal("ERROR: could not insert '" + name + "': " + words(refused));
    }
  }

  private static void unload(ModuleHost host, ModuleInfo module) throws Refusal {
    if (module.state() == ModuleInfo.State.INSTALLED) {
      return;
    }
    try {
      host.unload(module.name());
    } catch (NetException refused) {
      throw new Refusal(
          "FATAL: Module " + module.name() + " could not be removed: " + words(refused));
    }
  }
}
