// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frames as tcpdump words them, and whatever bytes there are. */
class FrameTextTest {
  private static final String STATIONS = "020000000002020000000001";
  private static final String IP_TAIL = "0a0000010a000002";

  private static String text(byte[] frame, int frameLength) {
    StringBuilder text = new StringBuilder();
    FrameText.append(text, frame, 0, frame.length, frameLength);
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "0806 0001080006040001 020000000001 0a000001 000000000000 0a000002 ~ ARP, Request who-has 10.0.0.2 tell 10.0.0.1, length 28",
        "0806 0001080006040002 020000000002 0a000002 020000000001 0a000001 ~ ARP, Reply 10.0.0.2 is-at 02:00:00:00:00:02, length 28",
        "0806 00010800 ~ ARP, [|arp], length 4",
        "0800 4500001c 00004000 40010000 IP 0800f7fd 00010001 ~ IP 10.0.0.1 > 10.0.0.2: ICMP echo request, id 1, seq 1, length 8",
        "0800 4500001c 00004000 40010000 IP 0000f7fd 00010002 ~ IP 10.0.0.1 > 10.0.0.2: ICMP echo reply, id 1, seq 2, length 8",
        "0800 45000038 00004000 40010000 IP 0b000000 00000000 45000030 00000000 01110000 IP 00350035 001c0000 ~ IP 10.0.0.1 > 10.0.0.2: ICMP time exceeded in-transit, length 36",
        "0800 45000038 00004000 40010000 IP 03030000 00000000 45000030 00000000 01110000 IP 00358235 001c0000 ~ IP 10.0.0.1 > 10.0.0.2: ICMP 10.0.0.2 udp port 33333 unreachable, length 36",
        "0800 45000038 00004000 40010000 IP 03010000 00000000 45000030 00000000 01110000 IP 00358235 001c0000 ~ IP 10.0.0.1 > 10.0.0.2: ICMP host 10.0.0.2 unreachable, length 36",
        "0800 45000038 00004000 40010000 IP 03040000 000005dc 45000030 00000000 01110000 IP 00358235 001c0000 ~ IP 10.0.0.1 > 10.0.0.2: ICMP 10.0.0.2 unreachable - need to frag (mtu 1500), length 36",
        "0800 45000020 00004000 40110000 IP 13880035 000c0000 61626364 ~ IP 10.0.0.1.5000 > 10.0.0.2.53: UDP, length 4",
        "0800 45000020 00000010 40110000 IP 13880035 000c0000 61626364 ~ IP 10.0.0.1 > 10.0.0.2: udp",
        "0800 45000028 00004000 40060000 IP 13880050 00000001 00000000 50020400 00000000 ~ IP 10.0.0.1.5000 > 10.0.0.2.80: Flags [S], seq 1, win 1024, length 0",
        "0800 4500002a 00004000 40060000 IP 13880050 00000001 00000007 50180400 00000000 6869 ~ IP 10.0.0.1.5000 > 10.0.0.2.80: Flags [P.], seq 1:3, ack 7, win 1024, length 2",
        "0800 45000018 00004000 40590000 IP 01020304 ~ IP 10.0.0.1 > 10.0.0.2: ip-proto-89 4",
        "0800 4500 ~ IP [|ip]",
        "86dd 60000000 00083aff fe800000000000000000000000000001 ff020000000000000000000000000001 8000000000000000 ~ IP6 fe80::1 > ff02::1: ICMP6, length 8",
        "8100 a005 0806 0001080006040001 020000000001 0a000001 000000000000 0a000002 ~ vlan 5, p 5, ARP, Request who-has 10.0.0.2 tell 10.0.0.1, length 28",
        "88b5 00000000 ~ 02:00:00:00:00:01 > 02:00:00:00:00:02, ethertype Unknown (0x88b5), length 18",
        "0004 00000000 ~ 02:00:00:00:00:01 > 02:00:00:00:00:02, 802.3, length 18",
      })
  void words(String hex, String expected) {
    String bytes = STATIONS + hex.replace("IP", IP_TAIL).replace(" ", "");
    byte[] frame = HexFormat.of().parseHex(bytes);
    assertThat(text(frame, frame.length)).isEqualTo(expected);
  }

  @Property(tries = 5000)
  void anyBytesHaveAText(@ForAll @Size(max = 100) byte[] frame, @ForAll boolean ip) {
    if (ip && frame.length > 15) {
      frame[12] = 8;
      frame[13] = 0;
      frame[14] = (byte) (0x40 | (frame[14] & 0xf));
    }
    for (int length = 0; length <= frame.length; length++) {
      assertThat(text(Arrays.copyOf(frame, length), frame.length)).isNotEmpty();
    }
  }
}
