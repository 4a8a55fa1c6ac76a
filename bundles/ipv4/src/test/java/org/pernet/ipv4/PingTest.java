// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.ipv4.lab.Host.number;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.ipv4.lab.Echo;
import org.pernet.ipv4.lab.Host;
import org.pernet.ipv4.lab.Lab;
import org.pernet.ipv4.socket.InetSocket;
import org.pernet.ipv4.socket.InetSockets;

/** ARP and echoes over one pair. */
class PingTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private Lab lab;
  private Host a;
  private Host b;

  @BeforeEach
  void boot() throws Exception {
    lab = Lab.boot();
    a = lab.host("a");
    b = lab.host("b");
    lab.wire(a, "eth0", b, "eth0");
    a.address("10.0.0.1/24", "eth0");
    b.address("10.0.0.2/24", "eth0");
  }

  @AfterEach
  void close() {
    assertThat(lab.packets().statistics().live()).isZero();
    lab.close();
  }

  private static String ping(Host from, String to, int bytes) throws Exception {
    try (InetSocket socket = InetSockets.raw(from.task(), 1)) {
      socket.setOption(org.pernet.ipv4.socket.InetOption.ICMP_FILTER, 1 << 8);
      byte[] echo = Echo.request(7, 1, bytes);
      socket.sendTo(echo, 0, echo.length, number(to), 0, 0);
      return socket.receive(Duration.ofSeconds(10)).map(Echo::text).orElse("nothing");
    }
  }

  @Test
  void echoComesBack() throws Exception {
    assertThat(ping(a, "10.0.0.2", 56)).isEqualTo("0/0 from 10.0.0.2");
    assertThat(a.device("eth0").statistics().txPackets()).isEqualTo(2);
    assertThat(a.device("eth0").statistics().txBytes()).isEqualTo(42 + 98);
    assertThat(ping(a, "10.0.0.2", 3000)).isEqualTo("0/0 from 10.0.0.2");
  }

  @Test
  void ownAddressesAnswerByTheLoopback() throws Exception {
    assertThat(ping(a, "127.0.0.1", 56)).isEqualTo("0/0 from 127.0.0.1");
    assertThat(ping(a, "10.0.0.1", 56)).isEqualTo("0/0 from 10.0.0.1");
    assertThat(a.device("lo").statistics().txPackets()).isEqualTo(4);
    assertThat(a.device("eth0").statistics().txPackets()).isZero();
  }

  @Test
  void hostThatIsNotThereIsUnreachable() throws Exception {
    assertThat(ping(a, "10.0.0.9", 56)).isEqualTo("3/1 from 10.0.0.1");
    lab.pass(SECOND);
  }
}
