// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.ipv4.command.PingCommand;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.ipv4.lab.Chain;
import org.pernet.ipv4.lab.Console;
import org.pernet.ipv4.lab.Lab;

/** What ping says: a real kernel with iputils 20221126 said the same, times aside. */
class PingCommandTest {
  private Lab lab;
  private Chain chain;

  @BeforeEach
  void boot() throws Exception {
    lab = Lab.boot();
    chain = Chain.of(lab, 2);
  }

  @AfterEach
  void close() {
    lab.pass(Duration.ofMinutes(1));
    assertThat(lab.packets().statistics().live()).isZero();
    lab.close();
  }

  private String ping(String arguments) throws Exception {
    return Console.run(chain.a(), new PingCommand(), arguments);
  }

  @Test
  void answersAndTheirStatistics() throws Exception {
    assertThat(ping("-c 2 -i 0.2 10.0.2.2")).isEqualTo("""
        PING 10.0.2.2 (10.0.2.2) 56(84) bytes of data.
        64 bytes from 10.0.2.2: icmp_seq=1 ttl=62 time=0.000 ms
        64 bytes from 10.0.2.2: icmp_seq=2 ttl=62 time=0.000 ms

        --- 10.0.2.2 ping statistics ---
        2 packets transmitted, 2 received, 0% packet loss, time 200ms
        rtt min/avg/max/mdev = 0.000/0.000/0.000/0.000 ms
        [0]""");
    assertThat(ping("-c 3 -q 10.0.2.2")).isEqualTo("""
        PING 10.0.2.2 (10.0.2.2) 56(84) bytes of data.

        --- 10.0.2.2 ping statistics ---
        3 packets transmitted, 3 received, 0% packet loss, time 2000ms
        rtt min/avg/max/mdev = 0.000/0.000/0.000/0.000 ms
        [0]""");
    assertThat(ping("-n -c 1 -s 3000 10.0.2.2"))
        .startsWith("PING 10.0.2.2 (10.0.2.2) 3000(3028) bytes of data.\n3008 bytes from");
    assertThat(ping("-s 4 -c 1 10.0.0.2")).isEqualTo("""
        PING 10.0.0.2 (10.0.0.2) 4(32) bytes of data.
        12 bytes from 10.0.0.2: icmp_seq=1 ttl=64

        --- 10.0.0.2 ping statistics ---
        1 packets transmitted, 1 received, 0% packet loss, time 0ms

        [0]""");
  }

  @Test
  void timeToLive() throws Exception {
    assertThat(ping("-c 2 -i 0.2 -t 2 10.0.2.2")).isEqualTo("""
        PING 10.0.2.2 (10.0.2.2) 56(84) bytes of data.
        From 10.0.1.2 icmp_seq=1 Time to live exceeded
        From 10.0.1.2 icmp_seq=2 Time to live exceeded

        --- 10.0.2.2 ping statistics ---
        2 packets transmitted, 0 received, +2 errors, 100% packet loss, time 200ms

        [1]""");
  }

  @Test
  void nobodyThere() throws Exception {
    assertThat(ping("-c 1 -W 1 10.0.0.9")).isEqualTo("""
        PING 10.0.0.9 (10.0.0.9) 56(84) bytes of data.

        --- 10.0.0.9 ping statistics ---
        1 packets transmitted, 0 received, 100% packet loss, time 0ms

        [1]""");
    lab.pass(Duration.ofMinutes(2));
    assertThat(ping("-c 3 10.0.0.9")).isEqualTo("""
        PING 10.0.0.9 (10.0.0.9) 56(84) bytes of data.
        From 10.0.0.1 icmp_seq=1 Destination Host Unreachable
        From 10.0.0.1 icmp_seq=2 Destination Host Unreachable
        From 10.0.0.1 icmp_seq=3 Destination Host Unreachable

        --- 10.0.0.9 ping statistics ---
        3 packets transmitted, 0 received, +3 errors, 100% packet loss, time 2000ms
        pipe 3
        [1]""");
    assertThat(ping("-c 1 10.0.2.9"))
        .contains("From 10.0.1.2 icmp_seq=1 Destination Host Unreachable\n");
  }

