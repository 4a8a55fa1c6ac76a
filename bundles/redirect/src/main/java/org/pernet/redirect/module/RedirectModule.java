// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.module;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.pernet.api.command.ShellCommand;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.KernelModule;
import org.pernet.api.module.ModuleContext;
import org.pernet.redirect.command.ExecCommand;
import org.pernet.redirect.command.ServeCommand;
import org.pernet.redirect.command.Serving;
import org.pernet.redirect.names.LivingNets;

/** The redirect: what keeps an eye on the namespaces, and the commands {@code exec} and {@code serve}. */
public final class RedirectModule implements KernelModule {
  private final Serving serving = new Serving();

  @Override
  public String name() {
    return "redirect";
  }

  @Override
  public void init(ModuleContext context) throws NetException {
    LivingNets nets = new LivingNets();
    Optional<Path> library =
        Optional.ofNullable(System.getProperty("pernet.home")).map(home -> Path.of(home, "lib"));
    context.registerSubsys(nets);
    context.register(ShellCommand.class, new ExecCommand(nets, serving, library), Map.of());
    context.register(ShellCommand.class, new ServeCommand(nets, serving), Map.of());
  }

  @Override
  public void exit() {
    serving.endAll();
  }
}
