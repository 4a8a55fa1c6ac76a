// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pernet.api.dev.DeviceStatistics;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.skb.DropReason;
import org.pernet.ipv4.socket.InetSocket;
import org.pernet.ipv4.socket.InetSockets;
import org.pernet.packet.socket.PacketSocket;

/**
 * Packets, with every fault: the n-th buffer, neighbour, socket, membership or exception cannot be made. Then the sender is told, or
 * the packet is lost as on a wire; no frame is left, and the next one arrives.
 */
class TrafficFaultTest {
  @TempDir
  private Path directory;

  @ParameterizedTest
  @EnumSource
  void everyPointFails(Traffic traffic) throws Exception {
    int n = 1;
    while (failNth(traffic, n)) {
      n++;
    }
    assertThat(n).as("points, and one").isGreaterThan(1);
  }

  /** Whether there was an n-th point. */
  private boolean failNth(Traffic traffic, int n) throws Exception {
    try (Field field = new Field(directory)) {
      field.world().plan().failNth(n);
      boolean arrived = false;
      NetException refused = null;
      try {
        arrived = traffic.passes(field);
      } catch (NetException told) {
        refused = told;
      }
      Optional<FaultPoint> fired = field.world().plan().disarm();
      field.settle();
      if (fired.isEmpty()) {
        assertThat(refused).isNull();
        assertThat(arrived).as("%s without a fault", traffic).isTrue();
        return false;
      }
      String where = traffic + ", the " + n + "-th point, " + fired.get();
      if (refused != null) {
        assertThat(refused.errno()).as(where).isIn(Errno.ENOMEM, fired.get().errno());
      }
      assertThat(field.world().kernel().audit()).as(where).isEmpty();
      assertThat(field.frames().live()).as(where).isZero();
      assertThat(traffic.passes(field)).as("again after " + where).isTrue();
      field.settle();
      return true;
    }
  }

  private static void failBuffer(Field field, int nth) {
    field.world().plan().failNth("skb", nth, Errno.ENOBUFS);
  }

  private static long lostForMemory(Field field) {
    return field.frames().dropped().getOrDefault(DropReason.NOMEM, 0L);
  }

  @Test
  void senderIsTold() throws Exception {
    try (Field field = new Field(directory);
        InetSocket udp = InetSockets.udp(field.here())) {
      failBuffer(field, 1);
      assertThatThrownBy(() -> udp.sendTo(new byte[10], Field.to("10.0.0.2")))
          .isInstanceOfSatisfying(
              NetException.class, told -> assertThat(told.errno()).isEqualTo(Errno.ENOBUFS));
      assertThat(field.frames().live()).isZero();
    }
  }

  @Test
  void packetThatCannotBeCutIsDroppedWithItsPieces() throws Exception {
    try (Field field = new Field(directory);
        InetSocket udp = InetSockets.udp(field.here())) {
      assertThat(Traffic.LONG_DATAGRAM.passes(field)).isTrue();
      failBuffer(field, 3); // the datagram's own is the first
      assertThatThrownBy(() -> udp.sendTo(new byte[3000], Field.to("10.0.0.2")))
          .isInstanceOfSatisfying(
              NetException.class, told -> assertThat(told.errno()).isEqualTo(Errno.ENOMEM));
      assertThat(lostForMemory(field)).as("the packet, and its first piece").isEqualTo(2);
      assertThat(field.frames().live()).isZero();
    }
  }

  @Test
  void bridgeCountsWhatItCannotCopy() throws Exception {
    try (Field field = new Field(directory)) {
      assertThat(Traffic.FLOOD.passes(field)).isTrue();
      DeviceStatistics before = field.bridge().statistics();
      failBuffer(field, 2); // the frame's own is the first
      assertThat(Traffic.FLOOD.passes(field)).isFalse();
      assertThat(field.bridge().statistics().txDropped()).isEqualTo(before.txDropped() + 1);
      assertThat(lostForMemory(field)).isEqualTo(1);
    }
  }

  @Test
  void listenerCountsWhatIsNotCopiedForIt() throws Exception {
    try (Field field = new Field(directory);
        PacketSocket socket = field.listener(field.red(), "v1")) {
      assertThat(Traffic.DATAGRAM.passes(field)).isTrue();
      socket.takeStatistics();
      failBuffer(field, 2); // the datagram's own is the first
      assertThat(Traffic.DATAGRAM.passes(field)).as("that one arrives").isTrue();
      assertThat(socket.takeStatistics().drops()).isEqualTo(1);
    }
  }
}
