// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Images are packed, and come out as they went in. */
class ImagesTest {
  private static byte[] noise(Random random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] text(int seed) {
    return ("net/ipv4/some/setting = " + seed + "\n").repeat(40).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void whatWentInComesOut() {
    Random random = new Random(5);
    Map<ImageName, byte[]> put = new TreeMap<>();
    int id = 1;
    for (int length : new int[] {0, 1, 40, 4095, 4096, 4097, 1 << 15, 1 << 16, 1 << 17, 3}) {
      put.put(ImageType.NETDEV.of(id), noise(random, length));
      put.put(ImageType.RTNL.of(id), new byte[length]);
      put.put(ImageType.SYSCTL.of(id++), text(length));
    }
    put.put(ImageType.SYSCTL.of(id), text(3));
    Images images = new Images();
    put.forEach(images::put);
    for (int round = 0; round < 2; round++) {
      assertThat(images.files().keySet()).isEqualTo(put.keySet());
      images
          .files()
          .forEach((name, bytes) -> assertThat(bytes).as("%s", name).isEqualTo(put.get(name)));
      put.forEach(
          (name, bytes) -> assertThat(images.get(name.type(), name.id())).contains(bytes));
    }
    assertThat(images.size())
        .isEqualTo(put.values().stream().mapToLong(bytes -> bytes.length).sum());
    assertThat(images.get(ImageType.RULE, 1)).isEmpty();
  }

  @Test
  void theyAreCopied() {
    Images images = new Images();
    byte[] first = text(1);
    images.put(ImageType.SYSCTL.of(1), first);
    Arrays.fill(first, (byte) 0);
    Arrays.fill(images.get(ImageType.SYSCTL, 1).orElseThrow(), (byte) 0);
    images.put(ImageType.SYSCTL.of(2), text(1));
    assertThat(images.get(ImageType.SYSCTL, 1)).contains(text(1));
    assertThat(images.get(ImageType.SYSCTL, 2)).contains(text(1));
    assertThat(images.size()).isEqualTo(2L * text(1).length);
  }

  @Test
  void anotherTakesThePlaceOfOne() {
    Images images = new Images();
    images.put(ImageType.RULE.of(1), text(1));
    images.put(ImageType.RULE.of(1), text(22));
    assertThat(images.get(ImageType.RULE, 1)).contains(text(22));
    assertThat(images.size()).isEqualTo(text(22).length);
  }
}
