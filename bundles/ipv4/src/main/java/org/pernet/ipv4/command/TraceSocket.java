// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.command;

import static org.pernet.ipv4.header.IcmpHeader.*;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;
import org.pernet.ipv4.header.Checksum;
import org.pernet.ipv4.header.IcmpHeader;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.socket.InetMessage;
import org.pernet.ipv4.socket.InetOption;
import org.pernet.ipv4.socket.InetSocket;
import org.pernet.ipv4.socket.InetSockets;
import org.pernet.ipv4.socket.SocketError;

/** What traceroute sends probes with and hears of them: datagrams to ports that nobody has, or echoes. */
final class TraceSocket implements AutoCloseable {
  private static final int HEADERS = 28;
  private static final int HEARD = 1; // echo replies alone

  /** Who hears what came of probes, by their numbers. */
  interface Listener {
    /** The target itself answered. */
    void arrived(int number, int by);

    /** An ICMP message came. */
    void failed(int number, int by, int type, int code, int info);
  }

  private final TraceOptions options;
  private final InetSocket socket;
  private final int target;
  private final int id;
  private final InetMessage message = new InetMessage(65_535);

  private TraceSocket(TraceOptions options, InetSocket socket, int target, int id) {
    this.options = options;
    this.socket = socket;
    this.target = target;
    this.id = id;
  }

  static TraceSocket open(Task task, TraceOptions options, int target)
      throws NetException, UsageException {
    InetSocket socket =
        options.icmp ? InetSockets.raw(task, InetSockets.IPPROTO_ICMP) : InetSockets.udp(task);
    int id = task.kernel().random().nextInt(1, 65536);
    TraceSocket made = new TraceSocket(options, socket, target, id);
    try {
      made.set(task);
      return made;
    } catch (NetException | UsageException refused) {
      socket.close();
      throw refused;
    }
  }

  private void set(Task task) throws NetException, UsageException {
    if (options.icmp) {
      socket.setOption(InetOption.ICMP_FILTER, ~HEARD);
    }
    socket.setOption(InetOption.IP_MTU_DISCOVER, options.whole ? 3 : 0);
    socket.setOption(InetOption.IP_RECVERR, 1);
    socket.setOption(InetOption.IP_TOS, options.tos);
    if (!options.device.isEmpty()) {
      socket.bindToDevice(options.device);
    }
    if (!options.source.isEmpty()) {
      OptionalInt own = HostName.resolve(options.source);
      if (own.isEmpty()) {
        throw new UsageException(options.source + ": Name or service not known", 2);
      }
      socket.bind(new InetSocketAddress(Words.address(own.getAsInt()), 0));
    }
    try (InetSocket probe = InetSockets.udp(task)) {
      if (!options.device.isEmpty()) {
        probe.bindToDevice(options.device);
      }
      probe.connect(new InetSocketAddress(Words.address(target), 33434));
    } catch (NetException refused) {
      throw new UsageException("connect: " + refused.errno().message(), 1);
    }
  }

  void send(TraceProbe probe) throws NetException {
    socket.setOption(InetOption.IP_TTL, probe.ttl);
    byte[] data = new byte[options.length - (options.icmp ? HEADERS - 8 : HEADERS)];
    int header = options.icmp ? IcmpHeader.LENGTH : 0;
    for (int i = header; i < data.length; i++) {
      data[i] = (byte) (0x40 + ((i - header) & 0x3f));
    }
    if (options.icmp) {
      data[0] = ICMP_ECHO;
      Words.put(data, IcmpHeader.ID, id);
      Words.put(data, IcmpHeader.SEQUENCE, probe.number);
      Words.put(data, IcmpHeader.CHECKSUM, Checksum.of(data, 0, data.length));
    }
    socket.sendTo(data, 0, data.length, target, options.icmp ? 0 : probe.number, 0);
  }

  /** Waits for news so long, and tells of all there are. */
  void hear(Duration timeout, Listener listener) throws NetException, InterruptedException {
    boolean more = true;
    for (Duration wait = timeout; more; wait = Duration.ZERO) {
      more = false;
      try {
        if (socket.receive(message, wait)) {
          more = true;
          hearAnswer(listener);
        }
      } catch (NetException pending) {
        socket.localAddress();
      }
      for (Optional<SocketError> error = socket.receiveError();
          error.isPresent();
          error = socket.receiveError()) {
        more = true;
        hearError(error.get(), listener);
      }
    }
  }

  private void hearAnswer(Listener listener) {
    byte[] data = message.data();
    int at = options.icmp ? (data[0] & 0xf) << 2 : 0;
    boolean ours = options.icmp
        && message.length() >= at + IcmpHeader.LENGTH
        && Words.get(data, at + IcmpHeader.ID) == id;
    if (ours) {
      listener.arrived(Words.get(data, at + IcmpHeader.SEQUENCE), message.sourceAddress());
    }
  }

  private void hearError(SocketError error, Listener listener) {
    int number = error.destinationPort();
    if (options.icmp) {
      boolean ours = error.sent().remaining() >= IcmpHeader.LENGTH
          && (error.sent().getShort(IcmpHeader.ID) & 0xffff) == id;
      if (!ours) {
        return;
      }
      number = error.sent().getShort(IcmpHeader.SEQUENCE) & 0xffff;
    }
    int by = Inet4.of(error.offender().getAddress());
    boolean isEnd =
        !options.icmp && error.type() == ICMP_DEST_UNREACH && error.code() == ICMP_PORT_UNREACH;
    if (isEnd) {
      listener.arrived(number, by);
    } else if (!error.isLocal()) {
      listener.failed(number, by, error.type(), error.code(), error.info());
    }
  }

  @Override
  public void close() {
    socket.close();
  }
}
