// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.skb;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;

/** The header of an Ethernet frame (net/ethernet/eth.c): destination, source, type. */
public final class Ethernet {
  /** Bytes of the header (ETH_HLEN). */
  public static final int HEADER = 14;
  /** Bytes that a tag of a virtual LAN adds (VLAN_HLEN). */
  public static final int VLAN_TAG = 4;

  private static final int ADDRESS = 6;
  private static final int TYPE = 12;
  private static final VarHandle SHORTS =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  private Ethernet() {}

  /**
   * Reads the header of a frame that came to {@code device}: notes the device, the protocol and whom it is for, and leaves
   * the header out (eth_type_trans). The frame must be {@link #HEADER} bytes long at least.
   */
  public static void typeTrans(SkBuff skb, NetDevice device) {
    skb.setDevice(device);
    skb.resetMacHeader();
    skb.setKind(kindOf(skb.data(), skb.offset(), device));
    int type = skb.getShort(TYPE);
    skb.pull(HEADER);
    skb.resetNetworkHeader();
    if (type >= EtherType.ETH_P_802_3_MIN) {
      skb.setProtocol(type);
    } else {
      boolean raw = skb.length() >= 2 && skb.getShort(0) == 0xffff;
      skb.setProtocol(raw ? EtherType.ETH_P_802_3 : EtherType.ETH_P_802_2);
    }
  }

  private static int kindOf(byte[] data, int at, NetDevice device) {
    if ((data[at] & 1) != 0) {
      boolean all = (int) INTS.get(data, at) == -1 && (short) SHORTS.get(data, at + 4) == -1;
      return all ? PacketKind.PACKET_BROADCAST : PacketKind.PACKET_MULTICAST;
    }
    return device.address().isAt(data, at) ? PacketKind.PACKET_HOST : PacketKind.PACKET_OTHERHOST;
  }

  /** Puts a header before the first byte (eth_header); the caller has left {@link #HEADER} bytes of room. */
  public static void header(
      SkBuff skb, HardwareAddress destination, HardwareAddress source, int type) {
    skb.push(HEADER);
    skb.resetMacHeader();
    destination.copyTo(skb.data(), skb.offset());
    source.copyTo(skb.data(), skb.offset() + ADDRESS);
    skb.setShort(TYPE, type);
  }

  /** Where the source's address begins, from the header's first byte. */
  public static int sourceAt() {
    return ADDRESS;
  }

  /** The type field of the header at {@link SkBuff#macHeader}. */
  public static int type(SkBuff skb) {
    return (short) SHORTS.get(skb.data(), skb.macHeader() + TYPE) & 0xffff;
  }
}
