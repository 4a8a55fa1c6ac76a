// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.sock;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.pernet.api.cred.Capability;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.skb.SkBuff;
import org.pernet.api.task.Task;
import org.pernet.ipv4.inet.Errnos;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.ipv4.ip.InetSender;
import org.pernet.ipv4.socket.InetOption;
import org.pernet.ipv4.socket.SocketError;
import org.pernet.ipv4.sysctl.Ipv4Sysctl;

/** A socket (struct inet_sock): its addresses, and how it sends. Its fields are written under its monitor, read without. */
public abstract class InetSock extends Sock {
  private final AtomicInteger ids = new AtomicInteger();
  private volatile int boundDevice; // its index
  private volatile int boundAddress;
  private volatile int localPort;
  private volatile int peerAddress;
  private volatile int peerPort;
  private volatile int
      sourceAddress; // of what is sent: the bound one, or the one chosen when it was connected

  /** A socket of a task, in its namespace; {@link #open} makes it known. */
  protected InetSock(InetStack stack, Task task, int protocol) {
    super(stack, task, protocol);
  }

  /** Makes it known: from now on the unloading of the module closes it. */
  public final void open() {
    stack().add(this);
  }

  // --- what protocols do
  // ----------------------------------------------------------------------------------------------

  /** Takes a port, 0 for a free one, with an address: EADDRINUSE. Under its monitor. */
  protected abstract int takePort(int address, int port) throws NetException;

  /** Sends to an address that is routed already. In a section. */
  protected abstract void transmit(
      byte[] data, int at, int length, InetSender.Way way, int port, Options set)
      throws NetException;

  /** Sends what {@link #transmit} has made, whose first byte is that of the protocol's header. The frame is given away. */
  protected final void send(SkBuff skb, InetSender.Way way, Options set) throws NetException {
    boolean forGroup = way.route.type == RouteType.RTN_MULTICAST;
    InetOption ttl = forGroup ? InetOption.IP_MULTICAST_TTL : InetOption.IP_TTL;
    int id = peerAddress != 0 ? ids.getAndIncrement() & 0xffff : -1;
    boolean loops = set.get(InetOption.IP_MULTICAST_LOOP) != 0;
    skb.setPriority(set.get(InetOption.SO_PRIORITY));
    int discover = set.get(InetOption.IP_MTU_DISCOVER);
    throwUnlessSent(stack().sender().send(skb, way, discover, set.get(ttl), id, loops), set);
  }

  /** A packet's buffer (sock_alloc_send_skb): ENOBUFS. */
  protected final SkBuff allocate(int length) throws NetException {
    SkBuff skb = packets().allocate(length);
    if (skb == null) {
      throw new NetException(Errno.ENOBUFS);
    }
    return skb;
  }

  /** That there is no room for another neighbour is told to those alone who want to know of errors. */
  protected static void throwUnlessSent(int error, Options set) throws NetException {
    boolean untold = error == Errnos.ENOBUFS && set.get(InetOption.IP_RECVERR) == 0;
    if (error != 0 && !untold) {
      throw new NetException(Errnos.of(error));
    }
  }

  /** The index of the device that it is bound to; 0 for none. */
  public final int boundDevice() {
    return boundDevice;
  }

  /** The address that it receives for; 0 for any. */
  public final int boundAddress() {
    return boundAddress;
  }

  /** Its port; 0 for none. */
  public final int localPort() {
    return localPort;
  }

  /** The peer's address; 0 for none. */
  public final int peerAddress() {
    return peerAddress;
  }

  /** The peer's port. */
  public final int peerPort() {
    return peerPort;
  }

  // --- addresses
  // ------------------------------------------------------------------------------------------------------

  @Override
  public final synchronized void bind(InetSocketAddress local) throws NetException {
    requireOpen();
    int address = number(local.getAddress());
    int port = local.getPort();
    if (!stack().mayHave(net(), address)) {
      throw new NetException(Errno.EADDRNOTAVAIL);
    }
    boolean isLow =
        port != 0 && port < stack().sysctls(net()).get(Ipv4Sysctl.IP_UNPRIVILEGED_PORT_START);
    if (usesPorts() && isLow && !capable(Capability.CAP_NET_BIND_SERVICE)) {
      throw new NetException(Errno.EACCES);
    }
    if (localPort != 0) {
      throw new NetException(Errno.EINVAL);
    }
    take(address, port);
  }

  /** Takes a port in a section, so that the module does not go meanwhile. */
  private void take(int address, int port) throws NetException {
    packets().enter();
    try {
      requireOpen();
      bound(address, takePort(address, port));
    } finally {
      packets().leave();
    }
  }

  /** Whether low ports are kept for services. */
  protected boolean usesPorts() {
    return false;
  }

