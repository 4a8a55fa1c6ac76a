// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.protocol;

import static org.pernet.ipv4.header.IcmpHeader.ICMP_DEST_UNREACH;
import static org.pernet.ipv4.header.IcmpHeader.ICMP_PARAMETERPROB;
import static org.pernet.ipv4.header.IcmpHeader.ICMP_TIME_EXCEEDED;
import static org.pernet.ipv4.header.IcmpHeader.NR_ICMP_UNREACH;

import org.pernet.api.errno.Errno;

/** What an ICMP message means to a socket (icmp_err_convert). */
public final class IcmpErrno {
  private static final Errno[] UNREACHABLE = {
    Errno.ENETUNREACH,
    Errno.EHOSTUNREACH,
    Errno.ENOPROTOOPT,
    Errno.ECONNREFUSED,
    Errno.EMSGSIZE,
    Errno.EOPNOTSUPP,
    Errno.ENETUNREACH,
    Errno.EHOSTDOWN,
    Errno.ENONET,
    Errno.ENETUNREACH,
    Errno.EHOSTUNREACH,
    Errno.ENETUNREACH,
    Errno.EHOSTUNREACH,
    Errno.EHOSTUNREACH,
    Errno.EHOSTUNREACH,
    Errno.EHOSTUNREACH
  };
  private static final int FATAL = 0b1110_0111_1100_1100; // by codes

  private IcmpErrno() {}

  /** The error of a message; null where it is none for sockets. */
  public static Errno of(int type, int code) {
    return switch (type) {
      case ICMP_TIME_EXCEEDED -> Errno.EHOSTUNREACH;
      case ICMP_PARAMETERPROB -> Errno.EPROTO;
      case ICMP_DEST_UNREACH -> code <= NR_ICMP_UNREACH ? UNREACHABLE[code] : null;
      default -> null;
    };
  }

  /** Whether a connected socket is told even if it did not ask to be. */
  public static boolean isFatal(int type, int code) {
    return type == ICMP_PARAMETERPROB || (type == ICMP_DEST_UNREACH && (FATAL >> code & 1) != 0);
  }
}
