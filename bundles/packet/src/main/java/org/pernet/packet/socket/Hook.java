// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.socket;

import org.pernet.api.skb.EtherType;
import org.pernet.api.skb.Ethernet;
import org.pernet.api.skb.PacketKind;
import org.pernet.api.skb.PacketTap;
import org.pernet.api.skb.SkBuff;

/** A socket's place in the packet path, as long as it is bound as it is (struct packet_type, packet_rcv). */
final class Hook implements PacketTap {
  private final PacketSocket socket;
  private final int protocol;

  Hook(PacketSocket socket, int protocol) {
    this.socket = socket;
    this.protocol = protocol;
  }

  @Override
  public void tap(SkBuff skb) {
    boolean leaves = skb.kind() == PacketKind.PACKET_OUTGOING;
    boolean ownOrUnwanted = leaves && (skb.origin() == socket || socket.ignoresOutgoing());
    if (protocol == EtherType.ETH_P_ALL && !ownOrUnwanted) {
      take(skb, leaves);
    }
  }

  @Override
  public boolean deliver(SkBuff skb) {
    if (protocol == EtherType.ETH_P_ALL) {
      return true;
    }
    if (protocol != skb.protocol()) {
      return false;
    }
    take(skb, false);
    return true;
  }

  private void take(SkBuff skb, boolean leaves) {
    if (skb.kind() == PacketKind.PACKET_LOOPBACK) {
      return;
    }
    int begin = begin(skb, leaves);
    int length = skb.offset() + skb.length() - begin;
    if (length <= 0) {
      return;
    }
    int taken = socket.filter().run(skb.data(), begin, length, skb);
    if (taken != 0) {
      boolean all = Integer.compareUnsigned(taken, length) >= 0;
      socket.sink().frame(skb, begin, length, all ? length : taken);
    }
  }

  /** Where the bytes begin that the socket sees. */
  private int begin(SkBuff skb, boolean leaves) {
    if (!socket.isCooked()) {
      return skb.macHeader();
    }
    if (!leaves) {
      return skb.offset();
    }
    int network = skb.networkHeader();
    boolean known = network > skb.offset() && network <= skb.offset() + skb.length();
    return known ? network : skb.offset() + Ethernet.HEADER;
  }
}
