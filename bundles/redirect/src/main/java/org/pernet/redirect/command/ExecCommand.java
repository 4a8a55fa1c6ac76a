// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.pernet.api.command.CommandSession;
import org.pernet.api.command.ShellCommand;
import org.pernet.redirect.names.LivingNets;
import org.pernet.redirect.names.ServedDirectory;
import org.pernet.redirect.server.Recorder;
import org.pernet.redirect.server.RedirectServer;

/** {@code exec COMMAND}: runs an unmodified Linux program against a kernel of Pernet's; its exit status is the program's. */
public final class ExecCommand implements ShellCommand {
  /** The program beside the library that becomes COMMAND. */
  private static final String RUNNER = "pernet-redirect";

  private static final int GRACE_SECONDS = 3;
  private static final char UNREADABLE = '\uFFFD';

  private final LivingNets nets;
  private final Serving serving;
  private final Optional<Path> library;

  /**
   * Runs programs with kernels that have {@code nets}.
   *
   * @param library the directory of the C library, if it is known
   */
  public ExecCommand(LivingNets nets, Serving serving, Optional<Path> library) {
    this.nets = nets;
    this.serving = serving;
    this.library = library;
  }

  @Override
  public String name() {
    return "exec";
  }

  @Override
  public String summary() {
    return "runs an unmodified tool against this kernel";
  }

  @Override
  public int run(CommandSession session, List<String> arguments) throws InterruptedException {
    try {
      ExecArguments given = ExecArguments.parse(arguments);
      if (given.command().isEmpty()) {
        session.out().println(ExecArguments.USAGE);
        return 0;
      }
      Path runner = runner();
      session.out().flush();
      return run(session, given, runner);
    } catch (Refusal refused) {
      String message = refused.getMessage();
      session.err().println(refused.status() == Refusal.USAGE ? message : "pernet: " + message);
      return refused.status();
    }
  }

  private Path runner() throws Refusal {
    Optional<Path> runner =
        library.map(directory -> directory.resolve(RUNNER)).filter(Files::isExecutable);
    return runner.orElseThrow(
        () -> new Refusal(
            Refusal.UNAVAILABLE,
            "the redirect's C library is not installed: Pernet was built where there was no C compiler for Linux"));
  }

  private int run(CommandSession session, ExecArguments given, Path runner)
      throws Refusal, InterruptedException {
    try (PcapFile pcap = given.pcap().isPresent()
        ? PcapFile.create(
            session.workingDirectory().resolve(given.pcap().get()),
            session.task().kernel())
        : null) {
      Recorder recorder = pcap == null ? Recorder.NONE : pcap;
      return given.in().isPresent()
          ? runElsewhere(session, given, runner, recorder)
          : runHere(session, given, runner, recorder);
    } catch (IOException e) {
      throw new Refusal(Refusal.IO_ERROR, given.pcap().orElse("--pcap") + ": " + e.getMessage());
    }
  }

  private int runHere(CommandSession session, ExecArguments given, Path runner, Recorder recorder)
      throws Refusal, InterruptedException, IOException {
    Path temporary = temporary();
    try (RedirectServer server = RedirectServer.start(
        session.task(), nets, temporary.resolve("k"), recorder, OwnCommands.of(session))) {
      return wait(start(session, given, runner, server.path()));
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** A new directory whose path is not too long for a socket's address. */
  private static Path temporary() throws IOException {
    Path usual = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
    boolean fits = usual.toString().length() < ServedDirectory.LONGEST_PATH - 40;
    return fits
        ? Files.createTempDirectory(usual, "pernet-exec-")
        : Files.createTempDirectory(Path.of("/tmp"), "pernet-exec-");
  }

  private int runElsewhere(
      CommandSession session, ExecArguments given, Path runner, Recorder recorder)
      throws Refusal, InterruptedException, IOException {
    Path directory = session.workingDirectory().resolve(given.in().orElseThrow());
    RemoteRecording recording = RemoteRecording.connect(directory, recorder);
    try (recording) {
      return wait(start(session, given, runner, directory));
    }
  }

  private static Process start(
      CommandSession session, ExecArguments given, Path runner, Path directory) throws Refusal {
    List<String> words = new ArrayList<>(List.of(runner.toString()));
    if (given.command().stream().anyMatch(word -> word.indexOf(UNREADABLE) >= 0)) {
      // the locale has no letters for these bytes: the runner takes them from this process's own
      // command line
      long pid = ProcessHandle.current().pid();
      words.addAll(
          List.of("--like", Long.toString(pid), Integer.toString(given.command().size())));
    }
    words.add(directory.toString());
    words.addAll(given.command());
    try {
      return new ProcessBuilder(words)
          .directory(session.workingDirectory().toFile())
          .inheritIO()
          .start();
    } catch (IOException e) {
      throw new Refusal(Refusal.UNAVAILABLE, runner + ": " + e.getMessage());
    }
  }

  /** Waits for the command's end; an end of Pernet's before is one of the command, too. */
  private int wait(Process process) throws InterruptedException {
    Runnable end = () -> terminate(process);
    serving.begun(end);
    try {
      return process.waitFor();
    } catch (InterruptedException interrupted) {
      terminate(process);
      throw interrupted;
    } finally {
      serving.ended(end);
    }
  }

  private static void terminate(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
