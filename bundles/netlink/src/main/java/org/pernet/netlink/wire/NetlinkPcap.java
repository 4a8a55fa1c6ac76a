// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.wire;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/**
 * Records datagrams as Wireshark reads them: pcap, LINKTYPE_NETLINK, all big-endian. Safe for threads; owns its stream.
 */
public final class NetlinkPcap implements AutoCloseable {
  /** Which way a datagram went. */
  public enum Direction {
    /** To the kernel (PACKET_KERNEL, as nlmon has it). */
    TO_KERNEL(7),
    /** From the kernel (PACKET_USER, as nlmon has it). */
    FROM_KERNEL(6);

    private final int packetType;

    Direction(int packetType) {
      this.packetType = packetType;
    }
  }

  private static final int MAGIC = 0xa1b2c3d4;
  private static final int SNAP_LENGTH = 262_144;
  private static final int LINKTYPE_NETLINK = 253;
  private static final int COOKED_HEADER = 16;
  private static final int ARPHRD_NETLINK = 824;

  private final DataOutputStream out; // guarded by this

  /** A recorder on {@code stream}: the file's header is written at once. */
  public NetlinkPcap(OutputStream stream) throws IOException {
    out = new DataOutputStream(new BufferedOutputStream(stream));
    out.writeInt(MAGIC);
    out.writeShort(2);
    out.writeShort(4);
    out.writeInt(0);
    out.writeInt(0);
    out.writeInt(SNAP_LENGTH);
    out.writeInt(LINKTYPE_NETLINK);
  }

  /**
   * Records one datagram, and has it on the way to the file when it returns.
   *
   * @param protocol NETLINK_*
   */
  public synchronized void append(Instant when, Direction direction, int protocol, byte[] bytes)
      throws IOException {
    int shown = Math.min(bytes.length, SNAP_LENGTH - COOKED_HEADER);
    out.writeInt((int) when.getEpochSecond());
    out.writeInt(when.getNano() / 1000);
    out.writeInt(shown + COOKED_HEADER);
    out.writeInt(bytes.length + COOKED_HEADER);
    out.writeShort(direction.packetType);
    out.writeShort(ARPHRD_NETLINK);
    out.writeLong(0);
    out.writeShort(0);
    out.writeShort(protocol);
    out.write(bytes, 0, shown);
    out.flush();
  }

  @Override
  public synchronized void close() throws IOException {
    out.close();
  }
}
