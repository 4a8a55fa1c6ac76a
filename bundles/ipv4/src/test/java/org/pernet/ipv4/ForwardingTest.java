// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.EtherType;
import org.pernet.ipv4.command.PingCommand;
import org.pernet.ipv4.lab.Chain;
import org.pernet.ipv4.lab.Console;
import org.pernet.ipv4.lab.Echo;
import org.pernet.ipv4.lab.Frames;
import org.pernet.ipv4.lab.Host;
import org.pernet.ipv4.lab.Lab;

/** Which packets go on, which stay, and which may not be. */
class ForwardingTest {
  private Lab lab;
  private Chain chain;
  private Host r;

  @BeforeEach
  void boot() throws Exception {
    lab = Lab.boot();
    chain = Chain.of(lab, 1);
    r = chain.router(1);
  }

  @AfterEach
  void close() {
    lab.pass(Duration.ofMinutes(1));
    assertThat(lab.packets().statistics().live()).isZero();
    lab.close();
  }

  private long dropped(DropReason reason) {
    return lab.packets().statistics().dropped().getOrDefault(reason, 0L);
  }

  private void send(String from, String to) {
    byte[] packet = Frames.packet(from, to, 1, 0, 64, Echo.request(1, 1, 8));
    Frames.send(chain.a(), "eth0", r, "eth0", packet);
  }

  private String ping(String arguments) throws Exception {
    return Console.run(chain.a(), new PingCommand(), "-q -c 1 -W 1 " + arguments);
  }

  @Test
  void hostThatDoesNotForwardIsSilent() throws Exception {
    r.set("net/ipv4/ip_forward", 0);
    assertThat(ping("10.0.1.2")).contains(" 0 received, 100% packet loss");
    assertThat(dropped(DropReason.IP_INADDRERRORS)).isEqualTo(1);
    assertThat(ping("10.0.1.1")).as("an address of its own").contains(" 1 received");
  }

  @Test
  void martiansAreDropped() {
    send("127.0.0.1", "10.0.0.2");
    send("10.0.0.1", "127.0.0.1");
    assertThat(dropped(DropReason.IP_LOCALNET)).isEqualTo(2);
    send("224.0.0.5", "10.0.0.2");
    send("255.255.255.255", "10.0.0.2");
    send("0.0.0.0", "10.0.0.2");
    assertThat(dropped(DropReason.IP_INVALID_SOURCE)).isEqualTo(3);
    send("10.0.0.1", "0.0.0.0");
    assertThat(dropped(DropReason.IP_INVALID_DEST)).isEqualTo(1);
    send("10.0.0.2", "10.0.0.2");
    assertThat(dropped(DropReason.IP_LOCAL_SOURCE)).isEqualTo(1);
  }

  @Test
  void sourcesAreFiltered() throws Exception {
    long sent = r.device("eth1").statistics().txPackets();
    send("10.0.1.77", "10.0.1.2");
    assertThat(r.device("eth1").statistics().txPackets()).isGreaterThan(sent);
    r.set("net/ipv4/conf/eth0/rp_filter", 1);
    send("10.0.1.77", "10.0.1.2");
    send("192.0.2.1", "10.0.1.2");
    assertThat(dropped(DropReason.IP_RPFILTER)).isEqualTo(2);
    r.set("net/ipv4/conf/eth0/rp_filter", 2);
    send("192.0.2.1", "10.0.1.2");
    assertThat(dropped(DropReason.IP_RPFILTER)).isEqualTo(3);
    send("10.0.1.77", "10.0.1.2");
    assertThat(dropped(DropReason.IP_RPFILTER)).as("it can be reached somehow").isEqualTo(3);
  }

  @Test
  void framesOfOthersAreNotForUs() {
    byte[] packet = Frames.packet("10.0.0.1", "10.0.0.2", 1, 0, 64, Echo.request(1, 1, 8));
    Frames.send(chain.a(), "eth0", chain.a().device("eth0").address(), EtherType.ETH_P_IP, packet);
    assertThat(dropped(DropReason.OTHERHOST)).isEqualTo(1);
  }

  @Test
  void broadcastIsNotForwarded() {
    byte[] packet = Frames.packet("10.0.0.1", "10.0.1.2", 1, 0, 64, Echo.request(1, 1, 8));
    var all = org.pernet.api.dev.HardwareAddress.ETHERNET_BROADCAST;
    Frames.send(chain.a(), "eth0", all, EtherType.ETH_P_IP, packet);
    assertThat(dropped(DropReason.UNICAST_IN_L2_MULTICAST)).isEqualTo(1);
    assertThat(chain.b().device("eth0").statistics().rxPackets()).isZero();
  }

  @Test
  void loopsEndWithTheTimeToLive() throws Exception {
    r.route("10.66.0.0/16", "10.0.1.2");
    chain.b().forward();
    assertThat(Console.run(chain.a(), new PingCommand(), "-c 1 10.66.1.1"))
        .contains("From 10.0.1.2 icmp_seq=1 Time to live exceeded\n");
    assertThat(dropped(DropReason.IP_TTL_EXCEEDED)).isEqualTo(1);
  }

  @Test
  void echoesAreIgnoredWhereThatIsSet() throws Exception {
    r.set("net/ipv4/icmp_echo_ignore_all", 1);
    assertThat(ping("10.0.0.2")).contains(" 0 received");
    assertThat(ping("10.0.1.2")).contains(" 1 received");
  }

  @Test
  void errorsAreLimited() throws Exception {
    String said = Console.run(chain.a(), new PingCommand(), "-i 0.01 -c 20 -t 1 -W 1 10.0.1.2");
    assertThat(said).contains("20 packets transmitted, 0 received, +6 errors");
  }

  @Test
  void redirectIsSent() throws Exception {
    Host c = lab.host("c");
    lab.wire(r, "eth2", c, "eth0");
    c.address("10.0.3.2/24", "eth0");
    r.address("10.0.3.1/24", "eth2");
    c.link("10.7.0.0/16", "eth0");
    c.route("10.8.0.0/16", "10.0.3.1");
    r.route("10.8.0.0/16", "10.0.3.77");
    var ear = c.raw(1);
    byte[] echo = Echo.request(1, 1, 8);
    ear.sendTo(echo, 0, echo.length, Host.number("10.8.1.1"), 0, 0);
    assertThat(ear.receive(Duration.ofSeconds(1)).map(Echo::text)).contains("5/1 from 10.0.3.1");
    ear.close();
  }
}
