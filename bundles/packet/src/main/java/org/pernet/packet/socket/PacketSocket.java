// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.socket;

import java.time.Duration;
import java.util.Optional;
import org.pernet.api.cred.Capability;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.filter.SocketFilter;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.rtnl.Rtnl;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.socket.ReceiveBuffer;
import org.pernet.api.socket.Socket;
import org.pernet.api.socket.SocketFamily;
import org.pernet.api.task.OpenFile;
import org.pernet.api.task.Task;

/**
 * A packet socket (AF_PACKET): it sees the frames of a device, or of all devices of its namespace, and sends frames by one.
 * It keeps its namespace alive until it is closed. Where it is bound to ETH_P_ALL it sees what comes and what leaves, but not
 * what it sends itself; where it is bound to one protocol it sees what comes and is not taken by the device's master.
 *
 * <p>Safe for threads. {@link #bind}, memberships and {@link #close} take RTNL, and wait for sections of the packet path: not
 * to be called from inside one.
 */
public final class PacketSocket implements Socket {
  /** There is a frame to read. */
  public static final int POLLIN = 0x1;
  /** A frame can be sent. */
  public static final int POLLOUT = 0x4;
  /** There is an error to be told. */
  public static final int POLLERR = 0x8;

  private static final int GONE = -1;

  private final PacketFamily family;
  private final NetReference net;
  private final boolean cooked;
  private final boolean mayForce;
  private final ReceiveQueue queue;
  private final Transmission transmission;
  private final Memberships memberships = new Memberships();
  private volatile FrameSink sink;
  private volatile Descriptor descriptor;

  private volatile SocketFilter filter = SocketFilter.ALL;
  private volatile boolean ignoresOutgoing;
  private volatile NetDevice device; // bound to; written under RTNL
  private volatile int ifindex; // written under RTNL
  private volatile int protocol; // written under RTNL
  private Hook hook; // under RTNL; null where nothing is heard
  private PacketPath.Registration tap; // under RTNL, with the hook
  private volatile boolean closed; // written under RTNL

  /** A task's descriptor of a socket. */
  private record Descriptor(Task task, int fd) {}

  PacketSocket(PacketFamily family, Task task, boolean cooked) {
    this.family = family;
    this.cooked = cooked;
    this.mayForce = task.capable(Capability.CAP_NET_ADMIN);
    this.net = task.net().get("packet socket of " + task.name() + "[" + task.pid() + "]");
    this.queue = new ReceiveQueue(task.kernel());
    this.sink = queue;
    this.transmission = new Transmission(this);
  }

  /**
   * Opens a socket for a task, with a descriptor that {@link #close} closes.
   *
   * @param type SOCK_RAW, or SOCK_DGRAM for frames without their link-layer header
   * @param protocol an {@link org.pernet.api.skb.EtherType} in host order: 0 for none, to send only; ETH_P_ALL for all
   * @throws NetException EPERM without CAP_NET_RAW; ESOCKTNOSUPPORT; EAFNOSUPPORT where the module is not loaded; EMFILE
   */
  public static PacketSocket open(Task task, int type, int protocol) throws NetException {
    int fd = task.socket(SocketFamily.AF_PACKET, type, protocol);
    if (task.files().get(fd) instanceof OpenFile.SocketFile file
        && file.socket() instanceof PacketSocket socket) {
      socket.descriptor = new Descriptor(task, fd);
      return socket;
    }
    task.files().close(fd);
    throw new NetException(Errno.EAFNOSUPPORT);
  }

  @Override
  public Net net() {
    return net.net();
  }

  /** The family that it is of. */
  public PacketFamily family() {
    return family;
  }

  /** Whether it is of frames without their link-layer header (SOCK_DGRAM). */
  boolean isCooked() {
    return cooked;
  }

  /** What it is bound to; null for nothing. */
  NetDevice device() {
    return device;
  }

  int protocol() {
    return protocol;
  }

  ReceiveQueue queue() {
    return queue;
  }

  FrameSink sink() {
    return sink;
  }

  SocketFilter filter() {
    return filter;
  }

