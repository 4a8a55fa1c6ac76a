// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.pernet.api.command.CommandSession;
import org.pernet.api.errno.NetException;
import org.pernet.checkpoint.Checkpoints;
import org.pernet.checkpoint.RestoreReport;
import org.pernet.checkpoint.RestoreRequest;

/** {@code restore DIR}: brings back what was saved. */
public final class RestoreCommand extends ImageCommand {
  private static final double NANOS_PER_MILLI = 1e6;

  private static final String USAGE = """
      Usage: restore [--prefix P] [--dry-run] DIR
      Brings back what 'checkpoint' saved into DIR, or what CRIU did: all of it, or nothing.
        --prefix P   stands before each name, to restore beside what there is
        --dry-run    checks everything, tells what would be made and left out, and does nothing
      Namespaces without a name are called netns-NUMBER. What stood in the checkpointer's own namespace
      is made in this shell's own.""";

  /** The command. */
  public RestoreCommand() {
    super(
        "restore",
        "brings back namespaces from a directory",
        USAGE,
        Set.of("--dry-run"),
        Set.of("--prefix"));
  }

  @Override
  void act(CommandSession session, Words words, Path directory) throws Refusal {
    RestoreRequest request =
        new RestoreRequest(words.value("--prefix").orElse(""), words.has("--dry-run"));
    Terminal progress = Terminal.of(session, name());
    try {
      RestoreReport report = Checkpoints.restore(session.task(), request, directory, progress);
      progress.end();
      tell(session, report, request.dryRun());
    } catch (NetException refused) {
      progress.end();
      throw Refusal.of(refused);
    } catch (IOException failed) {
      progress.end();
      throw Refusal.reading(failed);
    }
  }

  private static void tell(CommandSession session, RestoreReport report, boolean dryRun) {
    report.leftOut().forEach(line -> session.out().println("left out: " + line));
    String counts = report.namespaces() + " namespaces, " + report.devices() + " devices";
    session
        .out()
        .println(
            dryRun
                ? "would restore " + counts + named(report)
                : String.format(
                    Locale.ROOT,
                    "restored %s in %.1f ms",
                    counts,
                    report.nanos() / NANOS_PER_MILLI));
  }

  private static String named(RestoreReport report) {
    return report.names().isEmpty() ? "" : ": " + String.join(" ", report.names());
  }
}
