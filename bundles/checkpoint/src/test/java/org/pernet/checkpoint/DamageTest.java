// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.checkpoint.dump.Snapshot;
import org.pernet.checkpoint.image.ImageException;
import org.pernet.checkpoint.image.ImageName;
import org.pernet.checkpoint.image.ImageType;
import org.pernet.checkpoint.image.Images;
import org.pernet.checkpoint.store.ImageDirectory;

/** Damaged, cut and hostile images: an error that names the file, or the same network; never anything else, and never a half. */
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
    Net blue = lab.netns("blue");
    lab.veth(red, "r0", blue, "b0");
    lab.veth(blue, "b1", lab.kernel().initial(), "h0");
    lab.link(red, "bridge", "br0");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve("current"))) {
      return files.sorted().toList();
    }
  }

  private boolean isRefused(String file) {
    try {
      new org.pernet.checkpoint.restore.Restorer(
              lab.task(), new RestoreRequest("x-", true), Progress.NONE)
          .restore(new ImageDirectory(directory).read());
      return false;
    } catch (ImageException wrong) {
      assertThat(wrong).hasMessageContaining(": at byte ");
      return true;
    } catch (IOException | NetException refused) {
      assertThat(refused.getMessage()).contains(file);
      return true;
    }
  }

  /** The sums find each flipped byte and each cut, of the inventory too. */
  @Test
  void everyFlippedByteAndEveryLengthOfOurOwn() throws Exception {
    build();
    Checkpoints.save(lab.task(), SaveRequest.named(), directory, false, Progress.NONE);
    assertThat(isRefused("")).isFalse();
    for (Path file : files()) {
      byte[] whole = Files.readAllBytes(file);
      int step = file.getFileName().toString().equals("sysctl-3.conf") ? 17 : 1;
      for (int i = 0; i < whole.length; i += step) {
        byte[] flipped = whole.clone();
        flipped[i] ^= (byte) (1 << (i & 7));
        Files.write(file, flipped);
        assertThat(isRefused(file.getFileName().toString()))
            .as("%s, byte %d", file, i)
            .isTrue();
        Files.write(file, Arrays.copyOf(whole, i));
        assertThat(isRefused(file.getFileName().toString()))
            .as("%s, cut at %d", file, i)
            .isTrue();
      }
      Files.write(file, whole);
    }
    assertThat(isRefused("")).isFalse();
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
    assertThat(isRefused("")).isFalse();
  }

  /** Images without sums, as CRIU's are: what cannot be told from a good one is restored, whole, and all else refused, whole. */
  @Test
  void imagesWithoutSums() throws Exception {
    build();
    Snapshot saved = lab.save(SaveRequest.named());
    Snapshot before = lab.save(SaveRequest.everything());
    int refused = 0;
    int restored = 0;
    for (ImageName name : saved.images().files().keySet()) {
      byte[] whole = saved.images().files().get(name);
      int step = name.type() == ImageType.SYSCTL ? 29 : 1;
      for (int i = 0; i < whole.length; i += step) {
        byte[] flipped = whole.clone();
        flipped[i] ^= (byte) (1 << (i % 8));
        for (byte[] bytes : List.of(flipped, Arrays.copyOf(whole, i))) {
          if (tryRestore(saved, name, bytes)) {
            restored++;
          } else {
            refused++;
          }
        }
      }
    }
    lab.kernel().quiesce();
    assertThat(refused).isPositive();
    assertThat(restored).isPositive();
    assertThat(lab.task().netnsNames().list()).containsExactlyInAnyOrder("red", "blue");
    Lab.assertSame(lab.save(SaveRequest.everything()), before, lab.task());
  }

  /** Restores with one file changed, and takes it down again: whether it could be restored. */
  private boolean tryRestore(Snapshot saved, ImageName changed, byte[] bytes) throws Exception {
    Images images = new Images();
    images.setForeignHome(1);
    saved.images().files().forEach(images::put);
    images.put(changed, bytes);
    int before = lab.kernel().kernel().nets().size();
    try {
      RestoreReport report = lab.restore(images, "x-");
      for (String name : report.names()) {
        lab.task().netnsNames().unmount(name);
        lab.task().netnsNames().unlink(name);
      }
      lab.kernel().quiesce();
      lab.deleteOthers("h0");
      return true;
    } catch (ImageException | NetException refused) {
      lab.kernel().quiesce();
      assertThat(lab.kernel().kernel().nets().size()).isEqualTo(before);
      assertThat(lab.kernel().initial().devices()).hasSize(2);
      assertThat(lab.task().netnsNames().list()).hasSize(2);
      return false;
    }
  }
}
