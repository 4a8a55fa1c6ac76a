// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.replay;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.pernet.api.command.CommandSession;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.net.NetReference;
import org.pernet.api.task.Task;
import org.pernet.shell.script.WordReader;
import org.pernet.shell.session.CommandRegistry;
import org.pernet.shell.session.Session;

/** Runs a transcript's commands again, in a fresh namespace with an empty directory of names, and compares. */
final class Replay {
  /** What the format's files hold besides shell syntax. */
  private static final Set<String> KNOWN = Set.of("ip", "sleep");

  private final Kernel kernel;
  private final CommandRegistry commands;
  private final ReplayReport report = new ReplayReport();

  Replay(Kernel kernel, CommandRegistry commands) {
    this.kernel = kernel;
    this.commands = commands;
  }

  /** Runs all of it, and leaves nothing behind. */
  ReplayReport run(Transcript transcript) throws NetException, InterruptedException {
    Credentials root = Credentials.root(kernel.tasks().initialUserNamespace());
    String holder = "replay of " + transcript.name();
    try (NetReference net = kernel.nets().create(root, holder);
        Task task = kernel.tasks().spawn("sh", root, net.net())) {
      for (Transcript.Step step : transcript.steps()) {
        runStep(transcript.name(), step, task);
      }
    }
    kernel.quiesce();
    return report;
  }

  private void runStep(String file, Transcript.Step step, Task task) throws InterruptedException {
    WordReader.Line line = WordReader.read(step.command());
    if (line.hasOperator() || line.expands() || line.isOpen() || line.words().isEmpty()) {
      report.needsShell(file, step);
      return;
    }
    String name = line.words().get(0);
    if (!KNOWN.contains(name) && commands.find(name).isEmpty()) {
      report.needsShell(file, step);
      return;
    }
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(written, true, StandardCharsets.UTF_8);
    CommandSession session = new Session(
        task,
        InputStream.nullInputStream(),
        both,
        both,
        Path.of("").toAbsolutePath(),
        false,
        commands);
    int status = session.run(line.words());
    if (name.equals("sleep")) {
      // what the machine that was recorded had done by then, this one has
      kernel.quiesce();
    }
    report.compare(
        file, step, line.words(), lines(written.toString(StandardCharsets.UTF_8)), status);
  }

  private static List<String> lines(String text) {
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return text.isEmpty() ? List.of() : List.of(body.split("\n", -1));
  }
}