  boolean ignoresOutgoing() {
    return ignoresOutgoing;
  }

  /**
   * Binds it to a device and a protocol (bind).
   *
   * @param index the device's; 0 for all devices of the namespace
   * @param etherType the protocol; 0 for the one that it has
   * @throws NetException ENODEV where there is no such device; EBADF where it is closed. A device that is down is no refusal,
   *     but an error that is told later (ENETDOWN)
   */
  public void bind(int index, int etherType) throws NetException {
    rtnl().lock();
    try {
      checkOpen();
      NetDevice wanted = null;
      if (index != 0) {
        wanted = net().deviceByIndex(index).orElseThrow(() -> new NetException(Errno.ENODEV));
      }
      int heard = etherType == 0 ? protocol : etherType;
      boolean same = wanted == device && heard == protocol && ifindex != GONE;
      if (!same || (hook == null && heard != 0 && !isHeld())) {
        unhook();
        device = wanted;
        ifindex = index;
        protocol = heard;
        hookOrComplain();
      }
    } finally {
      rtnl().unlock();
    }
  }

  /** Whether it waits for its device to come up. */
  private boolean isHeld() {
    return device != null && !device.isUp();
  }

  private void hookOrComplain() {
    if (protocol == 0) {
      return;
    }
    if (isHeld()) {
      sink.failed(Errno.ENETDOWN);
    } else {
      hook();
    }
  }

  private void hook() {
    hook = new Hook(this, protocol);
    tap = net().kernel().packets().addTap(net(), Optional.ofNullable(device), hook);
  }

  private void unhook() {
    if (tap != null) {
      tap.close();
      tap = null;
      hook = null;
    }
  }

  /** NETDEV_UP. */
  void deviceUp(NetDevice of) {
    if (of == device && protocol != 0 && hook == null && !closed) {
      hook();
    }
  }

  /** NETDEV_DOWN. */
  void deviceDown(NetDevice of) {
    if (of == device && hook != null) {
      unhook();
      sink.failed(Errno.ENETDOWN);
    }
  }

  /** NETDEV_UNREGISTER. */
  void deviceGone(NetDevice of) {
    memberships.deviceGone(of);
    if (of == device) {
      deviceDown(of);
      device = null;
      ifindex = GONE;
      if (net().deviceByIndex(of.index()).orElse(null) != of) {
        sink.deviceGone(); // else the module goes, and is told of all devices as if they did
      }
    }
  }

  /** What it is bound to (getsockname): the device's index, -1 where it is gone, and its address. */
  public SockaddrLl name() {
    NetDevice at = device;
    return at == null
        ? SockaddrLl.of(ifindex, protocol)
        : new SockaddrLl(ifindex, protocol, at.spec().type(), 0, at.address());
  }

  /**
   * Sends a frame by the device that it is bound to.
   *
   * @return how many bytes were sent
   * @throws NetException as {@link #send(byte[], SockaddrLl)}
   */
  public int send(byte[] data) throws NetException {
    return send(data, null);
  }

  /**
   * Sends a frame (packet_snd): with its link-layer header where the socket is raw, else what follows it. The frame is on its
   * way when this returns, or was dropped on it.
   *
   * @param to the device and the protocol, and where the socket is cooked the receiver; null for those it is bound to
   * @return how many bytes were sent
   * @throws NetException ENXIO where there is no device; ENETDOWN where it is down; EMSGSIZE beyond its MTU, to which a
   *     VLAN's tag may be added; EINVAL for less than a header, or no receiver's address; EBADF where the socket is closed
   */
  public int send(byte[] data, SockaddrLl to) throws NetException {
    checkOpen();
    return transmission.send(data, to);
  }

  /**
   * The next frame; waits for none (MSG_DONTWAIT).
   *
   * @param room how many bytes the reader has room for: what is more is lost
   * @throws NetException the error that there is, told once: ENETDOWN; EBADF where the socket is closed
   */
  public Optional<ReceivedFrame> poll(int room) throws NetException {
    return Optional.ofNullable(queue.poll(room));
  }

