// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.sock;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.pernet.api.errno.Errno;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.dst.LearntRoutes;
import org.pernet.ipv4.header.IcmpHeader;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.protocol.IcmpErrno;
import org.pernet.ipv4.socket.InetOption;
import org.pernet.ipv4.socket.SocketError;

/** What an ICMP message means to the socket that had sent what it quotes (udp_err, ping_err, raw_err). */
public final class IcmpNews {
  private static final int DONT = 0; // IP_PMTUDISC_*
  private static final int INTERFACE = 4;

  private final LearntRoutes learnt;

  /** Tells a kernel's sockets. */
  public IcmpNews(LearntRoutes learnt) {
    this.learnt = learnt;
  }

  /**
   * Tells a socket.
   *
   * @param skb as {@link org.pernet.ipv4.protocol.InetProtocol#error} has it
   * @param port to which the packet had been sent; 0 for none
   */
  public void tell(InetSock socket, SkBuff skb, int info, int port) {
    tell(socket, skb, info, port, null);
  }

  /**
   * The same, for a socket that wants to hear of what is no error, too.
   *
   * @param otherwise what a message that tells of no error counts as; null for nothing
   */
  public void tell(InetSock socket, SkBuff skb, int info, int port, Errno otherwise) {
    int type = skb.data()[skb.transportHeader()] & 0xff;
    int code = skb.data()[skb.transportHeader() + IcmpHeader.CODE] & 0xff;
    hear(socket, skb, info);
    Errno known = IcmpErrno.of(type, code);
    Errno errno = known == null ? otherwise : known;
    if (errno == null) {
      return;
    }
    boolean tooLong = type == IcmpHeader.ICMP_DEST_UNREACH && code == IcmpHeader.ICMP_FRAG_NEEDED;
    if (tooLong && socket.option(InetOption.IP_MTU_DISCOVER) == DONT) {
      return;
    }
    if (socket.option(InetOption.IP_RECVERR) != 0) {
      int base = Ipv4Header.base(skb);
      socket.fail(
          errno,
          new SocketError(
              errno,
              false,
              type,
              code,
              info,
              Addresses.address(skb.getInt(base + Ipv4Header.SOURCE)),
              Addresses.address(Ipv4Header.destination(skb)),
              port,
              quoted(skb)));
    } else if (socket.peerAddress() != 0 && (tooLong || IcmpErrno.isFatal(type, code))) {
      socket.fail(errno, null);
    }
  }

  /** What the way is like from now on, where the socket believes it (ip_sk_accept_pmtu). */
  private void hear(InetSock socket, SkBuff skb, int info) {
    boolean redirect = (skb.data()[skb.transportHeader()] & 0xff) == IcmpHeader.ICMP_REDIRECT;
    if (redirect || socket.option(InetOption.IP_MTU_DISCOVER) < INTERFACE) {
      learnt.hear(skb, socket.boundDevice(), info);
    }
  }

  private static ByteBuffer quoted(SkBuff skb) {
    int header = Ipv4Header.length(skb);
    int from = skb.offset() + header;
    byte[] bytes = Arrays.copyOfRange(skb.data(), from, skb.offset() + skb.length());
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }
}
