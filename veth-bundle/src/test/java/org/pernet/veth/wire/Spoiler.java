// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes bad datagrams of good ones. */
final class Spoiler {
  private static final int LONGEST = 4096;
  private static final int[] LENGTHS = {0, 1, 2, 3, 4, 5, 8, 15, 16, 17, 20, 0x7fff, 0x8000, 0xffff
  };

  private Spoiler() {}

  /** One of {@code seeds} or two of them together, with a few things wrong. */
  static byte[] spoil(List<byte[]> seeds, Random random) {
    byte[] bytes = seed(seeds, random);
    for (int i = random.nextInt(6); i >= 0 && bytes.length > 4; i--) {
      bytes = change(bytes, seeds, random);
    }
    return bytes;
  }

  private static byte[] seed(List<byte[]> seeds, Random random) {
    byte[] seed = seeds.get(random.nextInt(seeds.size()));
    return Arrays.copyOf(seed, Math.min(seed.length, LONGEST));
  }

  private static byte[] change(byte[] bytes, List<byte[]> seeds, Random random) {
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(6)) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bytes[at] = (byte) random.nextInt();
      case 2 -> {
        return Arrays.copyOf(bytes, at);
      }
      case 3 -> length(bytes, at & ~3, random);
      case 4 -> {
        return splice(bytes, at, seed(seeds, random), random);
      }
      default -> Arrays.fill(bytes, at, Math.min(at + 4, bytes.length), (byte) -random.nextInt(2));
    }
    return bytes;
  }

  /** A length, of a message or an attribute, becomes one that is likely to hurt. */
  private static void length(byte[] bytes, int at, Random random) {
    int length = random.nextBoolean()
        ? LENGTHS[random.nextInt(LENGTHS.length)]
        : random.nextInt(bytes.length + 8);
    bytes[at] = (byte) length;
    if (at + 1 < bytes.length) {
      bytes[at + 1] = (byte) (length >>> 8);
    }
  }

  private static byte[] splice(byte[] bytes, int at, byte[] other, Random random) {
    int from = random.nextInt(other.length) & ~3;
    int count = Math.min(other.length - from, LONGEST - at);
    byte[] spliced = Arrays.copyOf(bytes, at + Math.max(count, 0));
    System.arraycopy(other, from, spliced, at, Math.max(count, 0));
    return spliced;
  }
}
