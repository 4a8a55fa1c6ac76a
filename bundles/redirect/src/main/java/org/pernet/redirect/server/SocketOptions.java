// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.server;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.filter.SocketFilter;
import org.pernet.netlink.socket.NetlinkSocket;

/** The options of a netlink socket (setsockopt, getsockopt). */
final class SocketOptions {
  private static final int SOL_SOCKET = 1;
  private static final int SO_TYPE = 3;
  private static final int SO_RCVBUF = 8;
  private static final int SO_ATTACH_FILTER = 26;
  private static final int SO_DETACH_FILTER = 27;

  private static final int SOL_NETLINK = 270;
  private static final int ADD_MEMBERSHIP = 1;
  private static final int DROP_MEMBERSHIP = 2;
  private static final int PKTINFO = 3;
  private static final int BROADCAST_ERROR = 4;
  private static final int NO_ENOBUFS = 5;
  private static final int LISTEN_ALL_NSID = 8;
  private static final int LIST_MEMBERSHIPS = 9;
  private static final int CAP_ACK = 10;
  private static final int EXT_ACK = 11;
  private static final int GET_STRICT_CHK = 12;

  void set(DataConnection socket, int level, int option, ByteBuffer value) throws NetException {
    if (level == SOL_SOCKET) {
      setOfSocket(socket, option, value);
    } else if (level == SOL_NETLINK) {
      setOfNetlink(socket, option, number(value));
    } else {
      throw new NetException(Errno.EOPNOTSUPP);
    }
  }

  private static int number(ByteBuffer value) throws NetException {
    if (value.remaining() < Integer.BYTES) {
      throw new NetException(Errno.EINVAL);
    }
    return value.getInt();
  }

  private static void setOfSocket(DataConnection socket, int option, ByteBuffer value)
      throws NetException {
    switch (option) {
      case SO_ATTACH_FILTER -> {
        byte[] program = new byte[value.remaining()];
        value.get(program);
        socket.setFilter(SocketFilter.of(program));
      }
      case SO_DETACH_FILTER -> socket.setFilter(SocketFilter.ALL);
      case SO_RCVBUF -> socket.wire().setReceiveBuffer(number(value));
      default -> throw new NetException(Errno.EINVAL);
    }
  }

  private static void setOfNetlink(DataConnection connection, int option, int value)
      throws NetException {
    NetlinkSocket socket = connection.wire().socket();
    switch (option) {
      case ADD_MEMBERSHIP -> socket.join(value);
      case DROP_MEMBERSHIP -> socket.leave(value);
      case PKTINFO -> connection.setWantsGroup(value != 0);
      case BROADCAST_ERROR -> {
        // it makes a sender hear of others' overruns: nobody sends to groups here
      }
      case NO_ENOBUFS -> connection.wire().setNoEnobufs(value != 0);
      case LISTEN_ALL_NSID -> socket.setListenAllNsid(value != 0);
      case CAP_ACK -> socket.setCappedAcknowledgement(value != 0);
      case EXT_ACK -> socket.setExtendedAcknowledgement(value != 0);
      case GET_STRICT_CHK -> socket.setStrict(value != 0);
      default -> throw new NetException(Errno.EINVAL);
    }
  }

  byte[] get(DataConnection connection, int level, int option) throws NetException {
    if (level == SOL_SOCKET && option == SO_TYPE) {
      return bytes(connection.type());
    }
    if (level == SOL_NETLINK && option == LIST_MEMBERSHIPS) {
      return memberships(connection.wire().socket().groups());
    }
    if (level == SOL_NETLINK && option == PKTINFO) {
      return bytes(connection.wantsGroup() ? 1 : 0);
    }
    throw new NetException(Errno.EINVAL);
  }

  private static byte[] bytes(int value) {
    return ByteBuffer.allocate(Integer.BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(value)
        .array();
  }

  /** A bit for each group, in words of 32. */
  private static byte[] memberships(Set<Integer> groups) {
    int highest = groups.stream().mapToInt(Integer::intValue).max().orElse(1);
    int words = Math.max(2, (highest + Integer.SIZE - 1) / Integer.SIZE);
    byte[] bits = new byte[words * Integer.BYTES];
    for (int group : groups) {
      bits[(group - 1) / Byte.SIZE] |= (byte) (1 << ((group - 1) % Byte.SIZE));
    }
    return bits;
  }
}
