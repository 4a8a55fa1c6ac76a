// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is restored takes, beside the kernel's own heap, no more than the images have bytes. */
class MemoryTest {
  private static final int NAMESPACES = 1500;
  private static final int MEGABYTE = 1 << 20;
  /** The heap of a kernel with those namespaces, and of the classes that make it; measured by {@link Scale}. */
  private static final int KERNEL = 8 * MEGABYTE;

  @TempDir
  Path directory;

  private static Process scale(long heap, String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(
        ProcessHandle.current().info().command().orElseThrow(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xmx" + heap,
        "-cp",
        System.getProperty("java.class.path"),
        Scale.class.getName());
    builder.command().addAll(List.of(arguments));
    return builder.redirectErrorStream(true).start();
  }

  private static String said(Process process) throws Exception {
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(words).isZero();
    return words;
  }

  @Test
  void aRestoreInNoMoreThanItsImages() throws Exception {
    long images;
    try (Lab lab = Lab.boot()) {
      Scale.network(lab, NAMESPACES);
      images = Checkpoints.save(lab.task(), SaveRequest.named(), directory, false, Progress.NONE)
          .bytes();
    }
    assertThat(images).isGreaterThan(7 * MEGABYTE);
    assertThat(said(scale(KERNEL + images, "restore", directory.toString())))
        .contains(NAMESPACES + " namespaces");
  }
}