  private void bound(int address, int port) {
    boundAddress = address;
    localPort = port;
    boolean one = address != 0 && stack().typeOf(net(), address) == RouteType.RTN_LOCAL;
    sourceAddress = one ? address : 0;
  }

  /** Takes a free port where it has none (inet_autobind). */
  private synchronized void autobind() throws NetException {
    if (localPort == 0) {
      try {
        take(boundAddress, 0);
      } catch (NetException none) {
        throw none.errno() == Errno.EADDRINUSE ? new NetException(Errno.EAGAIN) : none;
      }
    }
  }

  @Override
  public final synchronized void bindToDevice(String name) throws NetException {
    requireOpen();
    if (boundDevice != 0 && !capable(Capability.CAP_NET_RAW)) {
      throw new NetException(Errno.EPERM);
    }
    boundDevice = name.isEmpty() ? 0 : device(name).index();
  }

  @Override
  public final synchronized void connect(InetSocketAddress remote) throws NetException {
    requireOpen();
    int address = number(remote.getAddress());
    autobind();
    packets().enter();
    try {
      requireOpen();
      InetSender.Way way = route(address, remote.getPort(), options());
      if (boundAddress == 0) {
        boundAddress = way.flow.saddr;
        movePort();
      }
      sourceAddress = way.flow.saddr;
      peerPort = remote.getPort();
      peerAddress = way.flow.daddr;
    } finally {
      packets().leave();
    }
  }

  /** Its address has changed while it has a port. */
  protected void movePort() {}

  @Override
  public final synchronized void disconnect() throws NetException {
    requireOpen();
    peerAddress = 0;
    peerPort = 0;
  }

  @Override
  public final InetSocketAddress localAddress() {
    return Addresses.of(boundAddress, localPort);
  }

  @Override
  public final Optional<InetSocketAddress> remoteAddress() {
    int peer = peerAddress;
    return peer == 0 ? Optional.empty() : Optional.of(Addresses.of(peer, peerPort));
  }

  // --- sending
  // --------------------------------------------------------------------------------------------------------

  @Override
  public final void send(byte[] data, int at, int length) throws NetException {
    int peer = peerAddress;
    if (peer == 0) {
      requireOpen();
      throw new NetException(Errno.EDESTADDRREQ);
    }
    sendTo(data, at, length, peer, peerPort, 0);
  }

  @Override
  public final void sendTo(byte[] data, InetSocketAddress to) throws NetException {
    sendTo(data, 0, data.length, number(to.getAddress()), to.getPort(), 0);
  }

  @Override
  public final void sendTo(byte[] data, int at, int length, int address, int port, int flags)
      throws NetException {
    Objects.checkFromIndexSize(at, length, data.length);
    packets().enter();
    try {
      requireOpen();
      throwPending();
      if (localPort == 0) {
        autobind();
      }
      Options set = options();
      InetSender.Way way = route(address, port, set);
      if ((flags & MSG_CONFIRM) != 0) {
        stack().sender().confirm(way);
      }
      transmit(data, at, length, way, port, set);
    } finally {
      packets().leave();
    }
  }

  /** Finds the way of what it sends (ip_route_output_flow). In a section. */
  private InetSender.Way route(int address, int port, Options set) throws NetException {
    InetSender.Way way = stack().sender().begin(net());
    way.flow.daddr = address;
    way.flow.saddr = sourceAddress;
    way.flow.oif = boundDevice;
    way.flow.mark = set.get(InetOption.SO_MARK);
    way.flow.tos = set.get(InetOption.IP_TOS);
    way.flow.protocol = protocol();
    way.flow.sport = localPort;
    way.flow.dport = port;
    if (Inet4.isMulticast(address) && way.flow.oif == 0) {
      way.flow.oif = set.get(InetOption.IP_MULTICAST_IF);
    }
    int error = stack().sender().route(net(), way, set.get(InetOption.IP_MTU_DISCOVER));
    if (error != 0) {
      throw new NetException(Errnos.of(error));
    }
    if (way.route.type == RouteType.RTN_BROADCAST && set.get(InetOption.SO_BROADCAST) == 0) {
      throw new NetException(Errno.EACCES);
    }
    return way;
  }

  /** Refuses what is too long for its way, header counted in, where it may not be cut: EMSGSIZE. */
  protected final void requireFits(int length, InetSender.Way way, int port) throws NetException {
    if (length > way.wholeMtu) {
      note(new SocketError(
          Errno.EMSGSIZE,
          true,
          0,
          0,
          way.mtu,
          Addresses.address(0),
          Addresses.address(way.flow.daddr),
          port,
          ByteBuffer.allocate(0)));
      throw new NetException(Errno.EMSGSIZE);
    }
  }

  @Override
  public String toString() {
    return "socket of protocol " + protocol() + " at " + localAddress();
  }
}
