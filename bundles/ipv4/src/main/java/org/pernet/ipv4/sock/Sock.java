// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.sock;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.pernet.api.cred.Capability;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.skb.SkBuff;
import org.pernet.api.task.Task;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.ip.InetSender;
import org.pernet.ipv4.protocol.InetControl;
import org.pernet.ipv4.socket.InetMessage;
import org.pernet.ipv4.socket.InetOption;
import org.pernet.ipv4.socket.InetSocket;
import org.pernet.ipv4.socket.SocketError;
import org.pernet.ipv4.sysctl.Ipv4Sysctl;

/** A socket without its addresses (struct sock): options, groups, what came for it, its end. */
abstract class Sock implements InetSocket {
  /** The highest SO_PRIORITY that is everybody's. */
  private static final int HIGHEST_PRIORITY = 6;

  private final InetStack stack;
  private final Task task;
  private final Net net;
  private final NetReference reference;
  private final PacketPath packets;
  private final int protocol;
  private final ReceiveQueue queue = new ReceiveQueue();
  private final Waiters waiters = new Waiters();
  private final BooleanSupplier readable = this::isReadable;
  private final ErrorQueue errors = new ErrorQueue();
  private final Memberships memberships;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final AtomicLong dropped = new AtomicLong();
  private final AtomicReference<Runnable> atClose = new AtomicReference<>();
  private volatile Options options = Options.INITIAL; // written under this

  /** A socket of a task, in its namespace. */
  Sock(InetStack stack, Task task, int protocol) {
    this.stack = stack;
    this.task = task;
    this.protocol = protocol;
    this.net = task.net();
    this.reference = net.get("socket");
    this.packets = net.kernel().packets();
    this.memberships = new Memberships(stack.devinet());
  }

  /** Gives back what the protocol has taken for it. Under its monitor. */
  protected abstract void leavePort();

  /** Fills in what was received. */
  protected abstract void fill(SkBuff skb, InetMessage into);

  /** Says between whom a packet went and how it came. */
  protected final void fillWay(SkBuff skb, InetMessage into, int port) {
    int base = Ipv4Header.base(skb);
    into.setAddresses(
        skb.getInt(base + Ipv4Header.SOURCE), port, skb.getInt(base + Ipv4Header.DESTINATION));
    into.setWay(
        InetControl.iif(skb),
        skb.getByte(base + Ipv4Header.TTL),
        skb.getByte(base + Ipv4Header.TOS),
        skb.mark());
  }

  /** What sockets need of the module. */
  protected final InetStack stack() {
    return stack;
  }

  /** The kernel's packet path. */
  protected final PacketPath packets() {
    return packets;
  }

  /** EBADF where it is closed. */
  protected final void requireOpen() throws NetException {
    if (closed.get()) {
      throw new NetException(Errno.EBADF);
    }
  }

  /** An address of Java's as a number; EAFNOSUPPORT for one of another family, or none. */
  protected static int number(InetAddress address) throws NetException {
    byte[] bytes = address == null ? new byte[0] : address.getAddress();
    if (bytes.length != Inet4.BYTES) {
      throw new NetException(Errno.EAFNOSUPPORT);
    }
    return Inet4.of(bytes);
  }

  /** Whether its task may do something over its namespace. */
  protected final boolean capable(Capability capability) {
    return task.credentials().capable(net.userNamespace(), capability);
  }

  @Override
  public final Net net() {
    return net;
  }

  @Override
  public final int protocol() {
    return protocol;
  }

  NetDevice device(String name) throws NetException {
    return net.deviceByName(name).orElseThrow(() -> new NetException(Errno.ENODEV));
  }

  /** Whether it wants what came for a group by a device. */
  public final boolean wantsGroup(int group, int device) {
    return memberships.wants(group, device, options.get(InetOption.IP_MULTICAST_ALL) != 0);
  }

  /** A frame for it, in a section. It is given away. */
  public final void deliver(SkBuff skb) {
    DropReason refused = queue.push(skb, options.get(InetOption.SO_RCVBUF));
    if (refused != null) {
      dropped.incrementAndGet();
      skb.drop(refused);
    }
    waiters.wake();
  }

  /** Something for it was lost (sk_drops): there was no memory. */
  public final void countLost() {
    dropped.incrementAndGet();
  }

