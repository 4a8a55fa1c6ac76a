// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.udp;

import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.skb.SkBuff;
import org.pernet.api.task.Task;
import org.pernet.ipv4.header.Checksum;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.header.UdpHeader;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.ip.InetSender;
import org.pernet.ipv4.sock.InetSock;
import org.pernet.ipv4.sock.InetStack;
import org.pernet.ipv4.sock.Options;
import org.pernet.ipv4.socket.InetMessage;
import org.pernet.ipv4.socket.InetOption;

/** A socket of UDP (struct udp_sock). */
public final class UdpSock extends InetSock {
  private static final int LONGEST = Ipv4Header.MAX_PACKET - Ipv4Header.LENGTH - UdpHeader.LENGTH;

  private final Udp udp;
  private volatile int port; // in the table; 0 for none

  /** A socket of a task. */
  public UdpSock(InetStack stack, Udp udp, Task task) {
    super(stack, task, Ipv4Header.IPPROTO_UDP);
    this.udp = udp;
  }

  int port() {
    return port;
  }

  void setPort(int taken) {
    port = taken;
  }

  @Override
  protected boolean usesPorts() {
    return true;
  }

  @Override
  protected int takePort(int address, int wanted) throws NetException {
    return udp.obtain(net())
        .add(this, address, wanted, stack().sysctls(net()), net().kernel().random());
  }

  @Override
  protected void leavePort() {
    UdpTable table = udp.get(net());
    if (port != 0 && table != null) {
      table.remove(this, port);
    }
    port = 0;
  }

  /** Whether it wants a datagram that is for many (__udp_is_mcast_sock). */
  boolean wants(int source, int sourcePort, int destination, int device) {
    int peer = peerAddress();
    int bound = boundAddress();
    int by = boundDevice();
    if ((peer != 0 && (peer != source || peerPort() != sourcePort))
        || (bound != 0 && bound != destination)
        || (by != 0 && by != device)) {
      return false;
    }
    return !Inet4.isMulticast(destination) || wantsGroup(destination, device);
  }

  @Override
  protected void transmit(byte[] data, int at, int length, InetSender.Way way, int to, Options set)
      throws NetException {
    if (to == 0) {
      throw new NetException(Errno.EINVAL);
    }
    if (length > LONGEST) {
      throw new NetException(Errno.EMSGSIZE);
    }
    int whole = UdpHeader.LENGTH + length;
    requireFits(whole + Ipv4Header.LENGTH, way, to);
    SkBuff skb = allocate(whole);
    skb.put(UdpHeader.LENGTH);
    skb.put(data, at, length);
    skb.setShort(UdpHeader.SOURCE, port);
    skb.setShort(UdpHeader.DESTINATION, to);
    skb.setShort(UdpHeader.TOTAL_LENGTH, whole);
    skb.setShort(UdpHeader.CHECKSUM, 0);
    long sum = Checksum.pseudoHeader(way.flow.saddr, way.flow.daddr, Ipv4Header.IPPROTO_UDP, whole);
    int checksum = Checksum.fold(Checksum.add(skb.data(), skb.offset(), whole, sum));
    skb.setShort(UdpHeader.CHECKSUM, checksum == 0 ? 0xffff : checksum);
    skb.setSummed(true);
    send(skb, way, set);
  }

  @Override
  protected void fill(SkBuff skb, InetMessage into) {
    into.fill(skb.data(), skb.offset() + UdpHeader.LENGTH, skb.length() - UdpHeader.LENGTH);
    fillWay(skb, into, skb.getShort(UdpHeader.SOURCE));
  }

  @Override
  protected boolean has(InetOption option) {
    return option != InetOption.IP_HDRINCL && option != InetOption.ICMP_FILTER;
  }
}
