// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pernet.api.command.CommandSession;
import org.pernet.api.task.Task;

/** Progress is seen on a terminal, by who waits for longer than a second, and leaves no trace. */
class TerminalTest {
  private static final long MILLI = 1_000_000;

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private long now;

  /** A session of which only the output is looked at: that alone is known to be a terminal. */
  private record Watched(PrintStream out, boolean isTerminal) implements CommandSession {
    @Override
    public Task task() {
      throw new UnsupportedOperationException();
    }

    @Override
    public InputStream in() {
      return InputStream.nullInputStream();
    }

    @Override
    public PrintStream err() {
      throw new UnsupportedOperationException("a file, maybe");
    }

    @Override
    public Path workingDirectory() {
      return Path.of("");
    }

    @Override
    public CommandSession withTask(Task task) {
      return this;
    }

    @Override
    public CommandSession withStreams(
        InputStream in, PrintStream out, PrintStream err, boolean terminal, Path directory) {
      return this;
    }

    @Override
    public int run(List<String> words) {
      return 127;
    }
  }

  private Terminal terminal(boolean isTerminal) {
    PrintStream out = new PrintStream(written, true, StandardCharsets.US_ASCII);
    return new Terminal(new Watched(out, isTerminal), "restore", () -> now, 1000 * MILLI);
  }

  private String said() {
    String said = written.toString(StandardCharsets.US_ASCII);
    written.reset();
    return said;
  }

  @Test
  void fromTheSecondSecondOnTenTimesASecond() {
    now = Long.MAX_VALUE - 1; // the clock of nanoTime may begin anywhere
    Terminal terminal = terminal(true);
    now += 999 * MILLI;
    terminal.at("links", 1, 9);
    assertThat(said()).isEmpty();
    now += MILLI;
    terminal.at("links", 2, 9);
    assertThat(said()).isEqualTo("\r\u001b[Krestore: links 2 of 9");
    now += 99 * MILLI;
    terminal.at("links", 3, 9);
    assertThat(said()).isEmpty();
    now += MILLI;
    terminal.at("links", 4, 9);
    assertThat(said()).isEqualTo("\r\u001b[Krestore: links 4 of 9");
    terminal.end();
    assertThat(said()).isEqualTo("\r\u001b[K");
  }

  @Test
  void whatWasQuickOrHasNoTerminalSaysNothing() {
    Terminal quick = terminal(true);
    quick.at("links", 1, 9);
    quick.end();
    Terminal file = terminal(false);
    now += 5000 * MILLI;
    file.at("links", 2, 9);
    file.end();
    assertThat(said()).isEmpty();
  }
}
