// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REPLACE;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_DST;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_LLADDR;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_CACHEINFO;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_DST;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_GATEWAY;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_METRICS;
import static org.pernet.rtnetlink.schema.RouteMetrics.RTAX_MTU;
import static org.pernet.rtnetlink.schema.RtnlTypes.AF_INET;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETROUTE;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWNEIGH;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.attr.Attributes;
import org.pernet.ipv4.command.PingCommand;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.lab.Chain;
import org.pernet.ipv4.lab.Console;
import org.pernet.ipv4.lab.Echo;
import org.pernet.ipv4.lab.Host;
import org.pernet.ipv4.lab.Lab;
import org.pernet.ipv4.neigh.Nud;
import org.pernet.ipv4.socket.InetSocket;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.message.RouteMessage;

/** How long what routers told of destinations holds, and how often they tell. */
class LearntRoutesTest {
  private Lab lab;

  @BeforeEach
  void boot() throws Exception {
    lab = Lab.boot();
  }

  @AfterEach
  void close() {
    lab.pass(Duration.ofMinutes(1));
    assertThat(lab.packets().statistics().live()).isZero();
    lab.close();
  }

  private static RouteMessage get(Host host, String destination) throws Exception {
    Attributes to = Attributes.of(RTA_DST, Host.bytes(destination));
    try (RtnlClient client = RtnlClient.open(host.task())) {
      return (RouteMessage) client
          .get(RTM_GETROUTE, new RouteMessage(AF_INET, 32, 0, 0, 0, 0, 0, 0, 0, to))
          .orElseThrow()
          .message();
    }
  }

  private static int mtu(Host host, String destination) throws Exception {
    return get(host, destination)
        .attributes()
        .find(RTA_METRICS)
        .flatMap(metrics -> metrics.find(RTAX_MTU))
        .orElse(0);
  }

  private static long expires(Host host, String destination) throws Exception {
    return get(host, destination).attributes().get(RTA_CACHEINFO)[2];
  }

  private static String gateway(Host host, String destination) throws Exception {
    return Inet4.text(Inet4.of(get(host, destination).attributes().get(RTA_GATEWAY)));
  }

  @Test
  void pathMtuHoldsForTenMinutes() throws Exception {
    Chain chain = Chain.of(lab, 2);
    Host a = chain.a();
    chain.router(2).mtu("eth1", 1000);
    chain.b().mtu("eth0", 1000);
    Console.run(a, new PingCommand(), "-q -c 1 -W 1 -M do -s 1200 " + chain.target());
    assertThat(mtu(a, chain.target())).isEqualTo(1000);
    assertThat(expires(a, chain.target())).isBetween(59_000L, 60_000L);
    assertThat(mtu(a, "10.0.2.1")).as("a neighbour of his").isZero();
    lab.pass(Duration.ofSeconds(500));
    assertThat(mtu(a, chain.target())).isEqualTo(1000);
    lab.pass(Duration.ofSeconds(101));
    assertThat(mtu(a, chain.target())).isZero();
    assertThat(expires(a, chain.target())).isZero();
  }

  @Test
  void learntMtuIsForgottenWithTheCacheAndFollowsTheSetting() throws Exception {
    Chain chain = Chain.of(lab, 2);
    Host a = chain.a();
    chain.router(2).mtu("eth1", 1000);
    chain.b().mtu("eth0", 1000);
    a.set("net/ipv4/route/mtu_expires", 20);
    Console.run(a, new PingCommand(), "-q -c 1 -W 1 -M do -s 1200 " + chain.target());
    assertThat(expires(a, chain.target())).isBetween(1_000L, 2_000L);
    a.set("net/ipv4/route/flush", 1);
    assertThat(mtu(a, chain.target())).isZero();
    a.set("net/ipv4/ip_no_pmtu_disc", 2);
    Console.run(a, new PingCommand(), "-q -c 1 -W 1 -M do -s 1200 " + chain.target());
    assertThat(mtu(a, chain.target())).as("not believed").isZero();
  }

