// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.socket;

import org.pernet.api.dev.DeviceSpec;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.skb.EtherType;
import org.pernet.api.skb.Ethernet;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.skb.SkBuff;

/** A socket's sending half (packet_snd): what it asks of a frame, and how it makes one. Safe for threads. */
final class Transmission {
  private static final int TYPE = 12;

  private final PacketSocket socket;

  Transmission(PacketSocket socket) {
    this.socket = socket;
  }

  int send(byte[] data, SockaddrLl to) throws NetException {
    NetDevice device =
        to == null ? socket.device() : socket.net().deviceByIndex(to.ifindex()).orElse(null);
    int protocol = to == null ? socket.protocol() : to.protocol();
    HardwareAddress destination = receiver(device, to);
    if (device == null) {
      throw new NetException(Errno.ENXIO);
    }
    if (!device.isUp()) {
      throw new NetException(Errno.ENETDOWN);
    }
    int longest = device.mtu() + (socket.isCooked() ? 0 : Ethernet.HEADER);
    if (data.length > longest + Ethernet.VLAN_TAG) {
      throw new NetException(Errno.EMSGSIZE);
    }
    Errno told = socket.queue().takeError();
    if (told != null) {
      throw new NetException(told);
    }
    int type = socket.isCooked() ? protocol : typeOf(data);
    if (data.length > longest && !isTagged(device, type)) {
      throw new NetException(Errno.EMSGSIZE);
    }
    SkBuff skb =
        socket.isCooked() ? cooked(device, data, destination, protocol) : raw(device, data);
    boolean named = protocol != 0 && protocol != EtherType.ETH_P_ALL;
    skb.setProtocol(named || socket.isCooked() ? protocol : type);
    skb.setOrigin(socket);
    device.transmit(skb);
    return data.length;
  }

  /** Where a cooked frame goes: null for nowhere that was said. */
  private HardwareAddress receiver(NetDevice device, SockaddrLl to) throws NetException {
    if (!socket.isCooked() || to == null || device == null) {
      return null;
    }
    int length = device.address().length();
    if (to.address().length() < length) {
      throw new NetException(Errno.EINVAL);
    }
    return to.address().withLength(length);
  }

  /** A raw frame's type; EINVAL where it is shorter than its header (dev_validate_header). */
  private static int typeOf(byte[] data) throws NetException {
    if (data.length < Ethernet.HEADER) {
      throw new NetException(Errno.EINVAL);
    }
    return (data[TYPE] & 0xff) << Byte.SIZE | (data[TYPE + 1] & 0xff);
  }

  private static boolean isTagged(NetDevice device, int type) {
    return device.spec().type() == DeviceSpec.ARPHRD_ETHER && type == EtherType.ETH_P_8021Q;
  }

  private SkBuff raw(NetDevice device, byte[] data) throws NetException {
    SkBuff skb = allocate(device, data.length);
    skb.push(Ethernet.HEADER); // so that the network header stands where it is noted
    skb.put(data.length - Ethernet.HEADER);
    System.arraycopy(data, 0, skb.data(), skb.offset(), data.length);
    skb.resetMacHeader();
    return skb;
  }

  private SkBuff cooked(NetDevice device, byte[] data, HardwareAddress destination, int protocol)
      throws NetException {
    HardwareAddress receiver = destination;
    if (receiver == null) {
      if ((device.spec().flags() & (IfFlags.IFF_LOOPBACK | IfFlags.IFF_NOARP)) == 0) {
        throw new NetException(Errno.EINVAL);
      }
      receiver = HardwareAddress.ETHERNET_ZERO;
    }
    SkBuff skb = allocate(device, data.length);
    skb.put(data, 0, data.length);
    boolean length = protocol == EtherType.ETH_P_802_3 || protocol == EtherType.ETH_P_802_2;
    Ethernet.header(skb, receiver, device.address(), length ? data.length : protocol);
    return skb;
  }

  /** packet_alloc_skb: ENOBUFS. */
  private static SkBuff allocate(NetDevice device, int length) throws NetException {
    SkBuff skb = packets(device).allocate(length);
    if (skb == null) {
      throw new NetException(Errno.ENOBUFS);
    }
    return skb;
  }

  private static PacketPath packets(NetDevice device) {
    return device.net().kernel().packets();
  }
}
