// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.server;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.NetReference;
import org.pernet.netlink.socket.NetlinkSocket;
import org.pernet.netlink.wire.DescriptorTable;
import org.pernet.redirect.client.ClientProcess;
import org.pernet.redirect.wire.MalformedException;
import org.pernet.redirect.wire.Reply;
import org.pernet.redirect.wire.Request;

/** The calls about netlink sockets. */
final class SocketCalls {
  private static final String HOLDER = "descriptor in a netlink message";
  private static final int MAX_DESCRIPTORS = 64;
  private static final int RANDOM_PORTS_END = -4095;

  private final Host host;
  private final SocketOptions options;

  SocketCalls(Host host) {
    this.host = host;
    this.options = new SocketOptions();
  }

  Reply bind(Request request) throws NetException {
    NetlinkSocket socket = host.socket(request.a()).wire().socket();
    if (request.b() == 0) {
      bindAny(socket, request.d());
    }
    socket.bind(request.b() == 0 ? socket.portId() : request.b(), request.c());
    return name(socket);
  }

  /** A port as the kernel draws it: the number of the process, or where that is taken, any below 0. */
  private void bindAny(NetlinkSocket socket, int pid) throws NetException {
    int port = pid;
    while (socket.portId() == 0) {
      try {
        socket.bind(port);
      } catch (NetException taken) {
        if (taken.errno() != Errno.EADDRINUSE) {
          throw taken;
        }
        port = host.kernel().random().nextInt(Integer.MIN_VALUE, RANDOM_PORTS_END);
      }
    }
  }

  Reply name(Request request) throws NetException {
    return name(host.socket(request.a()).wire().socket());
  }

  private static Reply name(NetlinkSocket socket) {
    int groups = 0;
    for (int group : socket.groups()) {
      groups |= group <= Integer.SIZE ? 1 << (group - 1) : 0;
    }
    return Reply.of(socket.portId(), groups);
  }

  Reply setOption(Request request) throws NetException {
    options.set(host.socket(request.a()), request.b(), request.c(), request.payload());
    return Reply.OK;
  }

  Reply option(Request request) throws NetException {
    return Reply.ofBytes(options.get(host.socket(request.a()), request.b(), request.c()));
  }

  Reply send(ClientProcess client, Request request) throws NetException, IOException {
    DataConnection socket = host.socket(request.a());
    Map<Integer, Long> descriptors = descriptors(request);
    byte[] datagram = request.takeBytes();
    if (request.b() != 0) {
      throw new NetException(Errno.ECONNREFUSED); // no socket of another process's listens
    }
    bindAny(socket.wire().socket(), client.pid());
    host.recorder().record(datagram, true);
    socket.wire().send(datagram, 0, datagram.length, new Descriptors(client, descriptors));
    host.deliveries().arrived(socket);
    return Reply.OK;
  }

  private static Map<Integer, Long> descriptors(Request request) throws MalformedException {
    if (request.d() < 0 || request.d() > MAX_DESCRIPTORS) {
      throw new MalformedException(request.d() + " descriptors");
    }
    Map<Integer, Long> descriptors = new HashMap<>();
    for (int i = 0; i < request.d(); i++) {
      int fd = request.takeInt();
      request.takeInt();
      descriptors.put(fd, request.takeLong());
    }
    return descriptors;
  }

  Reply sync(Request request) {
    host.loop().find(request.a()).ifPresent(socket -> {
      socket.readable();
      socket.pump();
    });
    return Reply.OK;
  }

  /** A client's descriptors and the host's process numbers. */
  private final class Descriptors implements DescriptorTable {
    private final ClientProcess sender;
    private final Map<Integer, Long> cookies;

    Descriptors(ClientProcess sender, Map<Integer, Long> cookies) {
      this.sender = sender;
      this.cookies = cookies;
    }

    @Override
    public Credentials credentials() {
      return sender.main().credentials();
    }

    @Override
    public NetReference net(int fd) throws NetException {
      Long cookie = cookies.get(fd);
      if (cookie == null) {
        throw new NetException(Errno.EBADF);
      }
      return host.nets()
          .find(cookie)
          .flatMap(net -> net.maybeGet(HOLDER))
          .orElseThrow(() -> new NetException(Errno.EINVAL));
    }

    @Override
    public NetReference netByPid(int pid) throws NetException {
      return host.clients().netOf(pid);
    }
  }
}
