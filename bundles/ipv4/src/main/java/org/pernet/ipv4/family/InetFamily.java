// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.family;

import org.pernet.api.cred.Capability;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.socket.Socket;
import org.pernet.api.socket.SocketFamily;
import org.pernet.api.task.Task;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.ping.PingSock;
import org.pernet.ipv4.ping.Pings;
import org.pernet.ipv4.raw.RawSock;
import org.pernet.ipv4.raw.Raws;
import org.pernet.ipv4.sock.InetStack;
import org.pernet.ipv4.udp.Udp;
import org.pernet.ipv4.udp.UdpSock;

/** Makes sockets (inet_create). */
public final class InetFamily implements SocketFamily {
  private static final int MOST = 255;

  private final InetStack stack;
  private final Udp udp;
  private final Pings pings;
  private final Raws raws;

  /** The sockets of a kernel. */
  public InetFamily(InetStack stack, Udp udp, Pings pings, Raws raws) {
    this.stack = stack;
    this.udp = udp;
    this.pings = pings;
    this.raws = raws;
  }

  @Override
  public int family() {
    return AF_INET;
  }

  @Override
  public Socket create(Task task, int type, int protocol) throws NetException {
    PacketPath packets = task.kernel().packets();
    packets.enter(); // so that the module does not go meanwhile
    try {
      if (stack.isUnloading()) {
        throw new NetException(Errno.EAFNOSUPPORT);
      }
      return switch (type) {
        case SOCK_DGRAM -> datagram(task, protocol);
        case SOCK_RAW -> raw(task, protocol);
        default -> throw new NetException(Errno.ESOCKTNOSUPPORT);
      };
    } finally {
      packets.leave();
    }
  }

  private Socket datagram(Task task, int protocol) throws NetException {
    switch (protocol) {
      case 0, Ipv4Header.IPPROTO_UDP -> {
        UdpSock socket = new UdpSock(stack, udp, task);
        socket.open();
        return socket;
      }
      case Ipv4Header.IPPROTO_ICMP -> {
        int group = task.credentials().uid(); // a task's group is that of its user
        if (!stack.sysctls(task.net()).mayPing(group)) {
          throw new NetException(Errno.EACCES);
        }
        PingSock socket = new PingSock(stack, pings, task);
        socket.open();
        return socket;
      }
      default -> throw new NetException(Errno.EPROTONOSUPPORT);
    }
  }

  private Socket raw(Task task, int protocol) throws NetException {
    if (protocol <= 0 || protocol > MOST) {
      throw new NetException(Errno.EPROTONOSUPPORT);
    }
    boolean may = task.credentials().capable(task.net().userNamespace(), Capability.CAP_NET_RAW);
    if (!may) {
      throw new NetException(Errno.EPERM);
    }
    RawSock socket = new RawSock(stack, raws, task, protocol);
    socket.listen();
    return socket;
  }
}
