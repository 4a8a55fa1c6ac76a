// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.capture;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.pernet.api.skb.PacketKind;
import org.pernet.packet.print.FrameText;

/** Frames as lines, one each, as {@code tcpdump -n} has them: the time, the device where there are several, what it carries. */
final class TextOutput implements CaptureOutput {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS").withZone(ZoneId.systemDefault());

  private final PrintStream out;
  private final boolean named;

  /** Lines on {@code out}; with the device's name and the direction where {@code named}. */
  TextOutput(PrintStream out, boolean named) {
    this.out = out;
    this.named = named;
  }

  @Override
  public void begin() {
    // the first line is the first frame's
  }

  @Override
  public void frame(CapturedFrame frame, byte[] bytes) {
    StringBuilder line = new StringBuilder(TIME.format(Instant.ofEpochSecond(0, frame.time)));
    if (named) {
      line.append(' ').append(frame.device).append(direction(frame.kind));
    }
    line.append(' ');
    FrameText.append(line, bytes, frame.at, frame.length, frame.frameLength);
    if (frame.reason != null) {
      line.append(" [dropped: ").append(frame.reason).append(']');
    }
    out.println(line);
  }

  private static String direction(int kind) {
    return switch (kind) {
      case PacketKind.PACKET_OUTGOING -> " Out";
      case PacketKind.PACKET_BROADCAST -> " B  ";
      case PacketKind.PACKET_MULTICAST -> " M  ";
      case PacketKind.PACKET_OTHERHOST -> " P  ";
      case CapturedFrame.UNKNOWN -> " ?  ";
      default -> " In ";
    };
  }

  @Override
  public void flush() throws IOException {
    if (out.checkError()) {
      throw new IOException("Broken pipe");
    }
  }

  @Override
  public void end(CaptureRing ring) throws IOException {
    flush();
  }

  @Override
  public void close() {
    // the stream is the caller's
  }
}
