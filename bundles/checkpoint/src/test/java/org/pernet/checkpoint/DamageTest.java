// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.checkpoint.image.ImageException;
import org.pernet.checkpoint.store.ImageDirectory;

/** Damaged and cut images whose sums do not fit, and files that are too large: an error that names the file and the place. */
class DamageTest {
  @TempDir
  private Path directory;

  private Lab lab;

  @BeforeEach
  void boot() throws NetException {
    lab = Lab.boot();
  }

  @AfterEach
  void close() throws NetException {
    lab.close();
  }

  private void build() throws NetException {
    Net red = lab.netns("red");
    lab.veth(red, "r0", lab.netns("blue"), "b0");
    lab.link(red, "bridge", "br0");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve("current"))) {
      return files.sorted().toList();
    }
  }

  private void refused(Path file, String how, int at) {
    String name = file.getFileName().toString();
    assertThatThrownBy(() -> new ImageDirectory(directory).read())
        .as("%s, %s %d", name, how, at)
        .isInstanceOf(ImageException.class)
        .hasMessageStartingWith(name + ": at byte ");
  }

  private void isWhole() throws Exception {
    RestoreRequest dryRun = new RestoreRequest("x-", true);
    assertThat(Checkpoints.restore(lab.task(), dryRun, directory, Progress.NONE).names())
        .containsExactly("x-red", "x-blue");
  }

  /** The sums find each flipped byte and each cut, of the inventory too, before the kernel is asked for anything. */
  @Test
  void everyFlippedByteAndEveryLengthOfOurOwn() throws Exception {
    build();
    Checkpoints.save(lab.task(), SaveRequest.named(), directory, false, Progress.NONE);
    isWhole();
    for (Path path : files()) {
      byte[] whole = Files.readAllBytes(path);
      try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
        for (int i = 0; i < whole.length; i++) {
          put(file, i, whole[i] ^ 1 << (i & 7));
          refused(path, "byte", i);
          put(file, i, whole[i]);
        }
        for (int i = whole.length - 1; i >= 0; i--) {
          file.setLength(i);
          refused(path, "cut at", i);
        }
        file.write(whole);
      }
    }
    isWhole();
  }

  private static void put(RandomAccessFile file, int at, int value) throws IOException {
    file.seek(at);
    file.write(value);
    file.seek(0);
  }

  /** Before it is read: a file of a tebibyte, none of it on the disk. */
  @Test
  void aFileThatIsTooLarge() throws Exception {
    build();
    Checkpoints.save(lab.task(), SaveRequest.named(), directory, false, Progress.NONE);
    for (String name : List.of("netdev-2.img", "rtnl-2.img", "inventory.json")) {
      try (RandomAccessFile file =
          new RandomAccessFile(directory.resolve("current").resolve(name).toFile(), "rw")) {
        long before = file.length();
        file.setLength(1L << 40);
        assertThatThrownBy(() -> new ImageDirectory(directory).read())
            .isInstanceOf(ImageException.class)
            .hasMessageContaining(name + ": at byte ")
            .hasMessageContaining("larger than any image may be");
        file.setLength(before);
      }
    }
    isWhole();
  }
}
