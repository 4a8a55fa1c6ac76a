// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.EtherType;
import org.pernet.api.skb.Ethernet;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.command.PingCommand;
import org.pernet.ipv4.header.ArpHeader;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.lab.Console;
import org.pernet.ipv4.lab.Host;
import org.pernet.ipv4.lab.Lab;

/** Who is asked, who answers, and what is known of neighbours as time passes. */
class ArpTest {
  private static final HardwareAddress OTHER = HardwareAddress.of(new byte[] {2, 0, 0, 0, 0, 9});

  private Lab lab;
  private Host a;
  private Host b;
  private PacketPath.Registration tap;
  private final List<String> heard = new ArrayList<>();

  @BeforeEach
  void boot() throws Exception {
    lab = Lab.boot();
    a = lab.host("a");
    b = lab.host("b");
    lab.wire(a, "eth0", b, "eth0");
    a.address("10.0.0.1/24", "eth0");
    b.address("10.0.0.2/24", "eth0");
    tap = lab.packets().addTap(a.task().net(), Optional.of(a.device("eth0")), this::hear);
  }

  @AfterEach
  void close() {
    tap.close();
    lab.pass(Duration.ofMinutes(1));
    assertThat(lab.packets().statistics().live()).isZero();
    lab.close();
  }

  private void hear(SkBuff skb) {
    int base = skb.macHeader() + Ethernet.HEADER - skb.offset();
    if (Ethernet.type(skb) == EtherType.ETH_P_ARP) {
      boolean asks = skb.getShort(base + ArpHeader.OPERATION) == ArpHeader.ARPOP_REQUEST;
      boolean toAll = skb.data()[skb.macHeader()] == -1;
      String sender = Inet4.text(skb.getInt(base + ArpHeader.SENDER));
      String target = Inet4.text(skb.getInt(base + ArpHeader.TARGET));
      heard.add((asks ? "who-has " + target + " tell " + sender : sender + " is-at")
          + (toAll ? " to all" : ""));
    }
  }

  private String ping(Host from, String to) throws Exception {
    return Console.run(from, new PingCommand(), "-q -c 1 " + to);
  }

  @Test
  void statesAsTimePasses() throws Exception {
    assertThat(ping(a, "10.0.0.2")).contains(" 1 received");
    assertThat(a.neighbours()).containsExactly("10.0.0.2 REACHABLE");
    assertThat(b.neighbours()).containsExactly("10.0.0.1 DELAY");
    lab.pass(Duration.ofSeconds(3));
    assertThat(b.neighbours()).containsExactly("10.0.0.1 DELAY");
    lab.pass(Duration.ofSeconds(3));
    assertThat(b.neighbours()).containsExactly("10.0.0.1 REACHABLE");
    assertThat(heard)
        .containsExactly(
            "who-has 10.0.0.2 tell 10.0.0.1 to all",
            "10.0.0.2 is-at",
            "who-has 10.0.0.1 tell 10.0.0.2",
            "10.0.0.1 is-at");
    lab.pass(Duration.ofSeconds(60));
    assertThat(a.neighbours()).containsExactly("10.0.0.2 STALE");
    assertThat(b.neighbours()).containsExactly("10.0.0.1 STALE");
    ping(a, "10.0.0.2");
    assertThat(a.neighbours()).containsExactly("10.0.0.2 DELAY");
    lab.pass(Duration.ofSeconds(7));
    assertThat(a.neighbours()).containsExactly("10.0.0.2 REACHABLE");
  }

  @Test
  void nobodyAnswers() throws Exception {
    assertThat(Console.run(a, new PingCommand(), "-q -c 1 -W 1 10.0.0.9")).contains(" 0 received,");
    assertThat(a.neighbours()).containsExactly("10.0.0.9 INCOMPLETE");
    lab.pass(Duration.ofSeconds(3));
    assertThat(a.neighbours()).containsExactly("10.0.0.9 FAILED");
    assertThat(heard).hasSize(3).containsOnly("who-has 10.0.0.9 tell 10.0.0.1 to all");
    assertThat(lab.packets().statistics().dropped()).containsEntry(DropReason.NEIGH_FAILED, 1L);
  }

  @Test
  void neighbourThatGoesIsFoundOut() throws Exception {
    ping(a, "10.0.0.2");
    b.set("net/ipv4/conf/eth0/arp_ignore", 8);
    lab.pass(Duration.ofSeconds(60));
    heard.clear();
    ping(a, "10.0.0.2");
    lab.pass(Duration.ofSeconds(6));
    assertThat(a.neighbours()).containsExactly("10.0.0.2 PROBE");
    lab.pass(Duration.ofSeconds(4));
    assertThat(a.neighbours()).containsExactly("10.0.0.2 FAILED");
    assertThat(heard).filteredOn(one -> one.startsWith("who-has 10.0.0.2")).hasSize(3);
  }

