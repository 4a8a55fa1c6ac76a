// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.PacketStatistics;
import org.pernet.core.KernelBuilder;
import org.pernet.ipv4.lab.Host;
import org.pernet.ipv4.lab.Lab;
import org.pernet.ipv4.socket.InetMessage;
import org.pernet.ipv4.socket.InetSocket;

/** IPv4 goes and comes again while others send, receive, and wait for neighbours that are not there. */
class UnloadUnderTrafficTest {
  private static final int ROUNDS = 60;

  private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
  private volatile boolean over;
  private Lab lab;
  private Host a;
  private Host r;
  private Host b;

  private void address() throws NetException {
    a.address("10.0.0.1/24", "eth0");
    r.address("10.0.0.2/24", "eth0");
    r.address("10.0.1.1/24", "eth1");
    b.address("10.0.1.2/24", "eth0");
    r.forward();
    a.route("default", "10.0.0.2");
    b.route("default", "10.0.1.1");
  }

  /** Sends to a socket, to a port that nobody has, to hosts that are not there, and what must be cut. */
  private void send() {
    String[] targets = {"10.0.1.2", "10.0.1.2", "10.0.1.77", "10.0.0.2", "10.7.7.7"};
    byte[] longOne = new byte[3000];
    int[] kinds = new int[targets.length];
    while (!over) {
      try (InetSocket socket = a.udp()) {
        for (int i = 0; i < 1000; i++) {
          String target = targets[i % targets.length];
          int length = i % 7 == 0 ? longOne.length : 64;
          int port = i % 3 == 0 ? 7001 : 7000;
          socket.sendTo(longOne, 0, length, Host.number(target), port, 0);
          kinds[i % kinds.length]++;
        }
      } catch (NetException refused) {
        expect(refused);
      } catch (RuntimeException | Error failed) {
        failures.add(failed);
        return;
      }
    }
  }

  private void receive() {
    InetMessage message = new InetMessage(4096);
    while (!over) {
      try (InetSocket socket = b.udp()) {
        socket.bind(new java.net.InetSocketAddress("0.0.0.0", 7000));
        while (!over) {
          if (!socket.receive(message, Duration.ZERO)) {
            Thread.onSpinWait();
          }
        }
      } catch (NetException refused) {
        expect(refused);
      } catch (InterruptedException | RuntimeException | Error failed) {
        failures.add(failed);
        return;
      }
    }
  }

  private void expect(NetException refused) {
    boolean known = List.of(
            Errno.EAFNOSUPPORT,
            Errno.EBADF,
            Errno.ENETUNREACH,
            Errno.EINVAL,
            Errno.EHOSTUNREACH,
            Errno.EADDRINUSE,
            Errno.EACCES)
        .contains(refused.errno());
    if (!known) {
      failures.add(refused);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void nothingIsLost(int workers) throws Exception {
    UnaryOperator<KernelBuilder> more =
        builder -> workers == 0 ? builder : builder.softirqThreads(workers);
    lab = Lab.boot(more);
    a = lab.host("a");
    r = lab.host("r");
    b = lab.host("b");
    lab.wire(a, "eth0", r, "eth0");
    lab.wire(r, "eth1", b, "eth0");
    address();
    List<Thread> threads = new ArrayList<>();
    for (Runnable one : List.<Runnable>of(this::send, this::send, this::receive)) {
      Thread thread = new Thread(one);
      threads.add(thread);
      thread.start();
    }
    for (int round = 0; round < ROUNDS; round++) {
      long consumed = lab.packets().statistics().consumed();
      while (lab.packets().statistics().consumed() < consumed + 200 && failures.isEmpty()) {
        lab.pass(Duration.ofMillis(10));
      }
      lab.test().kernel().modules().unload("ipv4");
      lab.test().kernel().modules().load("ipv4");
      for (Host host : List.of(a, r, b)) {
        host.reopen();
      }
      address();
    }
    over = true;
    for (Thread thread : threads) {
      thread.join();
    }
    lab.test().kernel().modules().unload("ipv4");
    lab.test().quiesce();
    lab.pass(Duration.ofMinutes(2));
    assertThat(failures).isEmpty();
    PacketStatistics all = lab.packets().statistics();
    assertThat(all.live()).isZero();
    assertThat(all.dropped()).doesNotContainKey(DropReason.FAULT);
    lab.close();
  }
}
