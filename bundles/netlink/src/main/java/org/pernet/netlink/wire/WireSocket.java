// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.wire;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.pernet.api.cred.Capability;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.NetReference;
import org.pernet.api.rtnl.Rtnl;
import org.pernet.api.socket.ReceiveBuffer;
import org.pernet.netlink.codec.MessageCodec;
import org.pernet.netlink.codec.WireReader;
import org.pernet.netlink.protocol.NamespaceFinder;
import org.pernet.netlink.socket.NetlinkSocket;

/**
 * A netlink socket of bytes, as a program has it (AF_NETLINK, SOCK_RAW). It takes over all that the typed socket below
 * receives; port, groups and options are that socket's. Safe for threads.
 */
public final class WireSocket implements AutoCloseable {
  /** The longest datagram that can be sent, less what the kernel keeps for itself (SO_SNDBUF). */
  private static final int MAX_SEND = 212_992 - 32;

  private final NetlinkSocket socket;
  private final DatagramQueue queue;
  private volatile Runnable listener = () -> {};

  private WireSocket(NetlinkSocket socket) {
    this.socket = socket;
    this.queue = new DatagramQueue(this::arrived);
  }

  /** The bytes of a socket, which from now on is read through this one alone. */
  public static WireSocket over(NetlinkSocket socket) {
    WireSocket wire = new WireSocket(socket);
    socket.redirect(wire.queue);
    return wire;
  }

  /** The typed socket: its port, its groups, its options. */
  public NetlinkSocket socket() {
    return socket;
  }

  /**
   * Sends a datagram of one or more messages to the kernel, and has them done: when it returns, their answers are in the
   * queue. A message whose length is a lie ends the datagram, without a word, as the kernel does (netlink_rcv_skb).
   *
   * @param descriptors what the sender's descriptors and process numbers mean in this datagram
   * @throws NetException EMSGSIZE for a datagram that no socket takes; else as {@link NetlinkSocket#send}
   */
  public void send(byte[] datagram, int offset, int length, DescriptorTable descriptors)
      throws NetException {
    WireReader in = new WireReader(datagram, offset, length);
    if (length > MAX_SEND) {
      throw new NetException(Errno.EMSGSIZE);
    }
    socket.autobind();
    NamespaceFinder namespaces = finder(descriptors);
    int at = 0;
    for (int size = MessageCodec.lengthAt(in, at);
        size >= 0;
        size = MessageCodec.lengthAt(in, at)) {
      queue.wantDump(true);
      socket.send(socket.codec().read(in.slice(at, size)), namespaces);
      at += (size + 3) & ~3;
    }
    queue.roomForDump(); // nothing more is asked for until something is read
  }

  private static NamespaceFinder finder(DescriptorTable descriptors) {
    return new NamespaceFinder() {
      @Override
      public Credentials credentials() {
        return descriptors.credentials();
      }

      @Override
      public NetReference byFd(int fd) throws NetException {
        return descriptors.net(fd);
      }

      @Override
      public NetReference byPid(int pid) throws NetException {
        return descriptors.netByPid(pid);
      }
    };
  }

  /**
   * The next datagram, if there is one: waits for nothing.
   *
   * @param bufferSize how many bytes the reader has room for: it does not cut this datagram, but says how much of a dump
   *     the next ones may hold
   * @throws NetException ENOBUFS where some were lost; the next call goes on
   */
  public Optional<Datagram> poll(int bufferSize) throws NetException {
    Optional<Datagram> next = queue.poll(bufferSize);
    goOn();
    return next;
  }

  /** The next datagram; waits at most {@code patience} for one. Empty where none came or the socket was closed. */
  public Optional<Datagram> receive(Duration patience, int bufferSize)
      throws NetException, InterruptedException {
    Optional<Datagram> next = queue.await(patience, bufferSize);
    goOn();
    return next;
  }

  private void goOn() {
    queue.wantDump(false);
    socket.continueDump();
  }

  /**
   * Has {@code action} run when something arrives, an overrun or the end included: in the thread that brought it, once that
   * has given RTNL back and, where it is a sender's, before its send returns. It may run more often than that.
   */
  public void onReadable(Runnable action) {
    listener = Objects.requireNonNull(action, "action");
  }

  private void arrived() {
    Rtnl rtnl = socket.net().kernel().rtnl();
    if (rtnl.isHeld()) {
      rtnl.afterUnlock(() -> listener.run());
    } else {
      listener.run();
    }
  }

  /** SO_RCVBUF: {@code bytes} is doubled and bounded, as the kernel does. */
  public void setReceiveBuffer(int bytes) {
    queue.setLimit(ReceiveBuffer.limit(bytes, false));
  }

  /** SO_RCVBUFFORCE: no upper bound. EPERM without CAP_NET_ADMIN in the initial user namespace. */
  public void forceReceiveBuffer(int bytes) throws NetException {
    if (!socket.capable(Capability.CAP_NET_ADMIN)) {
      throw new NetException(Errno.EPERM);
    }
    queue.setLimit(ReceiveBuffer.limit(bytes, true));
  }

  /** What SO_RCVBUF reads as. */
  public int receiveBuffer() {
    return queue.limit();
  }

  /** How much of the receive buffer is used (SK_MEMINFO_RMEM_ALLOC). */
  public int receiveAllocated() {
    return queue.charged();
  }

  /** Whether overruns are kept from the reader (NETLINK_NO_ENOBUFS). */
  public void setNoEnobufs(boolean on) {
    queue.setTellsOverruns(!on);
  }

  /** Whether it was closed. */
  public boolean isClosed() {
    return socket.isClosed();
  }

  /** Closes the socket below too: its port and groups are free. */
  @Override
  public void close() {
    socket.close();
  }
}