  @Test
  void tooLongForThePath() throws Exception {
    assertThat(ping("-c 1 -M do -s 3000 10.0.2.2")).isEqualTo("""
        PING 10.0.2.2 (10.0.2.2) 3000(3028) bytes of data.
        ping: local error: message too long, mtu=1500

        --- 10.0.2.2 ping statistics ---
        1 packets transmitted, 0 received, +1 errors, 100% packet loss, time 0ms

        [1]""");
    chain.router(2).mtu("eth1", 1400);
    chain.b().mtu("eth0", 1400);
    assertThat(ping("-c 3 -i 0.2 -M do -s 1450 10.0.2.2")).isEqualTo("""
        PING 10.0.2.2 (10.0.2.2) 1450(1478) bytes of data.
        From 10.0.1.2 icmp_seq=1 Frag needed and DF set (mtu = 1400)
        ping: local error: message too long, mtu=1400
        ping: local error: message too long, mtu=1400

        --- 10.0.2.2 ping statistics ---
        3 packets transmitted, 0 received, +3 errors, 100% packet loss, time 400ms

        [1]""");
    assertThat(ping("-c 1 -s 1450 10.0.2.2")).contains("1458 bytes from 10.0.2.2: icmp_seq=1");
  }

  @Test
  void routesThatEndPackets() throws Exception {
    chain.router(1).special(RouteType.RTN_UNREACHABLE, "10.9.8.0/24");
    chain.router(1).special(RouteType.RTN_PROHIBIT, "10.9.7.0/24");
    chain.router(1).special(RouteType.RTN_BLACKHOLE, "10.9.6.0/24");
    assertThat(ping("-c 1 -W 1 10.9.9.9"))
        .contains("From 10.0.0.2 icmp_seq=1 Destination Net Unreachable\n");
    assertThat(ping("-c 1 -W 1 10.9.8.1"))
        .contains("From 10.0.0.2 icmp_seq=1 Destination Host Unreachable\n");
    assertThat(ping("-c 1 -W 1 10.9.7.1"))
        .as("who was told twice has no purse left")
        .doesNotContain("filtered");
    lab.pass(Duration.ofSeconds(5));
    assertThat(ping("-c 1 -W 1 10.9.7.1")).contains("From 10.0.0.2 icmp_seq=1 Packet filtered\n");
    assertThat(ping("-c 1 -W 1 10.9.6.1")).contains("1 packets transmitted, 0 received, 100%");
  }

  @Test
  void broadcast() throws Exception {
    assertThat(ping("-c 1 -W 1 10.0.0.255"))
        .isEqualTo("ping: Do you want to ping broadcast? Then -b. If not, check your local firewall"
            + " rules\n[2]");
    assertThat(ping("-b -c 1 -W 1 10.0.0.255")).contains("100% packet loss");
    chain.router(1).set("net/ipv4/icmp_echo_ignore_broadcasts", 0);
    assertThat(ping("-b -c 1 -W 1 10.0.0.255")).isEqualTo("""
        WARNING: pinging broadcast address
        PING 10.0.0.255 (10.0.0.255) 56(84) bytes of data.
        64 bytes from 10.0.0.2: icmp_seq=1 ttl=64 time=0.000 ms

        --- 10.0.0.255 ping statistics ---
        1 packets transmitted, 1 received, 0% packet loss, time 0ms
        rtt min/avg/max/mdev = 0.000/0.000/0.000/0.000 ms
        [0]""");
  }

  @Test
  void sources() throws Exception {
    assertThat(ping("-c 1 -I eth0 10.0.0.2"))
        .startsWith("PING 10.0.0.2 (10.0.0.2) from 10.0.0.1 eth0: 56(84) bytes of data.\n64 bytes");
    assertThat(ping("-c 1 -I 10.0.0.1 10.0.0.2"))
        .startsWith("PING 10.0.0.2 (10.0.0.2) from 10.0.0.1 : 56(84) bytes of data.\n64 bytes");
    assertThat(ping("-c 1 -I nodev 10.0.0.2"))
        .isEqualTo("ping: SO_BINDTODEVICE nodev: No such device\n[2]");
    assertThat(ping("-c 1 -I 10.3.3.3 10.0.0.2"))
        .isEqualTo("ping: bind: Cannot assign requested address\n[2]");
  }

