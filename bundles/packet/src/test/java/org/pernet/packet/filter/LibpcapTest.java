// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pernet.api.filter.SocketFilter;

/** Our compiler and libpcap's agree on frames of all sorts. */
class LibpcapTest {
  private static final int FRAMES = 20_000;
  private static final int[] TYPES = {0x0800, 0x0800, 0x0800, 0x86dd, 0x86dd, 0x0806, 0x8035, 0x88b5
  };
  private static final int[] PROTOCOLS = {1, 2, 6, 17, 58, 132, 44};
  private static final int[] PORTS = {7, 53, 53, 55, 67, 80, 443, 5000};
  private static final String[] ADDRESSES = {
    "0a000001", "0a000002", "0a000003", "0b000001", "e0000001"
  };
  private static final String[] STATIONS = {
    "020000000001", "020000000002", "ffffffffffff", "01005e000001"
  };

  static Stream<Arguments> filters() throws Exception {
    try (BufferedReader in = new BufferedReader(new InputStreamReader(
        LibpcapTest.class.getResourceAsStream("libpcap.tsv"), StandardCharsets.UTF_8))) {
      return in
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(parts -> Arguments.of(parts[0], parts[1]))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("filters")
  void agree(String text, String program) throws Exception {
    SocketFilter theirs = SocketFilter.of(HexFormat.of().parseHex(program));
    SocketFilter ours = CaptureFilter.compile(text);
    Random random = new Random(text.hashCode());
    int taken = 0;
    for (int i = 0; i < FRAMES; i++) {
      byte[] frame = frame(random);
      boolean expected = theirs.accepts(frame);
      assertThat(ours.accepts(frame))
          .as(() -> text + " of " + HexFormat.of().formatHex(frame))
          .isEqualTo(expected);
      taken += expected ? 1 : 0;
    }
    assertThat(taken).isBetween(1, FRAMES - 1);
  }

  /** A frame whose fields are those that the filters ask for, often enough. */
  private static byte[] frame(Random random) {
    byte[] frame = new byte[14 + random.nextInt(120)];
    random.nextBytes(frame);
    put(frame, 0, one(random, STATIONS));
    put(frame, 6, one(random, STATIONS));
    int type = one(random, TYPES);
    half(frame, 12, type);
    if (type == 0x0800) {
      ipv4(frame, random);
    } else if (type == 0x86dd) {
      ipv6(frame, random);
    } else if (type != 0x88b5) {
      put(frame, 28, one(random, ADDRESSES));
      put(frame, 38, one(random, ADDRESSES));
    }
    return frame;
  }

  private static void ipv4(byte[] frame, Random random) {
    int words = random.nextInt(4) == 0 ? 5 + random.nextInt(3) : 5;
    octet(frame, 14, 0x40 | words);
    half(frame, 20, random.nextInt(4) == 0 ? random.nextInt(0x4000) : 0x4000);
    octet(frame, 23, one(random, PROTOCOLS));
    put(frame, 26, one(random, ADDRESSES));
    put(frame, 30, one(random, ADDRESSES));
    half(frame, 14 + 4 * words, one(random, PORTS));
    half(frame, 16 + 4 * words, one(random, PORTS));
  }

  private static void ipv6(byte[] frame, Random random) {
    // libpcap looks behind a fragment's header too; we do not, and say so
    int protocol = one(random, PROTOCOLS);
    octet(frame, 20, protocol == 44 ? 59 : protocol);
    put(frame, 22, "fe80000000000000000000000000000" + random.nextInt(3));
    put(frame, 38, "fe80000000000000000000000000000" + random.nextInt(3));
    half(frame, 54, one(random, PORTS));
    half(frame, 56, one(random, PORTS));
  }

  private static int one(Random random, int[] of) {
    return of[random.nextInt(of.length)];
  }

  private static String one(Random random, String[] of) {
    return of[random.nextInt(of.length)];
  }

  private static void octet(byte[] frame, int at, int value) {
    if (at < frame.length) {
      frame[at] = (byte) value;
    }
  }

  private static void half(byte[] frame, int at, int value) {
    octet(frame, at, value >>> 8);
    octet(frame, at + 1, value);
  }

  private static void put(byte[] frame, int at, String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    for (int i = 0; i < bytes.length; i++) {
      octet(frame, at + i, bytes[i]);
    }
  }
}
