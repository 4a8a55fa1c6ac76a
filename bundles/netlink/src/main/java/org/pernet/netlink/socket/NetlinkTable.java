// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.socket;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.pernet.api.cred.Capability;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.module.ExtensionPoint;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetIds;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.api.socket.Socket;
import org.pernet.api.socket.SocketFamily;
import org.pernet.api.task.Task;
import org.pernet.netlink.codec.BodyCodec;
import org.pernet.netlink.codec.EncodedOnce;
import org.pernet.netlink.codec.MessageCodec;
import org.pernet.netlink.message.NetlinkBody;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.protocol.NetlinkMulticast;
import org.pernet.netlink.protocol.NetlinkProtocol;
import org.pernet.netlink.protocol.NetlinkRequest;

/**
 * Netlink in one kernel: its protocols, and through its state in each namespace the sockets there. Sockets that listen to
 * all namespaces stand in a list of their own. Safe for threads; takes no lock of the kernel's.
 */
public final class NetlinkTable
    implements SocketFamily, PernetOperations, ExtensionPoint<NetlinkProtocol> {
  private static final FaultPoint EVENT = new FaultPoint("netlink.event", Errno.ENOBUFS);
  private static final FaultPoint SOCKET = FaultPoint.memory("netlink.socket");

  private static final MessageCodec UNKNOWN = new MessageCodec(BodyCodec.RAW);

  private final PernetKey<NetlinkNet> key = PernetKey.lazy("netlink", net -> new NetlinkNet());
  private final Map<Integer, NetlinkProtocol> protocols = new ConcurrentHashMap<>();
  private final Map<Integer, MessageCodec> codecs = new ConcurrentHashMap<>();
  private final Set<NetlinkSocket> sockets = ConcurrentHashMap.newKeySet();
  private final List<NetlinkSocket> allNsid = new CopyOnWriteArrayList<>();

  /** Netlink without protocols and sockets. */
  public NetlinkTable() {}

  @Override
  public Optional<PernetKey<?>> key() {
    return Optional.of(key);
  }

  @Override
  public int family() {
    return AF_NETLINK;
  }

  @Override
  public Socket create(Task task, int type, int protocol) throws NetException {
    if (type != SOCK_RAW && type != SOCK_DGRAM) {
      throw new NetException(Errno.ESOCKTNOSUPPORT);
    }
    if (!protocols.containsKey(protocol)) {
      throw new NetException(Errno.EPROTONOSUPPORT);
    }
    task.kernel().faults().reach(SOCKET);
    NetlinkSocket socket = new NetlinkSocket(this, task, protocol);
    sockets.add(socket);
    return socket;
  }

  @Override
  public Class<NetlinkProtocol> type() {
    return NetlinkProtocol.class;
  }

  @Override
  public void attach(Kernel kernel, NetlinkProtocol protocol, Map<String, ?> properties)
      throws NetException {
    if (protocols.putIfAbsent(protocol.number(), protocol) != null) {
      throw new NetException(Errno.EEXIST);
    }
    Multicast multicast = new Multicast(protocol.number());
    try {
      protocol.attached(kernel, multicast);
      codecs.put(protocol.number(), new MessageCodec(protocol.codec()));
    } catch (RuntimeException | Error thrown) {
      protocols.values().remove(protocol);
      throw thrown;
    }
  }

  @Override
  public void detach(Kernel kernel, NetlinkProtocol protocol) {
    if (protocols.remove(protocol.number(), protocol)) {
      try {
        protocol.detached(kernel);
      } finally {
        forget(protocol.number());
      }
    }
  }

  private void forget(int protocol) {
    codecs.remove(protocol);
    for (NetlinkSocket socket : sockets) {
      if (socket.protocol() == protocol) {
        socket.forget();
      }
    }
  }

  /** The protocol with a number; ECONNREFUSED where it is not loaded (any more). */
  NetlinkProtocol protocol(int number) throws NetException {
    NetlinkProtocol protocol = protocols.get(number);
    if (protocol == null) {
      throw new NetException(Errno.ECONNREFUSED);
    }
    return protocol;
  }

  /** The bytes of a protocol's messages; of one that is not loaded (any more), nothing is understood. */
  MessageCodec codec(int protocol) {
    return codecs.getOrDefault(protocol, UNKNOWN);
  }

  /** What there is of a namespace, made if need be; EAFNOSUPPORT where netlink is not loaded any more. */
  NetlinkNet in(Net net) throws NetException {
    if (key.slot() == 0) {
      throw new NetException(Errno.EAFNOSUPPORT);
    }
    return net.obtain(key);
  }

  /** What there is of a namespace, if there is something. */
  Optional<NetlinkNet> there(Net net) {
    return Optional.ofNullable(net.get(key));
  }

  void setAllNsid(NetlinkSocket socket, boolean on) {
    allNsid.remove(socket);
    if (on) {
      allNsid.add(socket);
    }
  }

  boolean isOpen(NetlinkSocket socket) {
    return sockets.contains(socket);
  }

  void closed(NetlinkSocket socket) {
    sockets.remove(socket);
    allNsid.remove(socket);
  }

  /** One protocol's way to its groups. */
  private final class Multicast implements NetlinkMulticast {
    private final int protocol;

    Multicast(int protocol) {
      this.protocol = protocol;
    }

    private List<NetlinkSocket> members(Net net, int group) {
      NetlinkNet there = net.get(key);
      return there == null ? List.of() : there.members(protocol, group);
    }

    @Override
    public boolean hasListeners(Net net, int group) {
      if (!members(net, group).isEmpty()) {
        return true;
      }
      for (NetlinkSocket socket : allNsid) {
        if (hearsFromAfar(socket, net, group) != NetIds.NOT_ASSIGNED) {
          return true;
        }
      }
      return false;
    }

    @Override
    public void send(Net net, int group, int type, NetlinkBody body) {
      send(net, group, new NetlinkMessage(type, 0, 0, 0, body), null);
    }

    @Override
    public void send(
        Net net, int group, int type, int flags, NetlinkRequest cause, NetlinkBody body) {
      int sequence = cause == null ? 0 : cause.message().sequence();
      int port = cause == null ? 0 : cause.portId();
      NetlinkMessage message = new NetlinkMessage(type, flags, sequence, port, body);
      if (cause instanceof Request request && cause.message().hasFlags(NetlinkMessage.NLM_F_ECHO)) {
        send(net, group, message, request);
        request.echo(message);
      } else {
        send(net, group, message, null);
      }
    }

    private void send(Net net, int group, NetlinkMessage message, Request toldApart) {
      if (net.kernel().faults().fails(EVENT)) { // rtnl_set_sk_err
        members(net, group).forEach(NetlinkSocket::fail);
        return;
      }
      EncodedOnce encoded = new EncodedOnce(codec(protocol), message);
      for (NetlinkSocket socket : members(net, group)) {
        if (toldApart == null || !toldApart.isOf(socket)) {
          socket.deliver(new Received(message, group, NetIds.NOT_ASSIGNED), encoded);
        }
      }
      for (NetlinkSocket socket : allNsid) {
        int id = hearsFromAfar(socket, net, group);
        if (id != NetIds.NOT_ASSIGNED) {
          socket.deliver(new Received(message, group, id), encoded);
        }
      }
    }

    /** The id under which a socket of another namespace hears of {@code net}, or NOT_ASSIGNED where it does not. */
    private int hearsFromAfar(NetlinkSocket socket, Net net, int group) {
      if (socket.protocol() != protocol || socket.net() == net || !socket.isMember(group)) {
        return NetIds.NOT_ASSIGNED;
      }
      if (!socket.credentials().capable(net.userNamespace(), Capability.CAP_NET_BROADCAST)) {
        return NetIds.NOT_ASSIGNED;
      }
      return net.kernel().nets().ids().id(socket.net(), net);
    }
  }
}
