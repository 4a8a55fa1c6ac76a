// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.ip;

import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.skb.SkBuff;
import org.pernet.api.skb.SkBuffQueue;
import org.pernet.ipv4.header.Ipv4Header;

/** Cuts a packet (ip_do_fragment). */
final class IpFragment {
  private static final int COPIED = 0x80; // an option that every fragment has
  private static final int UNIT_MASK = ~7;

  private IpFragment() {}

  /**
   * Cuts a packet into pieces of {@code mtu} bytes at most, which are put into {@code pieces}; the packet itself is consumed.
   * The caller knows that it may be cut.
   *
   * @return false where there is no memory: then there are no pieces, and the packet is dropped
   */
  static boolean cut(PacketPath packets, SkBuff skb, int mtu, SkBuffQueue pieces) {
    int header = Ipv4Header.length(skb);
    int flags = Ipv4Header.fragment(skb);
    int start = (flags & Ipv4Header.IP_OFFSET) << 3;
    int keep = flags & Ipv4Header.IP_DF;
    boolean wasLast = (flags & Ipv4Header.IP_MF) == 0;
    int room = (mtu - header) & UNIT_MASK;
    int left = skb.length() - header;
    for (int at = 0; at < left; ) {
      boolean isLast = left - at <= mtu - header;
      int bytes = isLast ? left - at : room;
      SkBuff piece = packets.allocate(header + bytes);
      if (piece == null) {
        pieces.purge(DropReason.NOMEM);
        skb.drop(DropReason.NOMEM);
        return false;
      }
      piece.put(skb.data(), skb.offset(), header);
      piece.put(skb.data(), skb.offset() + header + at, bytes);
      noteAlike(piece, skb);
      if (at > 0 || start > 0) {
        dropOptions(piece, header);
      }
      int more = isLast && wasLast ? 0 : Ipv4Header.IP_MF;
      piece.setShort(Ipv4Header.FRAGMENT, ((start + at) >> 3) | more | keep);
      piece.setShort(Ipv4Header.TOTAL_LENGTH, header + bytes);
      Ipv4Header.sum(piece);
      pieces.add(piece);
      at += bytes;
    }
    skb.consume();
    return true;
  }

  /** ip_copy_metadata. */
  private static void noteAlike(SkBuff piece, SkBuff whole) {
    piece.resetNetworkHeader();
    piece.setDevice(whole.device());
    piece.setKind(whole.kind());
    piece.setMark(whole.mark());
    piece.setPriority(whole.priority());
    piece.setProtocol(whole.protocol());
    piece.setInputIndex(whole.inputIndex());
    piece.setDestination(whole.destination());
    System.arraycopy(whole.control(), 0, piece.control(), 0, piece.control().length);
  }

  /** Later fragments have only those options that say so (ip_options_fragment). */
  private static void dropOptions(SkBuff piece, int header) {
    for (int at = Ipv4Header.LENGTH; at < header; ) {
      int type = piece.getByte(at);
      if (type == 0) {
        return;
      }
      int length = type == 1 ? 1 : Math.max(1, piece.getByte(at + 1));
      if (type != 1 && (type & COPIED) == 0) {
        for (int i = at; i < Math.min(at + length, header); i++) {
          piece.setByte(i, 1);
        }
      }
      at += length;
    }
  }
}
