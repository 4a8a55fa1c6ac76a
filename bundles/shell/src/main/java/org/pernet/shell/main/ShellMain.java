// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.main;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.pernet.api.kernel.Kernel;
import org.pernet.shell.gogo.GogoLines;
import org.pernet.shell.replay.Replayer;
import org.pernet.shell.script.ScriptRunner;
import org.pernet.shell.session.CommandRegistry;
import org.pernet.shell.session.KernelSource;
import org.pernet.shell.session.Shell;
import org.pernet.shell.session.Streams;

/** What the launcher calls: {@code shell}, {@code run [--trace] FILE}, {@code replay FILE...}, or
 * a command of the shell's; it returns the exit status. */
public final class ShellMain implements ToIntFunction<String[]> {
  private static final int USAGE = 64;
  private static final String TRACE = "--trace";

  private final KernelSource kernels;
  private final CommandRegistry commands;
  private final GogoLines.ProcessorSource processors;
  private final Streams streams;

  /** A shell of {@code kernels}, with {@code commands}, on the process's own streams. */
  public ShellMain(
      KernelSource kernels, CommandRegistry commands, GogoLines.ProcessorSource processors) {
    this(kernels, commands, processors, Streams.ofProcess());
  }

  ShellMain(
      KernelSource kernels,
      CommandRegistry commands,
      GogoLines.ProcessorSource processors,
      Streams streams) {
    this.kernels = kernels;
    this.commands = commands;
    this.processors = processors;
    this.streams = streams;
  }

  @Override
  public int applyAsInt(String[] arguments) {
    List<String> words = List.of(arguments);
    String verb = words.isEmpty() ? "shell" : words.get(0);
    List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
    try {
      return switch (verb) {
        case "shell" -> shell();
        case "run" -> run(rest);
        case "replay" -> replay(rest);
        default -> commands.find(verb).isPresent() ? command(words) : usage();
      };
    } finally {
      streams.out().flush();
    }
  }

  private int shell() {
    boolean terminal = Terminals.isTerminal();
    try (Shell shell = new Shell(kernels, commands, streams, terminal);
        GogoLines gogo = new GogoLines(processors, streams)) {
      Dialogue dialogue = new Dialogue(shell, gogo);
      return terminal ? new TerminalDialogue(dialogue).run() : dialogue.run();
    }
  }

  private int command(List<String> words) {
    try (Shell shell = new Shell(kernels, commands, streams, Terminals.isTerminal())) {
      return shell.run(words);
    }
  }

  private int run(List<String> words) {
    boolean trace = words.contains(TRACE);
    List<String> files = words.stream().filter(word -> !word.equals(TRACE)).toList();
    if (files.size() != 1) {
      return usage();
    }
    Streams shown = trace ? streams.errorsInOutput() : streams;
    try (Shell shell = new Shell(kernels, commands, shown, false)) {
      return new ScriptRunner(shell, trace).run(files.get(0));
    }
  }

  private int replay(List<String> files) {
    Optional<Kernel> kernel = kernels.current();
    if (files.isEmpty()) {
      return usage();
    }
    if (kernel.isEmpty()) {
      streams.err().println("pernet: no kernel is running");
      return Shell.NO_KERNEL;
    }
    try {
      return new Replayer(kernel.get(), commands, streams).run(files);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Shell.INTERRUPTED;
    }
  }

  private int usage() {
    streams.err().println("Usage: shell | run [--trace] FILE | replay FILE...");
    return USAGE;
  }
}
