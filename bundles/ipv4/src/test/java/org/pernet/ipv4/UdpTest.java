// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pernet.ipv4.lab.Host.number;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.skb.DropReason;
import org.pernet.api.task.Task;
import org.pernet.ipv4.lab.Host;
import org.pernet.ipv4.lab.Lab;
import org.pernet.ipv4.socket.InetMessage;
import org.pernet.ipv4.socket.InetOption;
import org.pernet.ipv4.socket.InetSocket;
import org.pernet.ipv4.socket.InetSockets;
import org.pernet.ipv4.socket.SocketError;

/** Datagrams between sockets, and what becomes of those for nobody. */
class UdpTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private Lab lab;
  private Host a;
  private Host b;
  private InetSocket client;
  private InetSocket server;

  @BeforeEach
  void boot() throws Exception {
    lab = Lab.boot();
    a = lab.host("a");
    b = lab.host("b");
    lab.wire(a, "eth0", b, "eth0");
    a.address("10.0.0.1/24", "eth0");
    b.address("10.0.0.2/24", "eth0");
    client = a.udp();
    server = b.udp();
    server.bind(at("0.0.0.0", 7000));
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
    lab.pass(Duration.ofMinutes(1));
    assertThat(lab.packets().statistics().live()).isZero();
    lab.close();
  }

  private static InetSocketAddress at(String address, int port) {
    return new InetSocketAddress(inet(address), port);
  }

  private static InetAddress inet(String address) {
    try {
      return InetAddress.getByName(address);
    } catch (java.net.UnknownHostException notOne) {
      throw new IllegalArgumentException(notOne);
    }
  }

  private static void refused(Errno errno, ThrowingCallable what) {
    assertThatThrownBy(what)
        .isInstanceOfSatisfying(
            NetException.class, thrown -> assertThat(thrown.errno()).isEqualTo(errno));
  }

  @Test
  void datagramGoesAndComesBack() throws Exception {
    client.sendTo("hello".getBytes(UTF_8), at("10.0.0.2", 7000));
    InetMessage heard = server.receive(SECOND).orElseThrow();
    assertThat(heard.text()).isEqualTo("hello");
    assertThat(heard.source().getAddress()).isEqualTo(inet("10.0.0.1"));
    assertThat(heard.sourcePort()).isBetween(32768, 60999);
    assertThat(heard.destinationAddress()).isEqualTo(number("10.0.0.2"));
    assertThat(heard.deviceIndex()).isEqualTo(b.device("eth0").index());
    assertThat(heard.ttl()).isEqualTo(64);
    server.sendTo("and back".getBytes(UTF_8), heard.source());
    assertThat(client.receive(SECOND).orElseThrow().source()).isEqualTo(at("10.0.0.2", 7000));
  }

  @Test
  void emptyAndLongestDatagrams() throws Exception {
    client.sendTo(new byte[0], at("10.0.0.2", 7000));
    assertThat(server.receive(SECOND).orElseThrow().length()).isZero();
    client.sendTo(new byte[65507], at("10.0.0.2", 7000));
    assertThat(server.receive(SECOND).orElseThrow().length()).isEqualTo(65507);
    refused(Errno.EMSGSIZE, () -> client.sendTo(new byte[65508], at("10.0.0.2", 7000)));
    client.setOption(InetOption.IP_MTU_DISCOVER, 2);
    client.sendTo(new byte[1472], at("10.0.0.2", 7000));
    refused(Errno.EMSGSIZE, () -> client.sendTo(new byte[1473], at("10.0.0.2", 7000)));
    InetMessage small = new InetMessage(10);
    assertThat(server.receive(small, SECOND)).isTrue();
    assertThat(small.isTruncated()).isTrue();
    assertThat(small.wholeLength()).isEqualTo(1472);
  }

  @Test
  void waitingTakesTheTimeOfTheKernel() throws Exception {
    long before = lab.test().kernel().clock().nanoTime();
    assertThat(server.receive(Duration.ofSeconds(5))).isEmpty();
    assertThat(lab.test().kernel().clock().nanoTime() - before)
        .isEqualTo(TimeUnit.SECONDS.toNanos(5));
    assertThat(server.receive(Duration.ZERO)).isEmpty();
    assertThat(server.isReadable()).isFalse();
  }

  @Test
  void waiterIsWokenByADatagramAndByTheEnd() throws Exception {
    CompletableFuture<String> heard = CompletableFuture.supplyAsync(() -> wait(server));
    client.sendTo("up".getBytes(UTF_8), at("10.0.0.2", 7000));
    assertThat(heard.get(30, TimeUnit.SECONDS)).isEqualTo("up");
    CompletableFuture<String> ended = CompletableFuture.supplyAsync(() -> wait(server));
    server.close();
    assertThat(ended.get(30, TimeUnit.SECONDS)).isEqualTo("EBADF");
  }

  private static String wait(InetSocket socket) {
    try {
      return socket.receive(null).orElseThrow().text();
    } catch (NetException end) {
      return end.errno().toString();
    } catch (InterruptedException interrupted) {
      return "interrupted";
    }
  }

  @Test
  void portThatNobodyHasIsTold() throws Exception {
    client.sendTo("x".getBytes(UTF_8), at("10.0.0.2", 7001));
    assertThat(client.receive(SECOND)).as("it is not connected").isEmpty();
    client.connect(at("10.0.0.2", 7001));
    client.send("x".getBytes(UTF_8));
    refused(Errno.ECONNREFUSED, () -> client.receive(SECOND));
    client.send("x".getBytes(UTF_8));
    refused(Errno.ECONNREFUSED, () -> client.send("x".getBytes(UTF_8)));
    assertThat(lab.packets().statistics().dropped()).containsEntry(DropReason.NO_SOCKET, 3L);
  }

  @Test
  void errorsAreKeptForWhoAsksForThem() throws Exception {
    client.setOption(InetOption.IP_RECVERR, 1);
    client.sendTo("x".getBytes(UTF_8), at("10.0.0.2", 7001));
    SocketError error = client.receiveError().orElseThrow();
    assertThat(error.errno()).isEqualTo(Errno.ECONNREFUSED);
    assertThat(error.offender()).isEqualTo(inet("10.0.0.2"));
    assertThat(error.destinationPort()).isEqualTo(7001);
    client.sendTo("x".getBytes(UTF_8), at("10.0.0.9", 7001));
    refused(Errno.EHOSTUNREACH, () -> client.receive(Duration.ofSeconds(5)));
    refused(Errno.ENETUNREACH, () -> client.sendTo("x".getBytes(UTF_8), at("10.9.0.9", 7001)));
  }

  @Test
  void bindingIsRefusedAsTheKernelDoes() throws Exception {
    try (InetSocket other = b.udp()) {
      refused(Errno.EADDRINUSE, () -> other.bind(at("0.0.0.0", 7000)));
      refused(Errno.EADDRINUSE, () -> other.bind(at("10.0.0.2", 7000)));
      refused(Errno.EADDRNOTAVAIL, () -> other.bind(at("10.0.0.1", 7002)));
      refused(Errno.EINVAL, () -> server.bind(at("0.0.0.0", 7003)));
      other.bind(at("10.0.0.2", 7004));
      assertThat(other.localAddress()).isEqualTo(at("10.0.0.2", 7004));
    }
    try (InetSocket one = b.udp();
        InetSocket two = b.udp()) {
      one.setOption(InetOption.SO_REUSEADDR, 1);
      two.setOption(InetOption.SO_REUSEADDR, 1);
      one.bind(at("0.0.0.0", 7005));
      two.bind(at("0.0.0.0", 7005));
    }
    Task plain = lab.test()
        .kernel()
        .tasks()
        .spawn(
            "plain",
            Credentials.user(lab.test().kernel().tasks().initialUserNamespace(), 1000),
            b.task().net());
    try (InetSocket low = InetSockets.udp(plain)) {
      refused(Errno.EACCES, () -> low.bind(at("0.0.0.0", 80)));
      refused(Errno.EPERM, () -> InetSockets.raw(plain, 1));
      refused(Errno.EACCES, () -> InetSockets.ping(plain));
      refused(Errno.EPERM, () -> low.setOption(InetOption.SO_MARK, 1));
    }
    plain.close();
  }

  @Test
  void mostFittingSocketGetsIt() throws Exception {
    try (InetSocket exact = b.udp();
        InetSocket connected = b.udp()) {
      for (InetSocket one : java.util.List.of(exact, connected)) {
        one.setOption(InetOption.SO_REUSEADDR, 1);
        one.bind(at("10.0.0.2", 7010));
      }
      client.bind(at("10.0.0.1", 5000));
      connected.connect(at("10.0.0.1", 5000));
      client.sendTo("x".getBytes(UTF_8), at("10.0.0.2", 7010));
      assertThat(connected.isReadable()).isTrue();
      assertThat(exact.isReadable()).isFalse();
      try (InetSocket third = a.udp()) {
        third.sendTo("y".getBytes(UTF_8), at("10.0.0.2", 7010));
      }
      assertThat(exact.receive(Duration.ZERO).orElseThrow().text()).isEqualTo("y");
    }
  }

  @Test
  void broadcastNeedsPermissionAndReachesAll() throws Exception {
    refused(Errno.EACCES, () -> client.sendTo("x".getBytes(UTF_8), at("10.0.0.255", 7000)));
    client.setOption(InetOption.SO_BROADCAST, 1);
    try (InetSocket own = a.udp()) {
      own.bind(at("0.0.0.0", 7000));
      client.sendTo("x".getBytes(UTF_8), at("10.0.0.255", 7000));
      assertThat(server.receive(SECOND).orElseThrow().destinationAddress())
          .isEqualTo(number("10.0.0.255"));
      assertThat(own.receive(SECOND).orElseThrow().text()).isEqualTo("x");
      client.sendTo("y".getBytes(UTF_8), at("255.255.255.255", 7000));
    } catch (NetException noRoute) {
      assertThat(noRoute.errno()).isEqualTo(Errno.ENETUNREACH);
    }
    assertThat(server.isReadable()).isFalse();
    client.bindToDevice("eth0");
    client.sendTo("z".getBytes(UTF_8), at("255.255.255.255", 7000));
    assertThat(server.receive(SECOND).orElseThrow().text()).isEqualTo("z");
  }

  @Test
  void groupsReachThoseWhoJoined() throws Exception {
    InetSocketAddress group = at("239.1.2.3", 7000);
    client.setOption(InetOption.IP_MULTICAST_IF, a.device("eth0").index());
    client.sendTo("nobody".getBytes(UTF_8), group);
    assertThat(server.isReadable()).isFalse();
    refused(Errno.EINVAL, () -> server.joinGroup(inet("10.0.0.3"), "eth0"));
    server.joinGroup(group.getAddress(), "eth0");
    refused(Errno.EADDRINUSE, () -> server.joinGroup(group.getAddress(), "eth0"));
    client.sendTo("one".getBytes(UTF_8), group);
    InetMessage heard = server.receive(SECOND).orElseThrow();
    assertThat(heard.text()).isEqualTo("one");
    assertThat(heard.ttl()).isEqualTo(1);
    try (InetSocket own = a.udp()) {
      own.bind(at("0.0.0.0", 7000));
      own.joinGroup(group.getAddress(), "eth0");
      client.sendTo("two".getBytes(UTF_8), group);
      assertThat(own.receive(SECOND).orElseThrow().text()).isEqualTo("two");
      client.setOption(InetOption.IP_MULTICAST_LOOP, 0);
      client.sendTo("three".getBytes(UTF_8), group);
      assertThat(own.isReadable()).isFalse();
    }
    server.leaveGroup(group.getAddress(), "eth0");
    refused(Errno.EADDRNOTAVAIL, () -> server.leaveGroup(group.getAddress(), "eth0"));
    assertThat(server.receive(SECOND).orElseThrow().text()).isEqualTo("two");
  }

  @Test
  void tooMuchIsDropped() throws Exception {
    server.setOption(InetOption.SO_RCVBUF, 4096);
    assertThat(server.option(InetOption.SO_RCVBUF)).isEqualTo(8192);
    for (int i = 0; i < 100; i++) {
      client.sendTo(new byte[100], at("10.0.0.2", 7000));
    }
    int received = 0;
    while (server.receive(Duration.ZERO).isPresent()) {
      received++;
    }
    assertThat(received).isEqualTo(11);
    assertThat(server.dropped()).isEqualTo(89);
    assertThat(lab.packets().statistics().dropped()).containsEntry(DropReason.SOCKET_RCVBUFF, 89L);
  }

  @Test
  void namespaceLivesWhileASocketDoes() throws Exception {
    Host c = lab.host("c");
    InetSocket last = c.udp();
    int alive = lab.test().kernel().nets().size();
    c.close();
    lab.test().quiesce();
    assertThat(lab.test().kernel().nets().size()).isEqualTo(alive - 1);
    refused(Errno.EBADF, () -> last.receive(Duration.ZERO));
  }

  @Test
  void whatIsQueuedEndsWithTheSocket() throws Exception {
    client.sendTo("x".getBytes(UTF_8), at("10.0.0.2", 7000));
    assertThat(lab.packets().statistics().live()).isEqualTo(1);
    server.close();
    assertThat(lab.packets().statistics().dropped()).containsEntry(DropReason.SOCKET_CLOSE, 1L);
  }
}
