// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.EtherType;
import org.pernet.api.skb.PacketStatistics;
import org.pernet.ipv4.lab.Echo;
import org.pernet.ipv4.lab.Frames;
import org.pernet.ipv4.lab.Host;
import org.pernet.ipv4.lab.Lab;
import org.pernet.ipv4.socket.InetSocket;

/** Bad frames: nothing is thrown, nothing is lost sight of. A frame that code threw at is dropped as FAULT. */
class FuzzTest {
  private static Lab lab;
  private static Host a;
  private static Host b;
  private static Host c;
  private static InetSocket udp;
  private static InetSocket raw;

  @BeforeContainer
  static void boot() throws Exception {
    lab = Lab.boot();
    a = lab.host("a");
    b = lab.host("b");
    c = lab.host("c");
    lab.wire(a, "eth0", b, "eth0");
    lab.wire(b, "eth1", c, "eth0");
    a.address("10.0.0.1/24", "eth0");
    b.address("10.0.0.2/24", "eth0");
    b.address("10.0.1.1/24", "eth1");
    c.address("10.0.1.2/24", "eth0");
    c.route("default", "10.0.1.1");
    a.route("default", "10.0.0.2");
    b.forward();
    b.set("net/ipv4/icmp_echo_ignore_broadcasts", 0);
    udp = b.udp();
    udp.bind(new java.net.InetSocketAddress("0.0.0.0", 7000));
    raw = b.raw(1);
  }

  @AfterContainer
  static void close() {
    udp.close();
    raw.close();
    lab.pass(Duration.ofMinutes(2));
    PacketStatistics all = lab.packets().statistics();
    assertThat(all.live()).isZero();
    assertThat(all.dropped())
        .doesNotContainKey(DropReason.FAULT)
        .containsKeys(
            DropReason.PKT_TOO_SMALL,
            DropReason.IP_INHDR,
            DropReason.IP_CSUM,
            DropReason.IP_LOCALNET,
            DropReason.IP_INVALID_SOURCE,
            DropReason.IP_NOPROTO,
            DropReason.IP_TTL_EXCEEDED,
            DropReason.ARP_INHDR,
            DropReason.ICMP_CSUM,
            DropReason.UDP_CSUM,
            DropReason.UDP_LENGTH,
            DropReason.NO_SOCKET,
            DropReason.FRAG_INVALID,
            DropReason.FRAG_REASM_TIMEOUT);
    lab.close();
  }

  private static void check() throws Exception {
    while (udp.receive(Duration.ZERO).isPresent() || raw.receive(Duration.ZERO).isPresent()) {
      lab.pass(Duration.ofMillis(1));
    }
    lab.pass(Duration.ofMillis(100));
    assertThat(lab.packets().statistics().dropped()).doesNotContainKey(DropReason.FAULT);
  }

  @Provide
  Arbitrary<HardwareAddress> targets() {
    return Arbitraries.of(
        b.device("eth0").address(),
        HardwareAddress.ETHERNET_BROADCAST,
        HardwareAddress.of(new byte[] {1, 0, 0x5e, 0, 0, 1}));
  }

  @Provide
  Arbitrary<String> addresses() {
    return Arbitraries.of(
        "10.0.0.1",
        "10.0.0.2",
        "10.0.1.2",
        "10.0.0.255",
        "224.0.0.1",
        "255.255.255.255",
        "0.0.0.0",
        "127.0.0.1",
        "10.0.0.77",
        "10.0.1.77",
        "192.0.2.1",
        "239.1.1.1");
  }

  @Property(tries = 3000)
  void anyBytes(@ForAll("targets") HardwareAddress to, @ForAll byte[] bytes, @ForAll boolean isArp)
      throws Exception {
    Frames.send(a, "eth0", to, isArp ? EtherType.ETH_P_ARP : EtherType.ETH_P_IP, bytes);
    check();
  }

  /** Right headers, of all protocols, lengths and places in a packet. */
  @Property(tries = 5000)
  void anyPacket(
      @ForAll("targets") HardwareAddress to,
      @ForAll("addresses") String from,
      @ForAll("addresses") String destination,
      @ForAll("protocols") int protocol,
      @ForAll("fragments") int fragment,
      @ForAll @IntRange(max = 255) int ttl,
      @ForAll byte[] payload)
      throws Exception {
    byte[] packet = Frames.packet(from, destination, protocol, fragment, ttl, payload);
    Frames.send(a, "eth0", to, EtherType.ETH_P_IP, packet);
    check();
  }

