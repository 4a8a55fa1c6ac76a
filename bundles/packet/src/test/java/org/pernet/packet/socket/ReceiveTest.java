// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.api.skb.EtherType.ETH_P_802_2;
import static org.pernet.api.skb.EtherType.ETH_P_ALL;
import static org.pernet.api.skb.EtherType.ETH_P_ARP;
import static org.pernet.api.skb.PacketKind.PACKET_BROADCAST;
import static org.pernet.api.skb.PacketKind.PACKET_HOST;
import static org.pernet.api.skb.PacketKind.PACKET_OTHERHOST;
import static org.pernet.api.skb.PacketKind.PACKET_OUTGOING;
import static org.pernet.api.socket.SocketFamily.SOCK_DGRAM;
import static org.pernet.api.socket.SocketFamily.SOCK_RAW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.filter.SocketFilter;
import org.pernet.api.task.Task;
import org.pernet.packet.PacketFixture;
import org.pernet.packet.filter.CaptureFilter;

/** What a socket sees, as Linux 6.18 showed it to AF_PACKET sockets of Python. */
class ReceiveTest extends PacketFixture {
  private final List<PacketSocket> sockets = new ArrayList<>();

  private PacketSocket open(Task task, int type, int index, int protocol) throws Exception {
    PacketSocket socket = PacketSocket.open(task, type, 0);
    sockets.add(socket);
    socket.bind(index, protocol);
    return socket;
  }

  @AfterEach
  void close() {
    sockets.forEach(PacketSocket::close);
  }

  private static String next(PacketSocket socket) throws Exception {
    Optional<ReceivedFrame> next = socket.poll(2000);
    return next.map(frame -> frame.length() + " bytes, if " + frame.from().ifindex() + ", protocol "
            + Integer.toHexString(frame.from().protocol()) + ", kind "
            + frame.from().pkttype()
            + ", type " + frame.from().hatype() + ", from " + frame.from().address())
        .orElse("nothing");
  }

  private void send(int type, int payload) {
    transmit(near, frame(FAR, NEAR, type, payload));
  }

  @Test
  void bothEndsOfAPair() throws Exception {
    PacketSocket there = open(red, SOCK_RAW, 0, ETH_P_ALL);
    PacketSocket here = open(me, SOCK_RAW, near.index(), ETH_P_ALL);
    send(0x1234, 50);
    transmit(near, frame(HardwareAddress.ETHERNET_BROADCAST, NEAR, 0x1234, 50));
    transmit(near, frame(NEAR, NEAR, 0x1234, 50));
    String all = "64 bytes, if %d, protocol 1234, kind %d, type 1, from 02:00:00:00:00:01";
    for (int kind : new int[] {PACKET_HOST, PACKET_BROADCAST, PACKET_OTHERHOST}) {
      assertThat(next(there)).isEqualTo(all.formatted(far.index(), kind));
      assertThat(next(here)).isEqualTo(all.formatted(near.index(), PACKET_OUTGOING));
    }
    assertThat(next(there)).isEqualTo("nothing");
    assertThat(next(here)).isEqualTo("nothing");
  }

  @Test
  void oneProtocolAlone() throws Exception {
    PacketSocket typed = open(red, SOCK_RAW, far.index(), TYPE);
    PacketSocket outgoing = open(me, SOCK_RAW, near.index(), TYPE);
    send(ETH_P_ARP, 50);
    send(TYPE, 51);
    assertThat(next(typed)).startsWith("65 bytes");
    assertThat(next(typed)).isEqualTo("nothing");
    assertThat(next(outgoing)).isEqualTo("nothing");
  }

  /** A frame that a socket takes is none that nobody wants: it does not count as dropped. */
  @Test
  void frameThatASocketTakesIsNotDropped() throws Exception {
    send(TYPE, 50);
    assertThat(far.statistics().rxDropped()).isEqualTo(1);
    PacketSocket typed = open(red, SOCK_RAW, far.index(), TYPE);
    send(TYPE, 50);
    assertThat(far.statistics().rxDropped()).isEqualTo(1);
    send(0x1234, 50);
    assertThat(far.statistics().rxDropped()).isEqualTo(2);
    PacketSocket all = open(red, SOCK_RAW, 0, ETH_P_ALL);
    send(0x1234, 50);
    assertThat(far.statistics().rxDropped()).isEqualTo(2);
    typed.close();
    all.close();
    send(0x1234, 50);
    assertThat(far.statistics().rxDropped()).isEqualTo(3);
  }

  @Test
  void cookedFramesHaveNoHeader() throws Exception {
    PacketSocket cooked = open(red, SOCK_DGRAM, far.index(), ETH_P_ALL);
    PacketSocket leaving = open(me, SOCK_DGRAM, near.index(), ETH_P_ALL);
    send(TYPE, 50);
    assertThat(next(cooked)).startsWith("50 bytes").contains("protocol 88b5", "02:00:00:00:00:01");
    assertThat(next(leaving)).startsWith("50 bytes").contains("protocol 88b5", "kind 4");
    send(TYPE, 0);
    assertThat(next(cooked)).isEqualTo("nothing");
    send(5, 50);
    assertThat(next(cooked)).contains("protocol " + ETH_P_802_2);
  }

