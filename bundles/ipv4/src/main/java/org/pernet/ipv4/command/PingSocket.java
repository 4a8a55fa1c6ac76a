// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.command;

import java.net.InetSocketAddress;
import java.util.OptionalInt;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;
import org.pernet.ipv4.header.Checksum;
import org.pernet.ipv4.header.IcmpHeader;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.socket.InetOption;
import org.pernet.ipv4.socket.InetSocket;
import org.pernet.ipv4.socket.InetSockets;

/** Ping's socket, set up as it is asked for: a raw one where the task may have one, else one of ICMP. */
final class PingSocket implements AutoCloseable {
  private static final int PROBED_PORT = 1025;
  private static final int HEARD =
      1 << IcmpHeader.ICMP_SOURCE_QUENCH | 1 << IcmpHeader.ICMP_REDIRECT | 1;

  private final InetSocket socket;
  private final boolean raw;
  private final PingOptions options;
  private final int id;
  private final int target;
  private int from;
  private boolean toAll;
  private boolean mayBeOthers;

  private PingSocket(InetSocket socket, boolean raw, PingOptions options, int id, int target) {
    this.socket = socket;
    this.raw = raw;
    this.options = options;
    this.id = id;
    this.target = target;
  }

  static PingSocket open(Task task, PingOptions options, int target)
      throws NetException, UsageException {
    boolean raw = true;
    InetSocket socket;
    try {
      socket = InetSockets.raw(task, InetSockets.IPPROTO_ICMP);
    } catch (NetException refused) {
      if (refused.errno() != Errno.EPERM) {
        throw refused;
      }
      raw = false;
      socket = unprivileged(task);
    }
    int id = task.kernel().random().nextInt(1, 65536);
    PingSocket made = new PingSocket(socket, raw, options, id, target);
    try {
      made.set();
      made.probe(task);
      return made;
    } catch (NetException | UsageException refused) {
      socket.close();
      throw refused;
    }
  }

  private static InetSocket unprivileged(Task task) throws NetException, UsageException {
    try {
      return InetSockets.ping(task);
    } catch (NetException refused) {
      if (refused.errno() != Errno.EACCES) {
        throw refused;
      }
      throw new UsageException(
          "ping: socktype: SOCK_RAW\nping: socket: Operation not permitted", 2);
    }
  }

  private void set() throws NetException, UsageException {
    socket.setOption(InetOption.IP_RECVERR, 1);
    if (raw) {
      socket.setOption(InetOption.ICMP_FILTER, ~HEARD);
    }
    int discover = options.discover;
    if (discover >= 0) {
      socket.setOption(InetOption.IP_MTU_DISCOVER, discover);
    }
    if (options.ttl >= 0) {
      setTtl(options.ttl);
    }
    socket.setOption(InetOption.IP_TOS, options.tos);
    if (options.mark != 0) {
      socket.setOption(InetOption.SO_MARK, options.mark);
    }
    if (options.noLoop) {
      socket.setOption(InetOption.IP_MULTICAST_LOOP, 0);
    }
    OptionalInt own = options.sourceAddress();
    if (own.isPresent()) {
      bind(own.getAsInt());
    } else if (!options.source.isEmpty()) {
      bindToDevice();
    }
  }

  private void setTtl(int ttl) throws NetException, UsageException {
    if (ttl == 0) {
      throw new UsageException("ping: cannot set unicast time-to-live: Invalid argument", 2);
    }
    socket.setOption(InetOption.IP_TTL, ttl);
    socket.setOption(InetOption.IP_MULTICAST_TTL, ttl);
  }

  private void bind(int own) throws UsageException {
    try {
      socket.bind(new InetSocketAddress(Words.address(own), 0));
    } catch (NetException refused) {
      throw new UsageException("ping: bind: " + refused.errno().message(), 2);
    }
  }

  private void bindToDevice() throws UsageException {
    try {
      socket.bindToDevice(options.source);
    } catch (NetException refused) {
      throw new UsageException(
          "ping: SO_BINDTODEVICE " + options.source + ": " + refused.errno().message(), 2);
    }
  }

  /** Whether the target can be reached, and from where (probe_fd). */
  private void probe(Task task) throws NetException, UsageException {
    try (InetSocket probe = InetSockets.udp(task)) {
      OptionalInt own = options.sourceAddress();
      if (own.isPresent()) {
        probe.bind(new InetSocketAddress(Words.address(own.getAsInt()), 0));
      } else if (!options.source.isEmpty()) {
        probe.bindToDevice(options.source);
      }
      probe.setOption(InetOption.IP_TOS, options.tos);
      connect(probe);
      from = Inet4.of(probe.localAddress().getAddress().getAddress());
      boolean isDevice = own.isEmpty() && !options.source.isEmpty();
      mayBeOthers = isDevice && !DeviceAddresses.has(task, options.source, from);
    }
  }

  private void connect(InetSocket probe) throws NetException, UsageException {
    InetSocketAddress to = new InetSocketAddress(Words.address(target), PROBED_PORT);
    try {
      probe.connect(to);
    } catch (NetException refused) {
      if (refused.errno() != Errno.EACCES) {
        throw new UsageException("ping: connect: " + refused.errno().message(), 2);
      }
      if (!options.broadcast) {
        throw new UsageException(
            "ping: Do you want to ping broadcast? Then -b. If not, check your local firewall rules",
            2);
      }
      probe.setOption(InetOption.SO_BROADCAST, 1);
      socket.setOption(InetOption.SO_BROADCAST, 1);
      if (options.discover < 0) {
        socket.setOption(InetOption.IP_MTU_DISCOVER, 2);
      }
      toAll = true;
      probe.connect(to);
    }
  }

  /** Whether the target is a broadcast address. */
  boolean isToAll() {
    return toAll;
  }

  /** Whether the source is no address of the device that it is bound to. */
  boolean mayBeOthers() {
    return mayBeOthers;
  }

  /** The address that packets are sent from. */
  int from() {
    return from;
  }

  InetSocket socket() {
    return socket;
  }

  /** Where the ICMP header begins in what is received. */
  int header(byte[] received) {
    return raw ? (received[0] & 0xf) << 2 : 0;
  }

  /** Whether an answer is to a question of this socket. */
  boolean isOurs(int answeredId) {
    return !raw || answeredId == id;
  }

  /** Sends an echo whose first eight bytes are for its header. */
  void send(byte[] echo, int sequence, boolean confirmed) throws NetException {
    echo[0] = IcmpHeader.ICMP_ECHO;
    Words.put(echo, IcmpHeader.ID, id);
    Words.put(echo, IcmpHeader.SEQUENCE, sequence);
    Words.put(echo, IcmpHeader.CHECKSUM, 0);
    Words.put(echo, IcmpHeader.CHECKSUM, Checksum.of(echo, 0, echo.length));
    socket.sendTo(echo, 0, echo.length, target, 0, confirmed ? InetSocket.MSG_CONFIRM : 0);
  }

  @Override
  public void close() {
    socket.close();
  }
}