  /**
   * The next frame; waits at most {@code patience} for one, by the kernel's clock (SO_RCVTIMEO). On a clock that is moved by
   * hand another thread has to move it.
   *
   * @param room how many bytes the reader has room for: what is more is lost
   * @throws NetException as {@link #poll(int)}
   */
  public Optional<ReceivedFrame> receive(int room, Duration patience)
      throws NetException, InterruptedException {
    return Optional.ofNullable(queue.await(room, patience));
  }

  /** What it is ready for: POLLIN, POLLOUT, POLLERR in any union. */
  public int poll() {
    return POLLOUT | (queue.hasFrame() ? POLLIN : 0) | (queue.hasError() ? POLLERR : 0);
  }

  /** The error that there is, which is told by that (SO_ERROR). */
  public Optional<Errno> takeError() {
    return Optional.ofNullable(queue.takeError());
  }

  /** Takes only what a filter takes, and as much of it (SO_ATTACH_FILTER); {@link SocketFilter#ALL} for everything. */
  public void setFilter(SocketFilter program) {
    filter = program;
  }

  /** Does not see what leaves (PACKET_IGNORE_OUTGOING). */
  public void setIgnoreOutgoing(boolean on) {
    ignoresOutgoing = on;
  }

  /** SO_RCVBUF: how many bytes may wait, as the kernel counts, which doubles it and knows a least and a most. */
  public void setReceiveBuffer(int bytes) {
    queue.setLimit(ReceiveBuffer.limit(bytes, false));
  }

  /** SO_RCVBUFFORCE: the same without the most. EPERM where the opener had no CAP_NET_ADMIN in the initial user namespace. */
  public void forceReceiveBuffer(int bytes) throws NetException {
    if (!mayForce) {
      throw new NetException(Errno.EPERM);
    }
    queue.setLimit(ReceiveBuffer.limit(bytes, true));
  }

  /** What SO_RCVBUF reads as. */
  public int receiveBuffer() {
    return queue.limit();
  }

  /** What became of the frames since this was last asked (PACKET_STATISTICS). */
  public PacketSocketStatistics takeStatistics() {
    return queue.takeStatistics();
  }

  /**
   * Has a device take more than its own frames (PACKET_ADD_MEMBERSHIP), until it is taken back as often, the socket is closed,
   * or the device goes.
   *
   * @throws NetException ENODEV; EINVAL for an address that is none of the device's; EBADF
   */
  public void addMembership(Membership wanted) throws NetException {
    rtnl().lock();
    try {
      checkOpen();
      memberships.add(net(), wanted);
    } finally {
      rtnl().unlock();
    }
  }

  /** Takes that back (PACKET_DROP_MEMBERSHIP); nothing where there is none such. EBADF where the socket is closed. */
  public void dropMembership(Membership unwanted) throws NetException {
    rtnl().lock();
    try {
      checkOpen();
      memberships.drop(unwanted);
    } finally {
      rtnl().unlock();
    }
  }

  /** From now on its frames go to {@code taker}, and its own queue gets none. Before it is bound. */
  public void redirect(FrameSink taker) {
    sink = taker;
  }

  private void checkOpen() throws NetException {
    if (closed) {
      throw new NetException(Errno.EBADF);
    }
  }

  private Rtnl rtnl() {
    return net().kernel().rtnl();
  }

  @Override
  public void close() {
    rtnl().lock();
    try {
      if (!closed) {
        closed = true;
        unhook();
        memberships.dropAll();
        family.closed(this);
        net.close();
      }
    } finally {
      rtnl().unlock();
    }
    sink.closed();
    queue.closed();
    closeDescriptor();
  }

  private void closeDescriptor() {
    Descriptor mine = descriptor;
    descriptor = null;
    if (mine == null) {
      return;
    }
    try {
      if (mine.task().files().get(mine.fd()) instanceof OpenFile.SocketFile file
          && file.socket() == this) {
        mine.task().files().close(mine.fd());
      }
    } catch (NetException alreadyClosed) {
      // by the task itself, or with it
    }
  }
}
