// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pernet.api.command.CommandSession;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.task.Task;

/**
 * A shell: it runs commands in a task of its own, a child of the kernel's first one. Where the kernel goes and another
 * comes, so does the task. Not safe for threads.
 */
public final class Shell implements AutoCloseable {
  /** The status where no kernel runs. */
  public static final int NO_KERNEL = 69;
  /** The status of a command that was interrupted. */
  public static final int INTERRUPTED = 130;

  private final KernelSource kernels;
  private final CommandRegistry commands;
  private final Streams streams;
  private final boolean terminal;
  private Task task;

  /** A shell on {@code streams}. */
  public Shell(KernelSource kernels, CommandRegistry commands, Streams streams, boolean terminal) {
    this.kernels = kernels;
    this.commands = commands;
    this.streams = streams;
    this.terminal = terminal;
  }

  /** Its streams. */
  public Streams streams() {
    return streams;
  }

  /** The commands that it can run. */
  public CommandRegistry commands() {
    return commands;
  }

  /** A session in its task; empty where no kernel runs, EAGAIN where that has no room for one more task. */
  public Optional<CommandSession> session() throws NetException {
    Optional<Kernel> kernel = kernels.current();
    if (task != null && (kernel.isEmpty() || task.kernel() != kernel.get())) {
      task.close();
      task = null;
    }
    if (task == null && kernel.isPresent()) {
      task = kernel.get().tasks().init().fork("sh");
    }
    return Optional.ofNullable(task).map(this::session);
  }

  private CommandSession session(Task acting) {
    return new Session(
        acting,
        streams.in(),
        streams.out(),
        streams.err(),
        Path.of("").toAbsolutePath(),
        terminal,
        commands);
  }

  /** Runs a command: its status. An interruption ends the command alone. */
  public int run(List<String> words) {
    Optional<CommandSession> session;
    try {
      session = session();
    } catch (NetException full) {
      streams.err().println("pernet: fork: " + full.errno().message());
      return 1;
    }
    if (session.isEmpty()) {
      streams.err().println("pernet: no kernel is running");
      return NO_KERNEL;
    }
    Task acting = session.get().task();
    try {
      return session.get().run(words);
    } catch (InterruptedException interrupted) {
      streams.out().flush();
      return INTERRUPTED;
    } catch (IllegalStateException thrown) {
      if (kernels.current().filter(kernel -> kernel == acting.kernel()).isPresent()) {
        throw thrown;
      }
      streams.err().println("pernet: the kernel has gone");
      return NO_KERNEL;
    }
  }

  @Override
  public void close() {
    streams.out().flush();
    if (task != null) {
      task.close();
      task = null;
    }
  }
}
