// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.capture;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pernet.api.skb.PacketKind;
import org.pernet.packet.pcapng.PcapngWriter;
import org.pernet.packet.socket.FrameClock;

/** Frames as pcapng: an interface is described when its first frame comes, a device that has another name since as another. */
final class PcapngOutput implements CaptureOutput {
  private static final int BUFFER = 1 << 16;
  private static final int INBOUND = 1;
  private static final int OUTBOUND = 2;
  private static final int UNICAST = 1 << 2;
  private static final int MULTICAST = 2 << 2;
  private static final int BROADCAST = 3 << 2;
  private static final int PROMISCUOUS = 4 << 2;

  private final OutputStream target;
  private final boolean owned;
  private final OutputStream out;
  private final PcapngWriter writer;
  private final FrameClock clock;
  private final CaptureOptions options;
  private final Optional<Interface> only;
  private final Map<Interface, Described> interfaces = new LinkedHashMap<>();
  private Interface last = new Interface(0, "");
  private long begin;

  /** A device, as it was when a frame was seen. */
  record Interface(int ifindex, String name) {}

  private static final class Described {
    private final int number;
    private long frames;

    Described(int number) {
      this.number = number;
    }
  }

  /**
   * Writes to {@code target}.
   *
   * @param owned whether it is closed at the end
   * @param only the one device that is captured, which is described even if there is no frame
   */
  PcapngOutput(
      OutputStream target,
      boolean owned,
      FrameClock clock,
      CaptureOptions options,
      Optional<Interface> only) {
    this.target = target;
    this.owned = owned;
    this.out = new BufferedOutputStream(target, BUFFER);
    this.writer = new PcapngWriter(out);
    this.clock = clock;
    this.options = options;
    this.only = only;
  }

  @Override
  public void begin() throws IOException {
    begin = clock.nanos();
    writer.section("Pernet", "Pernet capture");
    if (only.isPresent()) {
      describe(only.get());
    }
    flush();
  }

  private Described describe(Interface device) throws IOException {
    Described there = interfaces.get(device);
    if (there == null) {
      there = new Described(interfaces.size());
      interfaces.put(device, there);
      writer.describeInterface(
          device.name(),
          PcapngWriter.LINKTYPE_ETHERNET,
          options.snapLength(),
          options.filterText());
    }
    return there;
  }

  @Override
  public void frame(CapturedFrame frame, byte[] bytes) throws IOException {
    if (last.ifindex() != frame.ifindex || !last.name().equals(frame.device)) {
      last = new Interface(frame.ifindex, frame.device);
    }
    Described of = describe(last);
    of.frames++;
    String comment = frame.reason == null ? null : "dropped: " + frame.reason;
    writer.packet(
        of.number,
        frame.time,
        bytes,
        frame.at,
        frame.length,
        frame.frameLength,
        flags(frame.kind),
        comment);
  }

  private static int flags(int kind) {
    return switch (kind) {
      case PacketKind.PACKET_HOST -> INBOUND | UNICAST;
      case PacketKind.PACKET_BROADCAST -> INBOUND | BROADCAST;
      case PacketKind.PACKET_MULTICAST -> INBOUND | MULTICAST;
      case PacketKind.PACKET_OTHERHOST -> INBOUND | PROMISCUOUS;
      case PacketKind.PACKET_OUTGOING -> OUTBOUND;
      case PacketKind.PACKET_LOOPBACK -> INBOUND;
      default -> 0;
    };
  }

  @Override
  public void flush() throws IOException {
    out.flush();
    if (target instanceof PrintStream print && print.checkError()) {
      throw new IOException("Broken pipe");
    }
  }

  @Override
  public void end(CaptureRing ring) throws IOException {
    long now = clock.nanos();
    for (Map.Entry<Interface, Described> each : interfaces.entrySet()) {
      long lost = ring.lostOf(each.getKey().ifindex());
      Described of = each.getValue();
      writer.statistics(of.number, begin, now, of.frames + lost, lost);
    }
    flush();
  }

  @Override
  public void close() throws IOException {
    if (owned) {
      out.close();
    }
  }
}