  private void tell(int operation, String sender, String target, HardwareAddress to) {
    SkBuff skb = lab.packets().allocate(ArpHeader.LENGTH);
    skb.put(ArpHeader.LENGTH);
    skb.setShort(ArpHeader.HARDWARE_TYPE, 1);
    skb.setShort(ArpHeader.PROTOCOL, EtherType.ETH_P_IP);
    skb.setShort(ArpHeader.HARDWARE_LENGTH, 0x0604);
    skb.setShort(ArpHeader.OPERATION, operation);
    OTHER.copyTo(skb.data(), skb.offset() + ArpHeader.SENDER_HARDWARE);
    skb.setInt(ArpHeader.SENDER, Host.number(sender));
    to.copyTo(skb.data(), skb.offset() + ArpHeader.TARGET_HARDWARE);
    skb.setInt(ArpHeader.TARGET, Host.number(target));
    Ethernet.header(skb, to, OTHER, EtherType.ETH_P_ARP);
    b.device("eth0").transmit(skb);
  }

  @Test
  void unsolicitedNewsIsBelievedOfThoseWhoAreKnown() throws Exception {
    tell(ArpHeader.ARPOP_REQUEST, "10.0.0.7", "10.0.0.7", HardwareAddress.ETHERNET_BROADCAST);
    assertThat(a.neighbours()).isEmpty();
    ping(a, "10.0.0.2");
    lab.pass(Duration.ofSeconds(2));
    tell(ArpHeader.ARPOP_REQUEST, "10.0.0.2", "10.0.0.2", HardwareAddress.ETHERNET_BROADCAST);
    assertThat(a.neighbours()).containsExactly("10.0.0.2 STALE");
    a.set("net/ipv4/conf/eth0/arp_accept", 1);
    tell(ArpHeader.ARPOP_REQUEST, "10.0.0.7", "10.0.0.7", HardwareAddress.ETHERNET_BROADCAST);
    assertThat(a.neighbours()).containsExactly("10.0.0.2 STALE", "10.0.0.7 STALE");
  }

  @Test
  void probeForAnAddressIsAnsweredAndNotLearnt() {
    tell(ArpHeader.ARPOP_REQUEST, "0.0.0.0", "10.0.0.1", HardwareAddress.ETHERNET_BROADCAST);
    assertThat(heard).containsExactly("who-has 10.0.0.1 tell 0.0.0.0 to all", "10.0.0.1 is-at");
  }

  @Test
  void addressesOfOtherDevicesAreAnsweredUnlessIgnored() throws Exception {
    b.address("10.5.5.5/24", "lo");
    a.link("10.5.5.0/24", "eth0");
    assertThat(ping(a, "10.5.5.5")).contains(" 1 received");
    a.down("eth0");
    a.up("eth0");
    a.link("10.5.5.0/24", "eth0");
    b.set("net/ipv4/conf/eth0/arp_ignore", 1);
    assertThat(ping(a, "10.5.5.5")).contains(" 0 received");
  }

  @Test
  void proxyStandsForOthers() throws Exception {
    Host c = lab.host("c");
    lab.wire(b, "eth1", c, "eth0");
    b.address("10.0.1.1/24", "eth1");
    c.address("10.0.1.2/24", "eth0");
    c.route("default", "10.0.1.1");
    b.forward();
    a.link("10.0.1.0/24", "eth0");
    assertThat(ping(a, "10.0.1.2")).contains(" 0 received");
    lab.pass(Duration.ofSeconds(10));
    b.set("net/ipv4/conf/eth0/proxy_arp", 1);
    assertThat(ping(a, "10.0.1.2")).contains(" 1 received");
  }

  @Test
  void deviceThatComesUpTellsWhereItsAddressesAre() throws Exception {
    a.set("net/ipv4/conf/eth0/arp_notify", 1);
    a.down("eth0");
    heard.clear();
    a.up("eth0");
    assertThat(heard).containsExactly("who-has 10.0.0.1 tell 10.0.0.1 to all");
  }

  @Test
  void howItAsks() throws Exception {
    a.address("10.7.0.1/24", "lo");
    Console.run(a, new PingCommand(), "-q -c 1 -W 0.1 -I 10.7.0.1 10.0.0.8");
    a.set("net/ipv4/conf/eth0/arp_announce", 1);
    Console.run(a, new PingCommand(), "-q -c 1 -W 0.1 -I 10.7.0.1 10.0.0.9");
    assertThat(heard)
        .containsExactly(
            "who-has 10.0.0.8 tell 10.7.0.1 to all", "who-has 10.0.0.9 tell 10.0.0.1 to all");
  }
}
