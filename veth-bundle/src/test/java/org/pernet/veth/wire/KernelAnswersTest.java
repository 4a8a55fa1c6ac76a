// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pernet.netlink.wire.WireSocket;

/** Requests by hand, good and bad, and the bytes with which Linux 6.18 answered them. */
class KernelAnswersTest {
  private static final HexFormat HEX = HexFormat.of();
  private static final int PORT = 12;

  static Stream<Arguments> answers() throws IOException {
    try (InputStream file = KernelAnswersTest.class.getResourceAsStream("kernel-answers.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arguments.of((Object[]) line.split(" \\| ", -1)));
    }
  }

  @ParameterizedTest(name = "{0} ({1})")
  @MethodSource("answers")
  void answersAsLinux(String name, String options, String request, String answers)
      throws Exception {
    try (ByteKernel kernel = new ByteKernel();
        WireSocket socket = kernel.open()) {
      List<String> asked = List.of(options.split(","));
      socket.socket().setExtendedAcknowledgement(asked.contains("ext"));
      socket.socket().setCappedAcknowledgement(asked.contains("cap"));
      socket.socket().setStrict(asked.contains("strict"));
      kernel.send(socket, HEX.parseHex(request));
      List<String> got =
          ByteKernel.read(socket).stream().map(KernelAnswersTest::withoutPort).toList();
      List<String> expected = answers.equals("-") ? List.of() : Arrays.asList(answers.split(" "));
      assertThat(got).isEqualTo(expected);
    }
  }

  /** With the port of each message zeroed. */
  private static String withoutPort(byte[] answer) {
    byte[] copy = answer.clone();
    ByteBuffer in = ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at < copy.length; at += (in.getInt(at) + 3) & ~3) {
      in.putInt(at + PORT, 0);
    }
    return HEX.formatHex(copy);
  }
}
