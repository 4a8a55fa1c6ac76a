// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.raw;

import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.skb.SkBuff;
import org.pernet.api.task.Task;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.inet.Errnos;
import org.pernet.ipv4.ip.InetSender;
import org.pernet.ipv4.sock.InetSock;
import org.pernet.ipv4.sock.InetStack;
import org.pernet.ipv4.sock.Options;
import org.pernet.ipv4.socket.InetMessage;
import org.pernet.ipv4.socket.InetOption;

/** A raw socket (struct raw_sock). */
public final class RawSock extends InetSock {
  private static final int FILTERED_TYPES = 32;

  private final Raws raws;

  /** A socket of a task, for packets of a protocol. */
  public RawSock(InetStack stack, Raws raws, Task task, int protocol) {
    super(stack, task, protocol);
    this.raws = raws;
    if (protocol == Ipv4Header.IPPROTO_RAW) {
      preset(InetOption.IP_HDRINCL, 1);
    }
  }

  /** From now on it receives. */
  public void listen() {
    raws.add(this);
    open();
  }

  /** Raw sockets have no ports; the protocol stands for one. */
  @Override
  protected int takePort(int address, int port) {
    return protocol();
  }

  @Override
  protected void leavePort() {
    raws.remove(this);
  }

  /** Whether its filter lets a packet through (icmp_filter). */
  boolean passes(SkBuff skb) {
    int filter = option(InetOption.ICMP_FILTER);
    if (filter == 0 || protocol() != Ipv4Header.IPPROTO_ICMP) {
      return true;
    }
    int type = skb.length() > 0 ? skb.getByte(0) : 0;
    return type >= FILTERED_TYPES || (filter >> type & 1) == 0;
  }

  @Override
  protected void transmit(
      byte[] data, int at, int length, InetSender.Way way, int port, Options set)
      throws NetException {
    boolean hasHeader = set.get(InetOption.IP_HDRINCL) != 0;
    int whole = hasHeader ? length : length + Ipv4Header.LENGTH;
    if (whole > Ipv4Header.MAX_PACKET) {
      throw new NetException(Errno.EMSGSIZE);
    }
    if (hasHeader) {
      sendWhole(data, at, length, way, set);
      return;
    }
    requireFits(whole, way, port);
    SkBuff skb = allocate(length);
    skb.put(data, at, length);
    send(skb, way, set);
  }

  private void sendWhole(byte[] data, int at, int length, InetSender.Way way, Options set)
      throws NetException {
    if (length > way.route.mtu()) {
      throw new NetException(Errno.EMSGSIZE);
    }
    int header = length < Ipv4Header.LENGTH ? 0 : (data[at] & 0xf) << 2;
    if (header < Ipv4Header.LENGTH || header > length) {
      throw new NetException(Errno.EINVAL);
    }
    SkBuff skb = packets().allocate(length);
    if (skb == null) {
      throwUnlessSent(Errnos.ENOBUFS, set);
      return;
    }
    skb.put(data, at, length);
    throwUnlessSent(stack().sender().sendWhole(skb, way), set);
  }

  @Override
  protected void fill(SkBuff skb, InetMessage into) {
    into.fill(skb.data(), skb.offset(), skb.length());
    fillWay(skb, into, 0);
  }

  @Override
  protected boolean has(InetOption option) {
    return option != InetOption.ICMP_FILTER || protocol() == Ipv4Header.IPPROTO_ICMP;
  }
}
