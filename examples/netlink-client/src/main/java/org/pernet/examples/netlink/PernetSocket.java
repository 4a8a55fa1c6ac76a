// SPDX-License-Identifier: Apache-2.0
package org.pernet.examples.netlink;

import java.io.IOException;
import java.time.Duration;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.NetReference;
import org.pernet.api.socket.SocketFamily;
import org.pernet.api.task.OpenFile;
import org.pernet.api.task.Task;
import org.pernet.netlink.socket.NetlinkSocket;
import org.pernet.netlink.wire.Datagram;
import org.pernet.netlink.wire.DescriptorTable;
import org.pernet.netlink.wire.WireSocket;

/**
 * What a netlink library wants of a socket: bytes out, bytes in. To point one at Pernet, this takes the place of its own
 * socket, in a test; nothing else changes.
 */
public final class PernetSocket implements AutoCloseable {
  private static final int BUFFER = 32_768;
  private static final int NETLINK_ROUTE = 0;

  private final Task task;
  private final int fd;
  private final WireSocket socket;
  private final DescriptorTable descriptors;

  /** A route socket in the task's network namespace: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE). */
  public PernetSocket(Task task) throws NetException {
    this.task = task;
    this.fd = task.socket(SocketFamily.AF_NETLINK, SocketFamily.SOCK_RAW, NETLINK_ROUTE);
    OpenFile.SocketFile file = (OpenFile.SocketFile) task.files().get(fd);
    this.socket = WireSocket.over((NetlinkSocket) file.socket());
    this.descriptors = new TaskDescriptors(task);
  }

  /** What IFLA_NET_NS_FD and its like mean: the task's own descriptors. */
  private record TaskDescriptors(Task task) implements DescriptorTable {
    @Override
    public Credentials credentials() {
      return task.credentials();
    }

    @Override
    public NetReference net(int number) throws NetException {
      return task.files().net(number).get("netlink client");
    }

    @Override
    public NetReference netByPid(int pid) throws NetException {
      return task.kernel().tasks().netByPid(pid, "netlink client");
    }
  }

  /** The options, groups and port of the socket (setsockopt, bind, getsockname). */
  public NetlinkSocket options() {
    return socket.socket();
  }

  /** send(2): when it returns, the request is done. */
  public void send(byte[] datagram) throws IOException {
    try {
      socket.send(datagram, 0, datagram.length, descriptors);
    } catch (NetException refused) {
      throw new IOException(refused);
    }
  }

  /** recv(2), for at most a second; no bytes where nothing came. */
  public byte[] receive() throws IOException, InterruptedException {
    try {
      return socket.receive(Duration.ofSeconds(1), BUFFER).map(Datagram::bytes).orElse(new byte[0]);
    } catch (NetException lost) {
      throw new IOException(lost);
    }
  }

  @Override
  public void close() throws NetException {
    task.files().close(fd);
  }
}
