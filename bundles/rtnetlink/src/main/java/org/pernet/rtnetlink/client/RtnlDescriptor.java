// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.client;

import static org.pernet.rtnetlink.schema.RtnlTypes.NETLINK_ROUTE;

import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.socket.SocketFamily;
import org.pernet.api.task.OpenFile;
import org.pernet.api.task.Task;
import org.pernet.netlink.socket.NetlinkSocket;
import org.pernet.netlink.socket.Received;
import org.pernet.rtnetlink.message.RtnlMessage;

/** A task's descriptor of a route socket, and the socket behind it. */
record RtnlDescriptor(Task task, int fd, NetlinkSocket socket) implements AutoCloseable {
  static RtnlDescriptor open(Task task) throws NetException {
    int fd = task.socket(SocketFamily.AF_NETLINK, SocketFamily.SOCK_RAW, NETLINK_ROUTE);
    if (task.files().get(fd) instanceof OpenFile.SocketFile file
        && file.socket() instanceof NetlinkSocket socket) {
      return new RtnlDescriptor(task, fd, socket);
    }
    task.files().close(fd);
    throw new NetException(Errno.EPROTONOSUPPORT);
  }

  RtnlReply reply(Received received) {
    return new RtnlReply(
        received.message().type(), received.message().flags(), received.nsid(), (RtnlMessage)
            received.message().body());
  }

  @Override
  public void close() {
    try {
      task.files().close(fd);
    } catch (NetException alreadyClosed) {
      // the task has exited, and its files with it
    }
  }
}
