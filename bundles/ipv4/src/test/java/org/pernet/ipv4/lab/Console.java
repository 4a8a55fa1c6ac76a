// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.lab;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.pernet.api.command.CommandSession;
import org.pernet.api.command.ShellCommand;
import org.pernet.api.task.Task;

/** A session whose output, errors among it, is kept; the status stands at its end, as in {@code [0]}. */
public final class Console implements CommandSession {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private final Task task;

  private Console(Task task) {
    this.task = task;
  }

  /** What a command says and ends with. */
  public static String run(Host host, ShellCommand command, String arguments) throws Exception {
    Console console = new Console(host.task());
    List<String> words = arguments.isEmpty() ? List.of() : List.of(arguments.split(" "));
    int status = command.run(console, words);
    console.out.print("[" + status + "]");
    console.out.flush();
    return console.bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Override
  public Task task() {
    return task;
  }

  @Override
  public InputStream in() {
    return InputStream.nullInputStream();
  }

  @Override
  public PrintStream out() {
    return out;
  }

  @Override
  public PrintStream err() {
    return out;
  }

  @Override
  public Path workingDirectory() {
    return Path.of("");
  }

  @Override
  public boolean isTerminal() {
    return false;
  }

  @Override
  public CommandSession withTask(Task other) {
    return new Console(other);
  }

  @Override
  public CommandSession withStreams(
      InputStream in, PrintStream newOut, PrintStream newErr, boolean terminal, Path directory) {
    throw new UnsupportedOperationException("one stream is enough");
  }

  @Override
  public int run(List<String> words) {
    return 127;
  }
}
