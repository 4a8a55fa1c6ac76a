// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.main;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;
import org.pernet.api.command.ShellCommand;
import org.pernet.api.kernel.Kernel;
import org.pernet.shell.gogo.GogoCommand;
import org.pernet.shell.gogo.PipeCommands;

/** Registers the shell's commands and its main function, and makes every command one of Gogo's as long as it is there. */
public final class ShellActivator implements BundleActivator {
  private final CommandTable commands = new CommandTable();
  private ServiceTracker<Kernel, Kernel> kernels;
  private ServiceTracker<CommandProcessor, CommandProcessor> processors;
  private ServiceTracker<ShellCommand, Tracked> tracker;

  /** A command that is there, and what it is for Gogo. */
  private record Tracked(ShellCommand command, ServiceRegistration<Function> gogo) {}

  @Override
  public void start(BundleContext context) {
    kernels = new ServiceTracker<>(context, Kernel.class, null);
    kernels.open();
    processors = new ServiceTracker<>(context, CommandProcessor.class, null);
    processors.open();
    tracker = new CommandTracker(context);
    tracker.open();
    List<ShellCommand> own = OwnCommands.create(commands);
    own.forEach(command -> context.registerService(ShellCommand.class, command, null));
    context.registerService(
        Object.class.getName(),
        new PipeCommandsFactory(),
        FrameworkUtil.asDictionary(Map.of(
            CommandProcessor.COMMAND_SCOPE,
            PipeCommands.SCOPE,
            CommandProcessor.COMMAND_FUNCTION,
            PipeCommands.FUNCTIONS.toArray(new String[0]))));
    context.registerService(
        ToIntFunction.class,
        new ShellMain(this::kernel, commands, () -> Optional.ofNullable(processors.getService())),
        FrameworkUtil.asDictionary(Map.of("pernet.main", true)));
  }

  @Override
  public void stop(BundleContext context) {
    // the framework takes back what was registered; the tracker takes back what it made of others'
    tracker.close();
    processors.close();
    kernels.close();
  }

  private Optional<Kernel> kernel() {
    return Optional.ofNullable(kernels.getService());
  }

  /** Loads what pipes want when it is called for the first time. */
  private final class PipeCommandsFactory implements ServiceFactory<Object> {
    @Override
    public Object getService(Bundle bundle, ServiceRegistration<Object> registration) {
      return PipeCommands.create(processors.getService());
    }

    @Override
    public void ungetService(
        Bundle bundle, ServiceRegistration<Object> registration, Object service) {}
  }

  /** Follows the commands that come and go. */
  private final class CommandTracker extends ServiceTracker<ShellCommand, Tracked> {
    CommandTracker(BundleContext context) {
      super(context, ShellCommand.class, null);
    }

    @Override
    public Tracked addingService(ServiceReference<ShellCommand> reference) {
      ShellCommand command = context.getService(reference);
      commands.add(command);
      GogoCommand function = new GogoCommand(command.name(), ShellActivator.this::kernel, commands);
      Map<String, Object> properties = Map.of(
          CommandProcessor.COMMAND_SCOPE,
          GogoCommand.SCOPE,
          CommandProcessor.COMMAND_FUNCTION,
          command.name());
      return new Tracked(
          command,
          context.registerService(
              Function.class, function, FrameworkUtil.asDictionary(properties)));
    }

    @Override
    public void removedService(ServiceReference<ShellCommand> reference, Tracked tracked) {
      tracked.gogo().unregister();
      commands.remove(tracked.command());
      context.ungetService(reference);
    }
  }
}
