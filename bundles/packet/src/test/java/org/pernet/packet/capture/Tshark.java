// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Another's eyes on a capture file: Wireshark's, on the command line, where it is installed. */
final class Tshark {
  private Tshark() {}

  static boolean isThere() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, "tshark")));
  }

  /** The lines that it prints of a file, the values of {@code fields} with a bar between. */
  static List<String> fields(Path file, String... fields) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(
        List.of("tshark", "-n", "-r", file.toString(), "-T", "fields", "-E", "separator=|"));
    for (String field : fields) {
      command.addAll(List.of("-e", field));
    }
    return run(command);
  }

  /** Frames that it finds fault with. */
  static List<String> malformed(Path file) throws IOException, InterruptedException {
    return run(List.of("tshark", "-n", "-r", file.toString(), "-Y", "_ws.malformed"));
  }

  private static List<String> run(List<String> command) throws IOException, InterruptedException {
    Path errors = Files.createTempFile("tshark", ".err");
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    String complaint = Files.readString(errors);
    Files.delete(errors);
    if (status != 0) {
      throw new AssertionError(command + " ended with " + status + ": " + complaint);
    }
    return text.lines().toList();
  }
}
