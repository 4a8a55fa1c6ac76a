// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.pernet.api.dev.DeviceStatistics;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.net.Net;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.EtherType;
import org.pernet.api.skb.Ethernet;
import org.pernet.api.skb.PacketStatistics;
import org.pernet.api.skb.SkBuff;
import org.pernet.api.task.Task;
import org.pernet.core.KernelBuilder;
import org.pernet.ipv4.socket.InetMessage;
import org.pernet.ipv4.socket.InetSocket;
import org.pernet.ipv4.socket.InetSockets;

/**
 * The bridge, IPv4 and veth go under full traffic and come again, each a thousand times: nothing is thrown, nothing is left,
 * nothing reaches what is gone, and every frame is accounted for. Between one time and the next, datagrams arrive again.
 */
class UnloadIT {
  private static final int ROUNDS = 1000;
  private static final int ROUNDS_OF_THREADS = 50; // each takes a second where cores are few
  private static final int SENDERS = 2;
  private static final int PORT = 7;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final byte[] DATA = new byte[100];
  private static final List<List<String>> ORDERS = List.of(
      List.of("bridge", "ipv4", "veth"),
      List.of("ipv4", "veth", "bridge"),
      List.of("veth", "bridge", "ipv4"),
      List.of("ipv4", "bridge", "veth"),
      List.of("bridge", "veth", "ipv4"),
      List.of("veth", "ipv4", "bridge"));

  private final AtomicBoolean stop = new AtomicBoolean();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final AtomicLong frames = new AtomicLong();
  private final AtomicLong datagrams = new AtomicLong();
  private final AtomicLong received = new AtomicLong();

  @Test
  void framesGoOnInTheirSendersThreads() throws Exception {
    unloadUnderTraffic(builder -> builder, ROUNDS);
  }

  @Test
  void framesGoOnInThreadsOfTheKernel() throws Exception {
    unloadUnderTraffic(builder -> builder.softirqThreads(2), ROUNDS_OF_THREADS);
  }

  private void unloadUnderTraffic(UnaryOperator<KernelBuilder> more, int rounds) throws Exception {
    try (Network network = new Network(more)) {
      network.build();
      List<Thread> threads = traffic(network);
      try {
        for (int round = 0; round < rounds; round++) {
          goAndCome(network, ORDERS.get(round % ORDERS.size()));
        }
      } finally {
        stop.set(true);
      }
      for (Thread thread : threads) {
        thread.join();
      }
      allIsAccountedFor(network);
    }
  }

  private void allIsAccountedFor(Network network) throws Exception {
    network.kernel().quiesce();
    assertThat(failure.get()).isNull();
    assertThat(received.get()).isLessThanOrEqualTo(datagrams.get());
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

  /** Waits until frames are sent, and datagrams come to the other host, as fast as they do. */
  private void awaitTraffic(Network network) {
    long sent = frames.get() + 10;
    long come = received.get() + 3;
    long patience = System.nanoTime() + PATIENCE.toNanos();
    while (frames.get() < sent || received.get() < come) {
      assertThat(failure.get()).isNull();
      assertThat(System.nanoTime())
          .as("traffic comes again; %s", network.kernel().packets().statistics())
          .isLessThan(patience);
      LockSupport.parkNanos(100_000);
    }
  }

  /** What is gone when its module has gone stays as it was, whatever is sent meanwhile and afterwards. */
  private void goAndCome(Network network, List<String> modules) throws Exception {
    awaitTraffic(network);
    Map<NetDevice, DeviceStatistics> gone = new LinkedHashMap<>();
    for (String module : modules) {
      gone.putAll(go(network, module));
    }
    for (String module : modules) {
      network.kernel().modules().load(module);
    }
    network.build();
    awaitTraffic(network);
    gone.forEach((device, then) -> assertThat(device.statistics())
        .as("%s", device)
        .usingRecursiveComparison()
        .ignoringFields("txDropped") // who has still held it may have been refused
        .isEqualTo(then));
  }

  /** A module goes: says which devices went with it, and what they had counted by then. */
  private static Map<NetDevice, DeviceStatistics> go(Network network, String module)
      throws Exception {
    Map<NetDevice, DeviceStatistics> gone = new LinkedHashMap<>();
    network.devices().stream()
        .filter(device -> isOf(device, module))
        .forEach(device -> gone.put(device, DeviceStatistics.ZERO));
    network.kernel().modules().unload(module);
    assertThat(network.devices()).noneMatch(device -> isOf(device, module));
    gone.replaceAll((device, none) -> device.statistics());
    pairsAddUp(gone);
    if (module.equals("ipv4")) {
      assertThatThrownBy(() -> InetSockets.udp(network.host("h1")))
          .isInstanceOfSatisfying(
              NetException.class,
              thrown -> assertThat(thrown.errno()).isEqualTo(Errno.EAFNOSUPPORT));
    } else {
      assertThat(gone).isNotEmpty();
    }
    return gone;
  }

  private static boolean isOf(NetDevice device, String module) {
    return device.linkOps().map(RtnlLinkOps::kind).filter(module::equals).isPresent();
  }

  /** What one end of a pair has sent is what the other has received, to the byte. The pairs are p1 and p2 with an eth0 each. */
  private static void pairsAddUp(Map<NetDevice, DeviceStatistics> veths) {
    List<DeviceStatistics> near = named(veths, "p");
    List<DeviceStatistics> far = named(veths, "eth0");
    assertThat(near).hasSameSizeAs(far);
    for (int i = 0; i < near.size(); i++) {
      assertThat(far.get(i).rxPackets()).isEqualTo(near.get(i).txPackets());
      assertThat(far.get(i).rxBytes()).isEqualTo(near.get(i).txBytes());
      assertThat(near.get(i).rxPackets()).isEqualTo(far.get(i).txPackets());
      assertThat(near.get(i).rxBytes()).isEqualTo(far.get(i).txBytes());
    }
  }

  private static List<DeviceStatistics> named(Map<NetDevice, DeviceStatistics> all, String begin) {
    return all.entrySet().stream()
        .filter(one -> one.getKey().name().startsWith(begin))
        .sorted(Comparator.comparing(one -> one.getKey().name()))
        .map(Map.Entry::getValue)
        .toList();
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
    InetMessage message = new InetMessage(DATA.length);
    try (Task task = network.host("h2").fork("receiver");
        InetSocket socket = InetSockets.udp(task)) {
      socket.bind(new InetSocketAddress("0.0.0.0", PORT));
      for (int i = 0; i < 100 && !stop.get(); i++) {
        if (socket.receive(message, Duration.ofMillis(20))) {
          received.incrementAndGet();
        }
      }
    } catch (NetException refused) {
      Thread.onSpinWait();
    }
  }
}