  /** Something that it sent had no luck. */
  public final void fail(Errno errno, SocketError about) {
    if (about != null && options.get(InetOption.IP_RECVERR) != 0) {
      errors.add(about);
    }
    errors.set(errno);
    waiters.wake();
  }

  // --- options
  // --------------------------------------------------------------------------------------------------------

  @Override
  public final synchronized void setOption(InetOption option, int value) throws NetException {
    requireOpen();
    if (!option.takes(value) || (option == InetOption.IP_TTL && value == 0)) {
      throw new NetException(Errno.EINVAL);
    }
    if (!has(option)) {
      throw new NetException(Errno.ENOPROTOOPT);
    }
    boolean asksForMore = option == InetOption.SO_MARK
        || (option == InetOption.SO_PRIORITY && value > HIGHEST_PRIORITY);
    if (asksForMore && !capable(Capability.CAP_NET_ADMIN) && !capable(Capability.CAP_NET_RAW)) {
      throw new NetException(Errno.EPERM);
    }
    int kept = value;
    if (option == InetOption.SO_RCVBUF) {
      kept = Math.max(2304, 2 * Math.min(value, InetOption.SO_RCVBUF.initial()));
    }
    options = options.with(option, kept);
  }

  /** Its options now. */
  protected final Options options() {
    return options;
  }

  /** Sets an option that its protocol presets. */
  protected final synchronized void preset(InetOption option, int value) {
    options = options.with(option, value);
  }

  /** Whether the protocol has an option. */
  protected boolean has(InetOption option) {
    return option != InetOption.IP_HDRINCL && option != InetOption.ICMP_FILTER;
  }

  @Override
  public final int option(InetOption option) {
    return options.get(option);
  }

  @Override
  public final void joinGroup(InetAddress group, String device) throws NetException {
    requireOpen();
    int address = number(group);
    int most = (int) stack.sysctls(net).get(Ipv4Sysctl.IGMP_MAX_MEMBERSHIPS);
    memberships.join(address, groupDevice(address, device), most);
  }

  @Override
  public final void leaveGroup(InetAddress group, String device) throws NetException {
    requireOpen();
    int address = number(group);
    memberships.leave(address, groupDevice(address, device));
  }

  /** ip_mc_find_dev. */
  private NetDevice groupDevice(int group, String name) throws NetException {
    if (!name.isEmpty()) {
      return device(name);
    }
    packets.enter();
    try {
      InetSender.Way way = stack.sender().begin(net);
      way.flow.daddr = group;
      if (stack.sender().route(net, way, 0) != 0) {
        throw new NetException(Errno.ENODEV);
      }
      return way.route.device;
    } finally {
      packets.leave();
    }
  }

  /** Throws the error that came before; nothing where none did. */
  final void throwPending() throws NetException {
    Errno before = errors.take();
    if (before != null) {
      throw new NetException(before);
    }
  }

  /** Keeps an error that the host itself has found, where it is asked for. */
  final void note(SocketError error) {
    if (options.get(InetOption.IP_RECVERR) != 0) {
      errors.add(error);
    }
  }

  // --- receiving
  // ------------------------------------------------------------------------------------------------------

  @Override
  public final boolean receive(InetMessage into, Duration timeout)
      throws NetException, InterruptedException {
    for (; ; ) {
      requireOpen();
      throwPending();
      SkBuff skb = queue.poll();
      if (skb != null) {
        fill(skb, into);
        skb.consume();
        return true;
      }
      if (!waiters.await(net.kernel(), timeout, readable)) {
        return false;
      }
      if (timeout != null && !isReadable()) {
        return false;
      }
    }
  }

  @Override
  public final boolean isReadable() {
    return !queue.isEmpty() || errors.isPending() || closed.get();
  }

  @Override
  public final Optional<SocketError> receiveError() throws NetException {
    requireOpen();
    return Optional.ofNullable(errors.poll());
  }

  @Override
  public final long dropped() {
    return dropped.get();
  }

  @Override
  public final void onClose(Runnable action) {
    atClose.set(action);
    if (closed.get()) {
      runAtClose();
    }
  }

  private void runAtClose() {
    Runnable action = atClose.getAndSet(null);
    if (action != null) {
      action.run();
    }
  }

  @Override
  public final void close() {
    if (closed.compareAndSet(false, true)) {
      synchronized (this) {
        leavePort();
      }
      memberships.leaveAll();
      queue.close();
      waiters.wake();
      stack.remove(this);
      reference.close();
      runAtClose();
    }
  }
}
