// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.side;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.pernet.differential.command.Command;

/** Runs scripts, each in a process of its own, with files below one directory. */
final class Shell {
  private static final int PATIENCE_SECONDS = 120;

  private final Path directory;
  private final Path settle;

  Shell(Path directory, Path settle) {
    this.directory = directory;
    this.settle = settle;
  }

  /** Runs a sequence by {@code words}, to which the script is added. */
  List<Answer> run(List<String> words, List<Command> commands, String prelude)
      throws IOException, InterruptedException {
    Path script = Files.createTempFile(directory, "sequence", ".sh");
    Path output = Files.createTempFile(directory, "sequence", ".out");
    try {
      Files.writeString(script, prelude + Script.of(commands, settle));
      List<String> all = new ArrayList<>(words);
      all.add(script.toString());
      Process process = new ProcessBuilder(all)
          .redirectErrorStream(true)
          .redirectInput(Path.of("/dev/null").toFile())
          .redirectOutput(output.toFile())
          .start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("it still runs after " + PATIENCE_SECONDS + " s: " + all);
      }
      return Script.answers(commands, Files.readString(output));
    } finally {
      Files.delete(script);
      Files.delete(output);
    }
  }
}
