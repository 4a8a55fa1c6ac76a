// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pernet.api.command.CommandSession;
import org.pernet.api.errno.NetException;
import org.pernet.checkpoint.Checkpoints;
import org.pernet.checkpoint.SaveReport;
import org.pernet.checkpoint.SaveRequest;

/** {@code checkpoint DIR}: saves namespaces. */
public final class CheckpointCommand extends ImageCommand {
  private static final double NANOS_PER_MILLI = 1e6;

  private static final String USAGE = """
      Usage: checkpoint [--names A,B | --all] [--statistics] [--sync] DIR
      Saves network namespaces, and what stands in them, into DIR as images that CRIU and ip read.
        --names A,B    those with these names; without it, all that have one
        --all          all, those without a name and this shell's own among them
        --statistics   counters, too: they are shown by 'images', and never restored
        --sync         all is on the disk before it counts, against loss of power
      What DIR held of an earlier checkpoint counts until the new one is complete, and is removed then.""";

  /** The command. */
  public CheckpointCommand() {
    super(
        "checkpoint",
        "saves network namespaces into a directory",
        USAGE,
        Set.of("--all", "--statistics", "--sync"),
        Set.of("--names"));
  }

  @Override
  void act(CommandSession session, Words words, Path directory) throws Refusal {
    if (words.has("--all") && words.value("--names").isPresent()) {
      throw new Refusal(Refusal.USAGE, "--all, and --names");
    }
    List<String> names =
        words.value("--names").map(list -> List.of(list.split(",", -1))).orElse(List.of());
    SaveRequest request = new SaveRequest(names, words.has("--all"), words.has("--statistics"));
    Terminal progress = Terminal.of(session, name());
    try {
      SaveReport report =
          Checkpoints.save(session.task(), request, directory, words.has("--sync"), progress);
      progress.end();
      tell(session, report, words.directory());
    } catch (NetException refused) {
      progress.end();
      throw Refusal.of(refused);
    } catch (IOException failed) {
      progress.end();
      throw Refusal.writing(failed);
    }
  }

  private static void tell(CommandSession session, SaveReport report, String directory) {
    report.leftOut().forEach(line -> session.out().println("left out: " + line));
    session
        .out()
        .println(String.format(
            Locale.ROOT,
            "saved %d namespaces, %d devices: %d bytes in %s, generation %d; frozen for %.1f ms",
            report.namespaces(),
            report.devices(),
            report.bytes(),
            directory,
            report.generation(),
            report.frozenNanos() / NANOS_PER_MILLI));
  }
}
