// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.socket.SocketFamily;
import org.pernet.api.task.OpenFile;
import org.pernet.api.task.Task;
import org.pernet.netlink.socket.NetlinkSocket;
import org.pernet.netlink.wire.WireSocket;
import org.pernet.redirect.client.ClientProcess;
import org.pernet.redirect.wire.Reply;
import org.pernet.redirect.wire.Request;

/** Makes a connection the netlink socket that its first request asks for. */
final class SocketCreation {
  private final Host host;

  SocketCreation(Host host) {
    this.host = host;
  }

  /** Says whether the connection is one now. */
  boolean create(SocketChannel channel, Request request) throws IOException {
    ClientProcess owner = null;
    try {
      Net net = host.net(request.takeLong(), Errno.EINVAL);
      owner = host.clients().connect(request.a(), 0, 0, net);
      return create(channel, request, owner, net);
    } catch (NetException refused) {
      send(channel, Reply.refusal(refused.errno().number()));
      return false;
    } catch (IllegalStateException gone) {
      send(channel, Reply.refusal(Errno.ESRCH.number()));
      return false;
    } finally {
      if (owner != null) {
        host.clients().disconnect(owner, 0);
      }
    }
  }

  private boolean create(SocketChannel channel, Request request, ClientProcess owner, Net net)
      throws IOException, NetException {
    Task task = owner.task(request.b(), net);
    owner.socketOpened();
    DataConnection made = null;
    try {
      int fd = task.socket(SocketFamily.AF_NETLINK, request.c(), request.d());
      if (!(task.files().get(fd) instanceof OpenFile.SocketFile file)
          || !(file.socket() instanceof NetlinkSocket socket)) {
        throw new NetException(Errno.EPROTONOSUPPORT);
      }
      WireSocket wire = WireSocket.over(socket);
      int number = host.loop().nextNumber();
      made =
          new DataConnection(number, request.c(), channel, owner, task, fd, wire, host.recorder());
    } finally {
      if (made == null) {
        owner.socketClosed();
      }
    }
    return begin(made);
  }

  private boolean begin(DataConnection connection) throws IOException {
    connection.wire().onReadable(() -> host.deliveries().arrived(connection));
    try {
      connection.channel().configureBlocking(false);
      // known before its number is told, for the client may use it at once
      host.loop().add(connection);
      send(connection.channel(), Reply.of(connection.number(), 0));
    } catch (IOException gone) {
      connection.close();
      throw gone;
    }
    return true;
  }

  private static void send(SocketChannel channel, Reply reply) throws IOException {
    ByteBuffer bytes = reply.encode();
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }
}
