// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.ipv4.command.PingCommand;
import org.pernet.ipv4.command.TracerouteCommand;
import org.pernet.ipv4.lab.Chain;
import org.pernet.ipv4.lab.Console;
import org.pernet.ipv4.lab.Lab;

/** Ten routers in a row. */
class ChainTest {
  private Lab lab;
  private Chain chain;

  @BeforeEach
  void boot() throws Exception {
    lab = Lab.boot();
    chain = Chain.of(lab, 10);
  }

  @AfterEach
  void close() {
    lab.pass(Duration.ofMinutes(1));
    assertThat(lab.packets().statistics().live()).isZero();
    lab.close();
  }

  @Test
  void echoCrossesAllOfThem() throws Exception {
    assertThat(Console.run(chain.a(), new PingCommand(), "-c 3 " + chain.target()))
        .contains("icmp_seq=3 ttl=54 time")
        .contains("3 packets transmitted, 3 received, 0% packet loss, time 2000ms");
    assertThat(Console.run(chain.b(), new PingCommand(), "-c 1 -s 9000 10.0.0.1"))
        .contains("9008 bytes from 10.0.0.1: icmp_seq=1 ttl=54");
  }

  @Test
  void timeToLiveDiesAtEachInTurn() throws Exception {
    for (int ttl = 1; ttl <= 10; ttl++) {
      String said =
          Console.run(chain.a(), new PingCommand(), "-c 1 -t " + ttl + " " + chain.target());
      assertThat(said).contains("From 10.0." + (ttl - 1) + ".2 icmp_seq=1 Time to live exceeded\n");
    }
    assertThat(Console.run(chain.a(), new PingCommand(), "-c 1 -t 11 " + chain.target()))
        .contains("64 bytes from 10.0.10.2");
  }

  @Test
  void traceShowsThem() throws Exception {
    StringBuilder hops = new StringBuilder();
    for (int i = 0; i <= 10; i++) {
      String address = "10.0." + i + ".2";
      hops.append(String.format("%2d  %s", i + 1, address)).append("  0.000 ms".repeat(3));
      hops.append('\n');
    }
    String head = "traceroute to 10.0.10.2 (10.0.10.2), 30 hops max, 60 byte packets\n";
    assertThat(Console.run(chain.a(), new TracerouteCommand(), "-n 10.0.10.2"))
        .isEqualTo(head + hops + "[0]");
    lab.pass(Duration.ofSeconds(10));
    assertThat(Console.run(chain.a(), new TracerouteCommand(), "-n -I 10.0.10.2"))
        .isEqualTo(head + hops + "[0]");
    lab.pass(Duration.ofSeconds(10));
    assertThat(
            Console.run(chain.a(), new TracerouteCommand(), "--queries=1 --max-hops 2 10.0.10.2"))
        .isEqualTo("traceroute to 10.0.10.2 (10.0.10.2), 2 hops max, 60 byte packets\n"
            + " 1  10.0.0.2 (10.0.0.2)  0.000 ms\n 2  10.0.1.2 (10.0.1.2)  0.000 ms\n[0]");
  }

  @Test
  void traceExplainsItself() throws Exception {
    String usage = Console.run(chain.a(), new TracerouteCommand(), "--help");
    assertThat(usage).startsWith("Usage:\n").endsWith("[0]");
    assertThat(Console.run(chain.a(), new TracerouteCommand(), "")).isEqualTo(usage);
    assertThat(Console.run(chain.a(), new TracerouteCommand(), "--nosuch 10.0.0.2"))
        .isEqualTo("Bad option `--nosuch' (argc 1)\n[2]");
  }

  @Test
  void traceShowsWhereItEnds() throws Exception {
    chain.router(3).special(org.pernet.ipv4.inet.RouteType.RTN_PROHIBIT, "10.9.0.0/16");
    chain.router(1).route("10.9.0.0/16", "10.0.1.2");
    chain.router(2).route("10.9.0.0/16", "10.0.2.2");
    assertThat(Console.run(chain.a(), new TracerouteCommand(), "-n -q 1 10.9.7.1"))
        .endsWith(" 3  10.0.2.2  0.000 ms !X\n[0]");
    assertThat(Console.run(chain.a(), new TracerouteCommand(), "-n -q 1 10.8.7.1"))
        .endsWith("packets\n 1  10.0.0.2  0.000 ms !N\n[0]");
    assertThat(Console.run(chain.a(), new TracerouteCommand(), "-n -q 2 -m 3 -w 0.2 10.0.0.9"))
        .endsWith("packets\n 1  * *\n 2  * *\n 3  * *\n[0]");
    lab.pass(Duration.ofMinutes(2));
    assertThat(Console.run(chain.a(), new TracerouteCommand(), "-n 10.0.0.9"))
        .endsWith("\n 1  10.0.0.1  3000.000 ms !H  3000.000 ms !H  3000.000 ms !H\n[0]");
    assertThat(Console.run(lab.host("lonely"), new TracerouteCommand(), "-n 10.0.0.2"))
        .endsWith("packets\nconnect: Network is unreachable\n[1]");
    assertThat(Console.run(chain.a(), new TracerouteCommand(), "-m 300 10.0.0.2"))
        .isEqualTo("max hops cannot be more than 255\n[2]");
  }
}
