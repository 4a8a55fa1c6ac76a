// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.skb.DropReason;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.lab.Echo;
import org.pernet.ipv4.lab.Frames;
import org.pernet.ipv4.lab.Host;
import org.pernet.ipv4.lab.Lab;
import org.pernet.ipv4.socket.InetOption;
import org.pernet.ipv4.socket.InetSocket;

/** Packets in parts: in any order, twice, over each other, and too few. */
class FragmentTest {
  private static final int MORE = Ipv4Header.IP_MF;

  private Lab lab;
  private Host a;
  private Host b;
  private InetSocket ear;
  private final byte[] echo = Echo.request(1, 1, 2392); // 2400 bytes in all

  @BeforeEach
  void boot() throws Exception {
    lab = Lab.boot();
    a = lab.host("a");
    b = lab.host("b");
    lab.wire(a, "eth0", b, "eth0");
    a.address("10.0.0.1/24", "eth0");
    b.address("10.0.0.2/24", "eth0");
    ear = a.raw(1);
    ear.setOption(InetOption.ICMP_FILTER, 1 << 8);
  }

  @AfterEach
  void close() {
    ear.close();
    lab.pass(Duration.ofMinutes(1));
    assertThat(lab.packets().statistics().live()).isZero();
    lab.close();
  }

  private void part(int from, int to, int more) {
    byte[] payload = Arrays.copyOfRange(echo, from, to);
    Frames.send(
        a,
        "eth0",
        b,
        "eth0",
        Frames.packet("10.0.0.1", "10.0.0.2", 1, from / 8 | more, 64, payload));
  }

  private String heard(Duration time) throws Exception {
    return ear.receive(time).map(Echo::text).orElse("nothing");
  }

  private long dropped(DropReason reason) {
    return lab.packets().statistics().dropped().getOrDefault(reason, 0L);
  }

  @Test
  void anyOrder() throws Exception {
    part(1800, 2400, 0);
    part(600, 1200, MORE);
    part(1200, 1800, MORE);
    assertThat(heard(Duration.ZERO)).isEqualTo("nothing");
    part(0, 600, MORE);
    assertThat(heard(Duration.ofSeconds(1))).isEqualTo("0/0 from 10.0.0.2");
  }

  @Test
  void theSameTwice() throws Exception {
    part(0, 1200, MORE);
    part(0, 1200, MORE);
    part(600, 1200, MORE);
    assertThat(dropped(DropReason.DUP_FRAG)).isEqualTo(2);
    part(1200, 2400, 0);
    assertThat(heard(Duration.ofSeconds(1))).isEqualTo("0/0 from 10.0.0.2");
  }

  @Test
  void overlapsVoidAll() throws Exception {
    part(0, 1200, MORE);
    part(600, 1800, MORE);
    assertThat(dropped(DropReason.FRAG_INVALID)).isEqualTo(2);
    part(1200, 2400, 0);
    assertThat(heard(Duration.ZERO)).isEqualTo("nothing");
  }

  @Test
  void twoEnds() throws Exception {
    part(1200, 1800, 0);
    part(1200, 2400, 0);
    assertThat(dropped(DropReason.FRAG_INVALID)).isEqualTo(2);
  }

  @Test
  void tooFewInTimeIsToldToWhoSentTheFirst() throws Exception {
    part(0, 1200, MORE);
    assertThat(heard(Duration.ofSeconds(29))).isEqualTo("nothing");
    assertThat(heard(Duration.ofSeconds(2))).isEqualTo("11/1 from 10.0.0.2");
    assertThat(dropped(DropReason.FRAG_REASM_TIMEOUT)).isEqualTo(1);
    part(1200, 2400, 0);
    assertThat(heard(Duration.ofSeconds(60)))
        .as("without the first nobody is told")
        .isEqualTo("nothing");
    assertThat(dropped(DropReason.FRAG_REASM_TIMEOUT)).isEqualTo(2);
  }

  @Test
  void roomIsLimited() throws Exception {
    for (int id = 0; id < 4000; id++) {
      byte[] packet = Frames.packet("10.0.0.1", "10.0.0.2", 1, MORE, 64, Arrays.copyOf(echo, 1480));
      Frames.put(packet, Ipv4Header.ID, id);
      Frames.sum(packet);
      Frames.send(a, "eth0", b, "eth0", packet);
    }
    assertThat(dropped(DropReason.FRAG_QUEUE_FULL)).isBetween(1500L, 2500L);
  }

  @Test
  void namespaceThatGoesTakesThemWithIt() throws Exception {
    part(0, 1200, MORE);
    assertThat(lab.packets().statistics().live()).isEqualTo(1);
    b.close();
    lab.test().quiesce();
    assertThat(lab.packets().statistics().live()).isZero();
  }

  @Test
  void routersCutWhatIsTooLong() throws Exception {
    Host c = lab.host("c");
    lab.wire(b, "eth1", c, "eth0");
    b.address("10.0.1.1/24", "eth1");
    c.address("10.0.1.2/24", "eth0");
    c.route("default", "10.0.1.1");
    a.route("default", "10.0.0.2");
    b.forward();
    b.mtu("eth1", 600);
    c.mtu("eth0", 600);
    ear.setOption(InetOption.IP_MTU_DISCOVER, 0);
    ear.sendTo(echo, 0, echo.length, Host.number("10.0.1.2"), 0, 0);
    assertThat(heard(Duration.ofSeconds(1))).isEqualTo("0/0 from 10.0.1.2");
    // an ARP question, and 1480 and 920 bytes in parts of 576
    assertThat(b.device("eth1").statistics().txPackets()).isEqualTo(1 + 3 + 2);
  }
}