  @Provide
  Arbitrary<Integer> protocols() {
    return Arbitraries.oneOf(Arbitraries.of(1, 17), Arbitraries.integers().between(0, 255));
  }

  @Provide
  Arbitrary<Integer> fragments() {
    return Arbitraries.oneOf(
        Arbitraries.of(0, 0x4000, 0x2000, 0x2001, 1), Arbitraries.integers().between(0, 0xffff));
  }

  /** A right echo or datagram with some bytes changed, its header's checksum made right again or not. */
  @Property(tries = 5000)
  void spoiltPacket(
      @ForAll @IntRange(max = 100) int at,
      @ForAll byte value,
      @ForAll @IntRange(max = 110) int length,
      @ForAll boolean sums,
      @ForAll boolean isUdp)
      throws Exception {
    byte[] payload = isUdp ? datagram() : Echo.request(1, 1, 80);
    byte[] packet = Frames.packet("10.0.0.1", "10.0.0.2", isUdp ? 17 : 1, 0, 64, payload);
    packet[at] = value;
    byte[] cut = java.util.Arrays.copyOf(packet, length);
    boolean mayBeSummed = sums && length >= 20 && (packet[0] & 0xf) * 4 <= length;
    if (mayBeSummed) {
      Frames.sum(cut);
    }
    Frames.send(a, "eth0", b, "eth0", cut);
    check();
  }

  /** Spoilt packets are seldom long enough for their checksum to be looked at. */
  @Example
  void wrongChecksumOfADatagram() throws Exception {
    byte[] datagram = datagram();
    Frames.put(datagram, 6, 0x1234);
    Frames.send(a, "eth0", b, "eth0", Frames.packet("10.0.0.1", "10.0.0.2", 17, 0, 64, datagram));
    check();
  }

  private static byte[] datagram() {
    byte[] datagram = new byte[88];
    Frames.put(datagram, 0, 5000);
    Frames.put(datagram, 2, 7000);
    Frames.put(datagram, 4, 88);
    return datagram;
  }

  /** Any options: they are passed on, or refused. */
  @Property(tries = 3000)
  void anyOptions(
      @ForAll("addresses") String destination,
      @ForAll @IntRange(min = 6, max = 15) int words,
      @ForAll("options") byte[] options)
      throws Exception {
    byte[] payload = Echo.request(1, 1, 80);
    byte[] packet = Frames.packet("10.0.0.1", destination, 1, 0, 64, payload);
    packet[0] = (byte) (0x40 | words);
    for (int i = 0; i < options.length; i++) {
      packet[20 + i] = options[i];
    }
    Frames.sum(packet);
    Frames.send(a, "eth0", b, "eth0", packet);
    check();
  }

  @Provide
  Arbitrary<byte[]> options() {
    Arbitrary<Byte> kinds =
        Arbitraries.of((byte) 0, (byte) 1, (byte) 7, (byte) 0x44, (byte) 0x83, (byte) 0x94);
    return Arbitraries.oneOf(kinds, Arbitraries.bytes().between((byte) 0, (byte) 40))
        .array(byte[].class)
        .ofMaxSize(40);
  }

  /** ICMP messages that quote anything. */
  @Property(tries = 3000)
  void anyNews(
      @ForAll @IntRange(max = 18) int type,
      @ForAll @IntRange(max = 17) int code,
      @ForAll byte[] quoted,
      @ForAll boolean quotesRight)
      throws Exception {
    byte[] about = quotesRight ? Frames.packet("10.0.0.2", "10.0.0.1", 17, 0, 64, quoted) : quoted;
    byte[] message = new byte[8 + about.length];
    message[0] = (byte) type;
    message[1] = (byte) code;
    System.arraycopy(about, 0, message, 8, about.length);
    Frames.put(message, 2, org.pernet.ipv4.header.Checksum.of(message, 0, message.length));
    byte[] packet = Frames.packet("10.0.0.1", "10.0.0.2", 1, 0, 64, message);
    Frames.send(a, "eth0", b, "eth0", packet);
    check();
  }
}
