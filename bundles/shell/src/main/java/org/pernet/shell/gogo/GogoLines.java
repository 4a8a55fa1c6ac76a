// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.gogo;

import java.util.Optional;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Converter;
import org.pernet.shell.session.Session;
import org.pernet.shell.session.Streams;

/** Lines of Gogo's own: each is run in one Gogo session, as long as Gogo is there. */
public final class GogoLines implements AutoCloseable {
  /** Where Gogo is found; it may go, and come again. */
  @FunctionalInterface
  public interface ProcessorSource {
    /** Gogo, if it is there. */
    Optional<CommandProcessor> current();
  }

  private final ProcessorSource processors;
  private final Streams streams;
  private CommandProcessor processor;
  private CommandSession session;

  /** Lines that read and write {@code streams}. */
  public GogoLines(ProcessorSource processors, Streams streams) {
    this.processors = processors;
    this.streams = streams;
  }

  /** Runs a line: its status. */
  public int run(String line) {
    Optional<CommandProcessor> current = processors.current();
    if (current.isEmpty()) {
      streams.err().println("pernet: " + firstWord(line) + ": command not found");
      return Session.NOT_FOUND;
    }
    if (session == null || processor != current.get()) {
      close();
      processor = current.get();
      session = processor.createSession(streams.in(), streams.out(), streams.err());
    }
    return execute(line);
  }

  private int execute(String line) {
    try {
      Object result = session.execute(line);
      if (result != null) {
        streams.out().println(session.format(result, Converter.INSPECT));
      }
      streams.out().flush();
      return 0;
    } catch (CommandFailedException failed) {
      return failed.status();
    } catch (Exception thrown) {
      // Gogo says no more of what its lines throw
      streams.err().println("gogo: " + thrown.getMessage());
      return 1;
    }
  }

  private static String firstWord(String line) {
    return line.strip().split("\\s", 2)[0];
  }

  @Override
  public void close() {
    if (session != null) {
      session.close();
      session = null;
    }
  }
}