  @Test
  void ownFramesAreNotHeard() throws Exception {
    PacketSocket one = open(me, SOCK_RAW, near.index(), ETH_P_ALL);
    PacketSocket other = open(me, SOCK_RAW, near.index(), ETH_P_ALL);
    one.send(frame(FAR, NEAR, TYPE, 50));
    assertThat(next(one)).isEqualTo("nothing");
    assertThat(next(other)).contains("kind 4");
    other.setIgnoreOutgoing(true);
    one.send(frame(FAR, NEAR, TYPE, 50));
    assertThat(next(other)).isEqualTo("nothing");
  }

  @Test
  void loopbackBringsThemBack() throws Exception {
    PacketSocket socket = open(me, SOCK_RAW, 1, ETH_P_ALL);
    socket.send(frame(FAR, NEAR, TYPE, 20));
    assertThat(next(socket)).contains("kind 3, type 772, from 02:00:00:00:00:01");
    assertThat(next(socket)).isEqualTo("nothing");
    PacketSocket cooked = open(me, SOCK_DGRAM, 1, ETH_P_ALL);
    cooked.send(new byte[7]);
    assertThat(next(socket)).contains("21 bytes", "protocol 3, kind 4");
  }

  @Test
  void readerWithoutRoomLosesTheRest() throws Exception {
    PacketSocket socket = open(red, SOCK_RAW, far.index(), ETH_P_ALL);
    send(TYPE, 50);
    ReceivedFrame cut = socket.poll(10).orElseThrow();
    assertThat(cut.data()).hasSize(10);
    assertThat(cut.length()).isEqualTo(64);
    assertThat(cut.isTruncated()).isTrue();
    assertThat(cut.time()).isEqualTo(test.clock().now());
  }

  @Test
  void filterTakesAndCuts() throws Exception {
    PacketSocket socket = open(red, SOCK_RAW, far.index(), ETH_P_ALL);
    socket.setFilter(CaptureFilter.compile("ether proto 0x1234 and less 100"));
    send(TYPE, 50);
    send(0x1234, 200);
    send(0x1234, 50);
    assertThat(next(socket)).startsWith("64 bytes");
    assertThat(next(socket)).isEqualTo("nothing");
    socket.setFilter(SocketFilter.of(new byte[] {6, 0, 0, 0, 20, 0, 0, 0})); // ret #20
    send(0x1234, 50);
    ReceivedFrame cut = socket.poll(2000).orElseThrow();
    assertThat(cut.data()).hasSize(20);
    assertThat(cut.isTruncated()).isFalse();
    assertThat(cut.frameLength()).isEqualTo(64);
    socket.setFilter(SocketFilter.ALL);
  }

  /** How many frames of which length Linux queued, with its default and its least buffer. */
  @Test
  void queueIsBounded() throws Exception {
    PacketSocket socket = open(red, SOCK_RAW, far.index(), ETH_P_ALL);
    int[][] sizesAndCounts = {{46, 256}, {100, 256}, {500, 167}, {1000, 93}, {1486, 93}};
    for (int[] each : sizesAndCounts) {
      for (int i = 0; i < 2000; i++) {
        send(TYPE, each[0]);
      }
      assertThat(socket.takeStatistics())
          .isEqualTo(new PacketSocketStatistics(2000, 2000 - each[1]));
      assertThat(drain(socket)).isEqualTo(each[1]);
      assertThat(socket.takeStatistics()).isEqualTo(new PacketSocketStatistics(0, 0));
    }
    socket.setReceiveBuffer(1000);
    assertThat(socket.receiveBuffer()).isEqualTo(2304);
    for (int i = 0; i < 50; i++) {
      send(TYPE, 46);
    }
    assertThat(socket.takeStatistics()).isEqualTo(new PacketSocketStatistics(50, 47));
  }

  private static int drain(PacketSocket socket) throws Exception {
    int frames = 0;
    while (socket.poll(1).isPresent()) {
      frames++;
    }
    return frames;
  }

  @Test
  void readerWaitsForAFrame() throws Exception {
    PacketSocket socket = open(red, SOCK_RAW, far.index(), ETH_P_ALL);
    CompletableFuture<ReceivedFrame> reader = CompletableFuture.supplyAsync(() -> wait(socket));
    while (!reader.isDone()) {
      send(TYPE, 50);
      Thread.onSpinWait();
    }
    assertThat(reader.get().length()).isEqualTo(64);
  }

  @Test
  void readerWaitsByTheKernelsClock() throws Exception {
    PacketSocket socket = open(red, SOCK_RAW, far.index(), ETH_P_ALL);
    CompletableFuture<ReceivedFrame> reader = CompletableFuture.supplyAsync(() -> wait(socket));
    while (!reader.isDone()) {
      test.advance(Duration.ofSeconds(1));
      Thread.onSpinWait();
    }
    assertThat(reader.get()).isNull();
  }

  private static ReceivedFrame wait(PacketSocket socket) {
    try {
      return socket.receive(2000, Duration.ofHours(1)).orElse(null);
    } catch (Exception thrown) {
      throw new IllegalStateException(thrown);
    }
  }

  @Test
  void readinessIsTold() throws Exception {
    PacketSocket socket = open(red, SOCK_RAW, far.index(), ETH_P_ALL);
    assertThat(socket.poll()).isEqualTo(PacketSocket.POLLOUT);
    send(TYPE, 50);
    assertThat(socket.poll()).isEqualTo(PacketSocket.POLLOUT | PacketSocket.POLLIN);
  }
}
