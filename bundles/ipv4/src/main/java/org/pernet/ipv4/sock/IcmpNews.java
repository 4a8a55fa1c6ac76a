// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.sock;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.pernet.api.errno.Errno;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.header.IcmpHeader;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.protocol.IcmpErrno;
import org.pernet.ipv4.socket.InetOption;
import org.pernet.ipv4.socket.SocketError;

/** What an ICMP message means to the socket that had sent what it quotes (udp_err, ping_err, raw_err). */
public final class IcmpNews {
  private static final int DONT = 0; // IP_PMTUDISC_DONT

  private IcmpNews() {}

  /**
   * Tells a socket.
   *
   * @param skb as {@link org.pernet.ipv4.protocol.InetProtocol#error} has it
   * @param port to which the packet had been sent; 0 for none
   */
  public static void tell(InetSock socket, SkBuff skb, int info, int port) {
    int type = skb.data()[skb.transportHeader()] & 0xff;
    int code = skb.data()[skb.transportHeader() + IcmpHeader.CODE] & 0xff;
    Errno errno = IcmpErrno.of(type, code);
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

  private static ByteBuffer quoted(SkBuff skb) {
    int header = Ipv4Header.length(skb);
    int from = skb.offset() + header;
    byte[] bytes = Arrays.copyOfRange(skb.data(), from, skb.offset() + skb.length());
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }
}
