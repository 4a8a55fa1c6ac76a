// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.dump;

import static org.pernet.rtnetlink.schema.RtnlTypes.NETLINK_ROUTE;

import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.socket.SocketFamily;
import org.pernet.api.task.OpenFile;
import org.pernet.api.task.Task;
import org.pernet.netlink.codec.MessageCodec;
import org.pernet.netlink.socket.NetlinkSocket;

/** The kernel's own codec of route messages, which knows the kinds that are loaded. */
public final class RouteCodec {
  private RouteCodec() {}

  /** That of a task's kernel; EAFNOSUPPORT or EPROTONOSUPPORT where rtnetlink is not loaded. */
  public static MessageCodec of(Task task) throws NetException {
    int fd = task.socket(SocketFamily.AF_NETLINK, SocketFamily.SOCK_RAW, NETLINK_ROUTE);
    try {
      if (task.files().get(fd) instanceof OpenFile.SocketFile file
          && file.socket() instanceof NetlinkSocket socket) {
        return socket.codec();
      }
      throw new NetException(Errno.EPROTONOSUPPORT);
    } finally {
      task.files().close(fd);
    }
  }
}
