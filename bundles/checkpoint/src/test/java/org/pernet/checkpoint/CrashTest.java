// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.checkpoint.dump.Snapshot;
import org.pernet.checkpoint.image.ImageType;
import org.pernet.checkpoint.image.Images;
import org.pernet.checkpoint.image.InventoryWriter;
import org.pernet.checkpoint.store.ImageDirectory;

/** A writer that is killed at any moment leaves the old images or the new ones, whole. */
class CrashTest {
  @TempDir
  private Path directory;

  /** What the killed process runs: it saves two networks by turns, for as long as it lives. */
  public static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) throws Exception {
      Path where = Path.of(arguments[0]);
      boolean sync = Boolean.parseBoolean(arguments[1]);
      try (Lab lab = Lab.boot()) {
        lab.netns("even");
        Snapshot even = lab.save(SaveRequest.named());
        lab.netns("odd");
        Snapshot odd = lab.save(SaveRequest.of("odd"));
        for (int i = 0; ; i++) {
          Snapshot now = i % 2 == 0 ? even : odd;
          byte[] inventory =
              InventoryWriter.write(now.inventory().withFiles(now.images().sums()));
          new ImageDirectory(where).write(now.images(), inventory, sync, (done, of) -> {});
          System.out.println(i);
        }
      }
    }
  }

  private Process start(boolean sync) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            directory.toString(),
            Boolean.toString(sync))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  void killedAtAnyMoment() throws Exception {
    for (int round = 0; round < 12; round++) {
      Process writer = start(round % 3 == 0);
      try (BufferedReader lines = new BufferedReader(
          new InputStreamReader(writer.getInputStream(), StandardCharsets.US_ASCII))) {
        for (int i = 0; i <= round; i++) {
          assertThat(lines.readLine()).isNotNull();
        }
        long until = System.nanoTime() + round * 137_000L;
        while (System.nanoTime() < until) {
          Thread.onSpinWait();
        }
        writer.destroyForcibly();
        assertThat(writer.waitFor(10, TimeUnit.SECONDS)).isTrue();
      }
      Images images = new ImageDirectory(directory).read();
      List<String> names = images.inventory().orElseThrow().names().stream()
          .map(name -> name.name())
          .toList();
      assertThat(names).hasSize(1);
      assertThat(images.get(ImageType.NETDEV, 2)).isPresent();
    }
    try (Lab lab = Lab.boot()) {
      lab.netns("after");
      Checkpoints.save(lab.task(), SaveRequest.named(), directory, true, Progress.NONE);
    }
    try (Stream<Path> left = Files.list(directory)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .as("one generation, what says that it counts, and the lock")
          .hasSize(3);
    }
  }

  @Test
  void aDirectoryOfOthersIsLeftAlone() throws Exception {
    Files.writeString(directory.resolve("letter.txt"), "dear");
    try (Lab lab = Lab.boot()) {
      assertThatThrownBy(() ->
              Checkpoints.save(lab.task(), SaveRequest.named(), directory, false, Progress.NONE))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("letter.txt");
    }
    try (Stream<Path> left = Files.list(directory)) {
      assertThat(left).hasSize(1);
    }
  }
}
