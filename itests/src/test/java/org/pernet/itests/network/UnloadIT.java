// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.EtherType;
import org.pernet.api.skb.Ethernet;
import org.pernet.api.skb.PacketStatistics;
import org.pernet.api.skb.SkBuff;
import org.pernet.api.task.Task;
import org.pernet.core.KernelBuilder;
import org.pernet.ipv4.socket.InetSocket;
import org.pernet.ipv4.socket.InetSockets;

/**
 * The bridge, IPv4 and veth go under full traffic and come again, a thousand times: nothing is thrown, nothing is left,
 * nothing reaches what is gone, and every frame is accounted for.
 */
class UnloadIT {
  private static final int ROUNDS = 1000;
  private static final int SENDERS = 2;
  private static final int PORT = 7;
  private static final byte[] DATA = new byte[100];
  private static final List<String> MODULES = List.of("bridge", "ipv4", "veth");

  private final AtomicBoolean stop = new AtomicBoolean();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final AtomicLong frames = new AtomicLong();
  private final AtomicLong datagrams = new AtomicLong();

  @Test
  void framesGoOnInTheirSendersThreads() throws Exception {
    unloadUnderTraffic(builder -> builder, ROUNDS);
  }

  @Test
  void framesGoOnInThreadsOfTheKernel() throws Exception {
    unloadUnderTraffic(builder -> builder.softirqThreads(2), ROUNDS / 5);
  }

  private void unloadUnderTraffic(UnaryOperator<KernelBuilder> more, int rounds) throws Exception {
    try (Network network = new Network(more)) {
      network.build();
      List<Thread> threads = traffic(network);
      for (int round = 0; round < rounds && failure.get() == null; round++) {
        String module = MODULES.get(round % MODULES.size());
        network.kernel().modules().unload(module);
        network.kernel().modules().load(module);
        network.build();
      }
      stop.set(true);
      for (Thread thread : threads) {
        thread.join();
      }
      network.kernel().quiesce();
      assertThat(failure.get()).isNull();
      assertThat(frames.get()).isPositive();
      assertThat(datagrams.get()).isPositive();
      assertThat(isWhole(network)).as("a datagram passes when all is quiet").isTrue();
      // until then some may wait for a neighbour that does not answer
      network.demolish();
      PacketStatistics all = network.kernel().packets().statistics();
      assertThat(all.live()).as("%s", all).isZero();
      assertThat(all.dropped()).doesNotContainKey(DropReason.FAULT);
      assertThat(all.allocated()).isEqualTo(all.consumed() + all.totalDropped());
      assertThat(network.kernel().audit()).isEmpty();
      assertThat(network.kernel().nets().size()).isEqualTo(1);
    }
  }

  private static boolean isWhole(Network network) throws Exception {
    network.build();
    try (Task from = network.host("h1").fork("sender");
        Task to = network.host("h2").fork("receiver");
        InetSocket out = InetSockets.udp(from);
        InetSocket in = InetSockets.udp(to)) {
      in.bind(new InetSocketAddress("0.0.0.0", PORT));
      boolean heard = false;
      for (int i = 0; i < 100 && !heard; i++) {
        out.sendTo(DATA, new InetSocketAddress(Network.OTHER, PORT));
        heard = in.receive(Duration.ofMillis(100)).isPresent();
      }
      return heard;
    }
  }

  private List<Thread> traffic(Network network) {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < SENDERS; i++) {
      threads.add(new Thread(() -> run(() -> sendFrames(network))));
      threads.add(new Thread(() -> run(() -> sendDatagrams(network))));
    }
    threads.add(new Thread(() -> run(() -> receiveDatagrams(network))));
    threads.forEach(Thread::start);
    return threads;
  }

  private interface Traffic {
    void once() throws NetException, InterruptedException;
  }

  private void run(Traffic traffic) {
    try {
      while (!stop.get()) {
        traffic.once();
      }
    } catch (Throwable thrown) {
      failure.compareAndSet(null, thrown);
    }
  }

  /** By whatever device there is, to everybody, and with nonsense in it. */
  private void sendFrames(Network network) {
    Net net = network.host("h1").net();
    Optional<NetDevice> device = net.deviceByName("eth0");
    if (device.isPresent()) {
      SkBuff skb = network.kernel().packets().allocate(DATA.length);
      skb.put(DATA, 0, DATA.length);
      Ethernet.header(
          skb,
          HardwareAddress.ETHERNET_BROADCAST,
          device.get().address(),
          frames.get() % 2 == 0 ? EtherType.ETH_P_IP : EtherType.ETH_P_IPV6);
      device.get().transmit(skb);
      frames.incrementAndGet();
    }
  }

  /** What is not there refuses: that is no failure. */
  private void sendDatagrams(Network network) {
    try (Task task = network.host("h1").fork("sender");
        InetSocket socket = InetSockets.udp(task)) {
      for (int i = 0; i < 100 && !stop.get(); i++) {
        socket.sendTo(DATA, new InetSocketAddress(Network.OTHER, PORT));
        datagrams.incrementAndGet();
      }
    } catch (NetException refused) {
      Thread.onSpinWait();
    }
  }

  private void receiveDatagrams(Network network) throws InterruptedException {
    try (Task task = network.host("h2").fork("receiver");
        InetSocket socket = InetSockets.udp(task)) {
      socket.bind(new InetSocketAddress("0.0.0.0", PORT));
      for (int i = 0; i < 100 && !stop.get(); i++) {
        socket.receive(Duration.ofMillis(20));
      }
    } catch (NetException refused) {
      Thread.onSpinWait();
    }
  }
}
