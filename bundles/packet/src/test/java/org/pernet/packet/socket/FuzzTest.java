// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.filter.SocketFilter;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.PacketStatistics;
import org.pernet.api.skb.SkBuff;
import org.pernet.packet.PacketFixture;
import org.pernet.packet.capture.Capture;
import org.pernet.packet.capture.CaptureOptions;
import org.pernet.packet.filter.CaptureFilter;

/** Whatever is on the wire: sockets, filters, captures and what prints frames take it, and every frame is accounted for. */
class FuzzTest extends PacketFixture {
  private static final int SOCK_RAW = 3;
  private static final int SOCK_DGRAM = 2;
  private static final int ETH_P_ALL = 3;
  private static final int FRAMES = 20_000;
  private static final int[] TYPES = {0x0800, 0x0806, 0x8100, 0x86dd, 0x88cc, 0x0026, 0x0800, 0x0800
  };

  private final Random random = new Random(23);
  private final List<PacketSocket> sockets = new ArrayList<>();

  private PacketSocket open(int type, String filter) throws Exception {
    PacketSocket socket = PacketSocket.open(red, type, 0);
    sockets.add(socket);
    if (!filter.isEmpty()) {
      socket.setFilter(CaptureFilter.compile(filter));
    }
    socket.bind(far.index(), ETH_P_ALL);
    return socket;
  }

  private byte[] frame() {
    byte[] bytes = new byte[random.nextInt(90)];
    random.nextBytes(bytes);
    if (bytes.length >= 14) {
      FAR.copyTo(bytes, 0);
      int type = TYPES[random.nextInt(TYPES.length)];
      bytes[12] = (byte) (type >>> 8);
      bytes[13] = (byte) type;
    }
    if (bytes.length >= 24 && random.nextInt(4) != 0) { // a header of IP that is nearly one
      bytes[14] = (byte) (0x40 | (random.nextInt(4) == 0 ? random.nextInt(16) : 5));
      bytes[20] &= 0x20;
      bytes[21] = 0;
      bytes[23] = new byte[] {1, 17, 6, 2, 50}[random.nextInt(5)];
    }
    return bytes;
  }

  private void read() throws Exception {
    for (PacketSocket socket : sockets) {
      int room = random.nextInt(100);
      for (var next = socket.poll(room); next.isPresent(); next = socket.poll(room)) {
        assertThat(next.get().data().length).isLessThanOrEqualTo(room);
      }
    }
  }

  @Test
  void framesOfAllSorts() throws Exception {
    for (String filter : List.of(
        "",
        "udp port 7",
        "icmp or arp",
        "ip host 10.0.0.1 and not tcp",
        "ether proto 0x88cc or less 40")) {
      open(SOCK_RAW, filter);
      open(SOCK_DGRAM, filter);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    CaptureOptions options = CaptureOptions.all().withDrops().withRing(16 << 20);
    Capture capture = Capture.start(red.net(), Optional.empty(), file, options);
    Capture print = Capture.print(
        red, Optional.empty(), new PrintStream(text, true, StandardCharsets.UTF_8), options);
    for (int i = 0; i < FRAMES; i++) {
      byte[] bytes = frame();
      SkBuff skb = packets().allocate(bytes.length);
      skb.put(bytes, 0, bytes.length);
      near.transmit(skb);
      if (i % 50 == 0) {
        read();
      }
    }
    capture.close(); // throws where the writer failed
    print.close();
    for (Capture one : List.of(capture, print)) {
      assertThat(one.statistics().captured() + one.statistics().lost())
          .isEqualTo(one.statistics().seen());
      assertThat(one.statistics().captured()).isPositive();
    }
    assertThat(text.toString(StandardCharsets.UTF_8)).contains("IP").contains("ARP");
    sockets.forEach(PacketSocket::close);
    PacketStatistics all = packets().statistics();
    assertThat(all.live()).isZero();
    assertThat(all.dropped())
        .doesNotContainKey(DropReason.FAULT)
        .containsKey(DropReason.PKT_TOO_SMALL);
    assertThat(all.allocated()).isEqualTo(all.consumed() + all.totalDropped());
  }

  /** A program of any bytes is refused, or ends and says how much of a frame it wants. */
  @Test
  void programsOfAllSorts() throws Exception {
    PacketSocket socket = open(SOCK_RAW, "");
    int taken = 0;
    for (int i = 0; i < FRAMES; i++) {
      byte[] program = new byte[8 * (1 + random.nextInt(6))];
      random.nextBytes(program);
      for (int at = 0; at < program.length; at += 8) {
        program[at] = (byte) random.nextInt(0xb8);
        program[at + 1] = 0;
        program[at + 2] &= 3;
        program[at + 3] &= 3;
        if (random.nextBoolean()) {
          program[at + 4] &= 0x1f;
          program[at + 5] = 0;
          program[at + 6] = 0;
          program[at + 7] = 0;
        }
      }
      program[program.length - 8] = (byte) (random.nextBoolean() ? 0x06 : 0x16); // ret
      try {
        socket.setFilter(SocketFilter.of(program));
      } catch (NetException refused) {
        assertThat(refused.errno()).isEqualTo(Errno.EINVAL);
        continue;
      }
      taken++;
      byte[] bytes = frame();
      SkBuff skb = packets().allocate(bytes.length);
      skb.put(bytes, 0, bytes.length);
      near.transmit(skb);
      read();
    }
    assertThat(taken).isGreaterThan(100);
    socket.close();
    assertThat(packets().statistics().live()).isZero();
    assertThat(packets().statistics().dropped()).doesNotContainKey(DropReason.FAULT);
  }

  /** What a program sends by sockets of both types is refused with an errno, or sent. */
  @Test
  void sendersOfAllSorts() throws Exception {
    PacketSocket raw = open(SOCK_RAW, "");
    PacketSocket cooked = open(SOCK_DGRAM, "");
    int sent = 0;
    for (int i = 0; i < FRAMES / 4; i++) {
      byte[] bytes = new byte[random.nextInt(random.nextInt(20) == 0 ? 1700 : 60)];
      random.nextBytes(bytes);
      try {
        (random.nextBoolean() ? raw : cooked).send(bytes);
        sent++;
      } catch (NetException refused) {
        assertThat(refused.errno()).isIn(Errno.EINVAL, Errno.EMSGSIZE, Errno.ENOBUFS);
      }
      read();
    }
    assertThat(sent).isPositive();
    sockets.forEach(PacketSocket::close);
    assertThat(packets().statistics().live()).isZero();
    assertThat(packets().statistics().dropped()).doesNotContainKey(DropReason.FAULT);
  }
}
