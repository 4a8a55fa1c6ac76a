// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.ping;

import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.skb.SkBuff;
import org.pernet.api.task.Task;
import org.pernet.ipv4.header.Checksum;
import org.pernet.ipv4.header.IcmpHeader;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.ip.InetSender;
import org.pernet.ipv4.sock.InetSock;
import org.pernet.ipv4.sock.InetStack;
import org.pernet.ipv4.sock.Options;
import org.pernet.ipv4.socket.InetMessage;

/** A socket of ICMP (struct ping_sock): what is sent and received is an echo with its header. */
public final class PingSock extends InetSock {
  private final Pings pings;
  private volatile int id; // 0 for none

  /** A socket of a task. */
  public PingSock(InetStack stack, Pings pings, Task task) {
    super(stack, task, Ipv4Header.IPPROTO_ICMP);
    this.pings = pings;
  }

  @Override
  protected int takePort(int address, int port) throws NetException {
    id = pings.add(this, port);
    return id;
  }

  @Override
  protected void leavePort() {
    if (id != 0) {
      pings.remove(this, id);
    }
  }

  /** Identifier and checksum are the kernel's. */
  @Override
  protected void transmit(
      byte[] data, int at, int length, InetSender.Way way, int port, Options set)
      throws NetException {
    if (length > Ipv4Header.MAX_PACKET - Ipv4Header.LENGTH) {
      throw new NetException(Errno.EMSGSIZE);
    }
    boolean isEcho = length >= IcmpHeader.LENGTH
        && data[at] == IcmpHeader.ICMP_ECHO
        && data[at + IcmpHeader.CODE] == 0;
    if (!isEcho) {
      throw new NetException(Errno.EINVAL);
    }
    requireFits(length + Ipv4Header.LENGTH, way, 0);
    SkBuff skb = allocate(length);
    skb.put(data, at, length);
    skb.setShort(IcmpHeader.ID, id);
    skb.setShort(IcmpHeader.CHECKSUM, 0);
    skb.setShort(IcmpHeader.CHECKSUM, Checksum.of(skb.data(), skb.offset(), length));
    send(skb, way, set);
  }

  @Override
  protected void fill(SkBuff skb, InetMessage into) {
    into.fill(skb.data(), skb.offset(), skb.length());
    fillWay(skb, into, 0);
  }
}
