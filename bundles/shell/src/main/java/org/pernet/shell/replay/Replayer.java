// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pernet.api.kernel.Kernel;
import org.pernet.shell.script.ScriptRunner;
import org.pernet.shell.session.CommandRegistry;
import org.pernet.shell.session.Streams;

/**
 * Replays files of transcripts, some at a time since most of their time is spent in {@code sleep}; what differs is told in
 * the order of the files.
 */
public final class Replayer {
  private static final int AT_ONCE = 16;

  private final Kernel kernel;
  private final CommandRegistry commands;
  private final Streams streams;

  /** Replays in {@code kernel}, with {@code commands}. */
  public Replayer(Kernel kernel, CommandRegistry commands, Streams streams) {
    this.kernel = kernel;
    this.commands = commands;
    this.streams = streams;
  }

  /** Replays all: 0 if every command answered as recorded, 1 if not, 66 where a file cannot be read. */
  public int run(List<String> files) throws InterruptedException {
    List<Transcript> transcripts = new ArrayList<>();
    for (String file : files) {
      Optional<Transcript> transcript = read(file);
      if (transcript.isEmpty()) {
        return ScriptRunner.UNREADABLE;
      }
      transcripts.add(transcript.get());
    }
    int total = 0;
    int asRecorded = 0;
    // where a sleep moves the clock, it would move that of the others too
    int atOnce = kernel.clock().isManual() ? 1 : AT_ONCE;
    ExecutorService threads = Executors.newFixedThreadPool(atOnce, runnable -> {
      Thread thread = new Thread(runnable, "replay");
      thread.setDaemon(true);
      return thread;
    });
    try {
      List<Future<ReplayReport>> reports = new ArrayList<>();
      for (Transcript transcript : transcripts) {
        reports.add(threads.submit(() -> new Replay(kernel, commands).run(transcript)));
      }
      for (int i = 0; i < reports.size(); i++) {
        ReplayReport report = get(reports.get(i), transcripts.get(i));
        report.differences().forEach(streams.out()::println);
        streams.out().flush();
        total += report.commands();
        asRecorded += report.asRecorded();
      }
    } finally {
      threads.shutdownNow();
    }
    streams.out().println(asRecorded + " of " + total + " commands as recorded");
    streams.out().flush();
    return asRecorded == total ? 0 : 1;
  }

  private static ReplayReport get(Future<ReplayReport> future, Transcript transcript)
      throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException thrown) {
      return ReplayReport.broken(transcript, thrown.getCause());
    }
  }

  private Optional<Transcript> read(String file) {
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw new IOException("Is a directory");
      }
      return Optional.of(Transcript.parse(file, Files.readAllLines(path)));
    } catch (IOException | InvalidPathException unreadable) {
      streams.err().println("pernet: " + file + ": " + ScriptRunner.reason(unreadable));
      return Optional.empty();
    }
  }
}
