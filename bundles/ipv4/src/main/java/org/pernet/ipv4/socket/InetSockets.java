// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.socket;

import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.socket.SocketFamily;
import org.pernet.api.task.OpenFile;
import org.pernet.api.task.Task;

/** Opens sockets for a task, as {@code socket(2)} does: each is one of its open files, and is closed with it. */
public final class InetSockets {
  /** IPPROTO_ICMP. */
  public static final int IPPROTO_ICMP = 1;
  /** IPPROTO_UDP. */
  public static final int IPPROTO_UDP = 17;
  /** IPPROTO_RAW. */
  public static final int IPPROTO_RAW = 255;

  private InetSockets() {}

  /** A socket of UDP in the task's namespace: EAFNOSUPPORT where IPv4 is not loaded, EMFILE. */
  public static InetSocket udp(Task task) throws NetException {
    return open(task, SocketFamily.SOCK_DGRAM, IPPROTO_UDP);
  }

  /** A socket of ICMP: sends echoes, receives the answers to its own; EACCES outside of ping_group_range. */
  public static InetSocket ping(Task task) throws NetException {
    return open(task, SocketFamily.SOCK_DGRAM, IPPROTO_ICMP);
  }

  /** A raw socket for packets of a protocol, 1 to 255: EPERM without CAP_NET_RAW. */
  public static InetSocket raw(Task task, int protocol) throws NetException {
    return open(task, SocketFamily.SOCK_RAW, protocol);
  }

  /** A socket of any kind: ESOCKTNOSUPPORT, EPROTONOSUPPORT. */
  public static InetSocket open(Task task, int type, int protocol) throws NetException {
    int fd = task.socket(SocketFamily.AF_INET, type, protocol);
    if (task.files().get(fd) instanceof OpenFile.SocketFile file
        && file.socket() instanceof InetSocket socket) {
      socket.onClose(() -> forget(task, fd));
      return socket;
    }
    forget(task, fd);
    throw new NetException(Errno.EPROTONOSUPPORT);
  }

  private static void forget(Task task, int fd) {
    try {
      task.files().close(fd);
    } catch (NetException alreadyClosed) {
      // with the task, or by its number
    }
  }
}
