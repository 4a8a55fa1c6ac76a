// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.server;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.redirect.client.ClientProcess;
import org.pernet.redirect.wire.MalformedException;
import org.pernet.redirect.wire.Op;
import org.pernet.redirect.wire.Reply;
import org.pernet.redirect.wire.Request;
import org.pernet.redirect.wire.RequestReader;

/** A control connection: a client process asks, and is answered, one by one, until it ends. Run by a thread of its own. */
final class Conversation {
  private final Host host;
  private final SocketChannel channel;
  private final RequestReader reader;
  private final NetCalls nets;
  private final SocketCalls sockets;
  private final DeviceCalls devices;
  private ClientProcess client;
  private int number;

  Conversation(Host host, SocketChannel channel, RequestReader reader) {
    this.host = host;
    this.channel = channel;
    this.reader = reader;
    this.nets = new NetCalls(host);
    this.sockets = new SocketCalls(host);
    this.devices = new DeviceCalls(host);
  }

  /** Answers {@code first}, and all that follow. */
  void run(Request first) throws IOException {
    try {
      Optional<Request> next = Optional.of(first);
      while (next.isPresent()) {
        Request request = next.get();
        send(host.deliveries().during(() -> answer(request)));
        next = reader.next();
      }
    } finally {
      if (client != null) {
        host.clients().disconnect(client, number);
        host.loop().wake();
      }
    }
  }

  private void send(Reply reply) throws IOException {
    ByteBuffer bytes = reply.encode();
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private Reply answer(Request request) throws IOException {
    try {
      takeInSettings(request.op());
      if (request.op() == Op.HELLO) {
        return hello(request);
      }
      if (client == null) {
        throw new MalformedException("a call before HELLO");
      }
      return call(request);
    } catch (NetException refused) {
      return Reply.refusal(refused.errno().number());
    } catch (IllegalStateException gone) {
      // a task or a namespace that ended meanwhile
      return Reply.refusal(Errno.ESRCH.number());
    }
  }

  private Reply hello(Request request) throws NetException, IOException {
    long cookie = request.takeLong();
    // one that says where it is is nowhere else, even where that is no more
    Net at = cookie == 0 ? null : host.net(cookie, Errno.EINVAL);
    host.names().refresh();
    if (client == null) {
      client = host.clients().connect(request.a(), request.b(), request.c(), at);
      number = host.loop().nextNumber();
      host.clients().name(number, client);
    } else if (host.clients().isStill(client, request.a())) {
      client.enter(at);
    } else {
      throw new MalformedException("the connection of process " + client.pid());
    }
    return new Reply(0, number, 0, client.main().net().cookie(), host.id().getBytes(US_ASCII));
  }

  /** What was written to settings counts before anything else; only who asks for it is told of a refusal. */
  private void takeInSettings(int op) throws NetException, IOException {
    try {
      host.settings().takeInWritten();
    } catch (NetException refused) {
      if (op == Op.SETTING_WRITTEN) {
        throw refused;
      }
    }
  }

  private Reply call(Request request) throws NetException, IOException {
    return switch (request.op()) {
      case Op.UNSHARE -> nets.unshare(client, request);
      case Op.SETNS -> nets.setns(client, request);
      case Op.PIDNS -> nets.ofProcess(request);
      case Op.OPENED -> nets.opened(request);
      case Op.CLOSED -> nets.closed();
      case Op.SETTING -> nets.setting(request);
      case Op.SETTING_OPENED -> nets.settingOpened(client, request);
      case Op.SETTING_WRITTEN -> Reply.OK;
      case Op.MOUNT -> nets.mount(request);
      case Op.UMOUNT -> nets.unmount(request);
      case Op.UNLINK -> nets.unlink(request);
      case Op.BIND -> sockets.bind(request);
      case Op.NAME -> sockets.name(request);
      case Op.SETSOCKOPT -> sockets.setOption(request);
      case Op.GETSOCKOPT -> sockets.option(request);
      case Op.SEND -> sockets.send(client, request);
      case Op.SYNC -> sockets.sync(request);
      case Op.IOCTL -> devices.ioctl(request);
      case Op.LINKS -> devices.all(request);
      default -> throw new MalformedException("no call has the number " + request.op());
    };
  }
}
