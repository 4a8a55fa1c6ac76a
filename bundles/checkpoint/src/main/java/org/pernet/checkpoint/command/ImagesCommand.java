// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.pernet.api.command.CommandSession;
import org.pernet.api.errno.NetException;
import org.pernet.checkpoint.dump.RouteCodec;
import org.pernet.checkpoint.store.ImageDirectory;

/** {@code images DIR}: what a directory holds. */
public final class ImagesCommand extends ImageCommand {
  private static final String USAGE = """
      Usage: images [-j] [-p] DIR
      Tells what images DIR holds, those of 'checkpoint' or of CRIU; checks their sums.
        -j, --json     as JSON
        -p, --pretty   with JSON: one member a line""";

  /** The command. */
  public ImagesCommand() {
    super(
        "images",
        "tells what a directory of images holds",
        USAGE,
        Set.of("-j", "--json", "-p", "--pretty"),
        Set.of());
  }

  @Override
  void act(CommandSession session, Words words, Path directory) throws Refusal {
    try {
      ImageDirectory images = new ImageDirectory(directory);
      Optional<Long> generation = images.generation();
      DirectoryView view = DirectoryView.of(images.read(), RouteCodec.of(session.task()));
      boolean json = words.has("-j") || words.has("--json");
      if (json) {
        boolean pretty = words.has("-p") || words.has("--pretty");
        session.out().println(ViewJson.of(view, generation, pretty));
      } else {
        ViewText.print(view, generation, session.out());
      }
    } catch (NetException refused) {
      throw Refusal.of(refused);
    } catch (IOException failed) {
      throw Refusal.reading(failed);
    }
  }
}