  @Test
  void otherOptions() throws Exception {
    assertThat(ping("-c 1 localhost")).contains("64 bytes from localhost (127.0.0.1): icmp_seq=1");
    assertThat(ping("-c 1 0.0.0.0")).startsWith("PING 0.0.0.0 (127.0.0.1) 56(84)");
    assertThat(ping("-w 1 -i 0.3 10.0.0.2"))
        .contains("icmp_seq=4 ")
        .contains("4 packets transmitted, 4 received")
        .endsWith("[0]");
    assertThat(ping("-c 1 -D 10.0.0.2")).contains("\n[11689920").contains("] 64 bytes from");
    assertThat(ping("-f -c 20 10.0.0.2"))
        .contains("data.\n.\b \b.\b \b")
        .contains("20 packets transmitted, 20 received, 0% packet loss, time 0ms\nrtt")
        .contains(" ms, ipg/ewma 0.000/0.000 ms\n");
  }

  @Test
  void moreOptions() throws Exception {
    assertThat(ping("-c 1 -p ff 10.0.0.2"))
        .startsWith("PATTERN: 0xff\nPING 10.0.0.2")
        .endsWith("[0]");
    assertThat(ping("-O -c 3 -i 0.3 -W 1 10.9.9.9")).startsWith("""
        PING 10.9.9.9 (10.9.9.9) 56(84) bytes of data.
        From 10.0.0.2 icmp_seq=1 Destination Net Unreachable
        no answer yet for icmp_seq=1
        From 10.0.0.2 icmp_seq=2 Destination Net Unreachable
        no answer yet for icmp_seq=2

        --- 10.9.9.9 ping statistics ---
        3 packets transmitted, 0 received, +2 errors, 100% packet loss, time 600ms

        [1]""");
    assertThat(ping("-l 3 -c 5 -i 0.2 10.0.0.2"))
        .contains("5 received, 0% packet loss, time 400ms\n")
        .contains("0.000 ms, pipe 3\n");
    assertThat(ping("-A -c 5 10.0.0.2")).contains("5 received, 0% packet loss, time 0ms\n");
    assertThat(ping("-c 1 -W 1 224.0.0.1")).contains(" 0 received, 100% packet loss");
    chain.router(1).set("net/ipv4/icmp_echo_ignore_broadcasts", 0);
    assertThat(ping("-c 1 224.0.0.1")).contains("\n64 bytes from 10.0.0.2: icmp_seq=1 ttl=64 time");
    assertThat(ping("-c 1 -t 0 10.0.0.2"))
        .isEqualTo("ping: cannot set unicast time-to-live: Invalid argument\n[2]");
  }

  @Test
  void sourceThatIsFiltered() throws Exception {
    chain.router(1).set("net/ipv4/conf/eth0/rp_filter", 1);
    chain.a().address("192.0.2.1/32", "lo");
    assertThat(ping("-c 1 -W 1 -I 192.0.2.1 10.0.0.2")).isEqualTo("""
        PING 10.0.0.2 (10.0.0.2) from 192.0.2.1 : 56(84) bytes of data.

        --- 10.0.0.2 ping statistics ---
        1 packets transmitted, 0 received, 100% packet loss, time 0ms

        [1]""");
  }

  @Test
  void whatCannotBe() throws Exception {
    assertThat(ping("")).isEqualTo("ping: usage error: Destination address required\n[1]");
    assertThat(ping("-c 0 10.0.0.2"))
        .isEqualTo(
            "ping: invalid argument: '0': out of range: 1 <= value <= 9223372036854775807\n[1]");
    assertThat(ping("-c x 10.0.0.2")).isEqualTo("ping: invalid argument: 'x'\n[1]");
    assertThat(ping("-Z 1.2.3.4"))
        .startsWith("ping: invalid option -- 'Z'\n\nUsage\n")
        .endsWith("[2]");
    assertThat(Console.run(lab.host("lonely"), new PingCommand(), "10.0.0.2"))
        .isEqualTo("ping: connect: Network is unreachable\n[2]");
  }
}