  @Test
  void manyDestinationsAreKeptApartAndBounded() throws Exception {
    Chain chain = Chain.of(lab, 2);
    Host a = chain.a();
    chain.router(2).route("10.9.0.0/16", "10.0.2.2");
    chain.router(1).route("10.9.0.0/16", "10.0.1.2");
    chain.router(2).mtu("eth1", 1000);
    for (Host host : List.of(chain.router(1), chain.router(2))) {
      host.set("net/ipv4/icmp_ratemask", 0);
    }
    try (InetSocket socket = a.raw(1)) {
      socket.setOption(org.pernet.ipv4.socket.InetOption.IP_MTU_DISCOVER, 2);
      byte[] echo = Echo.request(1, 1, 1200);
      for (int i = 1; i <= 20_000; i++) {
        socket.sendTo(echo, 0, echo.length, Host.number("10.9.0.0") + i, 0, 0);
      }
    }
    int known = 0;
    for (int i = 1; i <= 20_000; i++) {
      known += mtu(a, Inet4.text(Host.number("10.9.0.0") + i)) == 1000 ? 1 : 0;
    }
    assertThat(known).isBetween(2048, 6 * 2048);
    assertThat(mtu(a, Inet4.text(Host.number("10.9.0.0") + 20_000))).isEqualTo(1000);
  }

  /** How many redirects c hears of r while it asks, each so many milliseconds. */
  private List<String> redirects(Host c, int questions, int millis) throws Exception {
    List<String> heard = new ArrayList<>();
    try (InetSocket ear = c.raw(1)) {
      byte[] echo = Echo.request(1, 1, 8);
      for (int i = 0; i < questions; i++) {
        ear.sendTo(echo, 0, echo.length, Host.number("10.8.1.1"), 0, 0);
        lab.pass(Duration.ofMillis(millis));
        for (var word = ear.receive(Duration.ZERO);
            word.isPresent();
            word = ear.receive(Duration.ZERO)) {
          heard.add(Echo.text(word.get()));
        }
      }
    }
    return heard.stream().filter(text -> text.startsWith("5/")).toList();
  }

  /** {@code ip neigh add 10.0.3.77 lladdr 02:00:00:00:00:4d dev DEVICE}. */
  private static void know(Host host, String device) throws Exception {
    Attributes known = Attributes.builder()
        .put(NDA_DST, Host.bytes("10.0.3.77"))
        .put(NDA_LLADDR, org.pernet.api.dev.HardwareAddress.of(new byte[] {2, 0, 0, 0, 0, 77}))
        .build();
    try (RtnlClient client = RtnlClient.open(host.task())) {
      client.change(
          RTM_NEWNEIGH,
          NLM_F_CREATE | NLM_F_REPLACE,
          new NeighbourMessage(
              AF_INET, 0, host.device(device).index(), Nud.NUD_PERMANENT, 0, 0, known));
    }
  }

  @Test
  void redirectsAreSeldomTheMoreAreIgnored() throws Exception {
    Host r = lab.host("r");
    Host c = lab.host("c");
    r.forward();
    lab.wire(r, "eth2", c, "eth0");
    c.address("10.0.3.2/24", "eth0");
    r.address("10.0.3.1/24", "eth2");
    c.route("10.8.0.0/16", "10.0.3.1");
    r.route("10.8.0.0/16", "10.0.3.77");
    know(r, "eth2"); // else he is told of that, too, by the same purse
    c.set("net/ipv4/conf/all/accept_redirects", 0);
    c.set("net/ipv4/conf/eth0/accept_redirects", 0);
    assertThat(redirects(c, 10, 10))
        .as("in a tenth of a second")
        .hasSize(2)
        .contains("5/1 from 10.0.3.1");
    assertThat(redirects(c, 240, 50)).as("in twelve seconds more").hasSize(7);
    assertThat(redirects(c, 200, 50)).as("he does not listen").isEmpty();
    lab.pass(Duration.ofSeconds(21));
    assertThat(redirects(c, 1, 1)).as("a long silence").hasSize(1);
  }

  @Test
  void redirectHoldsForFiveMinutes() throws Exception {
    Host r = lab.host("r");
    Host c = lab.host("c");
    r.forward();
    lab.wire(r, "eth2", c, "eth0");
    c.address("10.0.3.2/24", "eth0");
    r.address("10.0.3.1/24", "eth2");
    c.route("10.8.0.0/16", "10.0.3.1");
    r.route("10.8.0.0/16", "10.0.3.77");
    assertThat(redirects(c, 1, 1)).hasSize(1);
    assertThat(gateway(c, "10.8.1.1")).as("a gateway that nobody knows").isEqualTo("10.0.3.1");
    know(c, "eth0");
    lab.pass(Duration.ofSeconds(21));
    assertThat(redirects(c, 1, 1)).hasSize(1);
    assertThat(gateway(c, "10.8.1.1")).isEqualTo("10.0.3.77");
    assertThat(expires(c, "10.8.1.1")).isBetween(29_900L, 30_000L);
    assertThat(gateway(c, "10.8.1.2")).isEqualTo("10.0.3.1");
    lab.pass(Duration.ofSeconds(301));
    assertThat(gateway(c, "10.8.1.1")).isEqualTo("10.0.3.1");
  }
}
