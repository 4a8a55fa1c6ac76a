// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.command;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.pernet.api.command.CommandSession;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.KernelClock;
import org.pernet.ipv4.header.IcmpHeader;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.socket.InetMessage;
import org.pernet.ipv4.socket.SocketError;

/** One ping from its first packet to its statistics (main_loop, pinger). */
final class PingRun {
  private static final long MILLISECOND = 1_000_000L;
  private static final long SECOND = 1_000 * MILLISECOND;
  private static final long FLOOD_GAP = 10 * MILLISECOND;

  private final PingOptions options;
  private final PingSocket socket;
  private final int target;
  private final KernelClock clock;
  private final PrintStream out;
  private final PrintStream err;
  private final PingStatistics statistics = new PingStatistics();
  private final InetMessage message = new InetMessage(65_535);
  private final byte[] echo;
  private boolean confirmed;
  private long nextSend;
  private long end = Long.MAX_VALUE; // when waiting for the last ones is over

  PingRun(CommandSession session, PingOptions options, PingSocket socket, int target) {
    this.options = options;
    this.socket = socket;
    this.target = target;
    this.clock = session.task().kernel().clock();
    this.out = session.out();
    this.err = session.err();
    this.echo = new byte[IcmpHeader.LENGTH + options.size];
    fillPattern();
  }

  private void fillPattern() {
    for (int i = IcmpHeader.LENGTH; i < echo.length; i++) {
      int at = i - IcmpHeader.LENGTH;
      boolean own = options.pattern.length == 0;
      echo[i] = own ? (byte) at : options.pattern[at % options.pattern.length];
    }
  }

  /** Runs it: the exit status. */
  int run() throws InterruptedException {
    long begin = clock.nanoTime();
    long deadline =
        options.deadline > 0 ? begin + (long) (options.deadline * SECOND) : Long.MAX_VALUE;
    nextSend = begin;
    try {
      while (!isDone(deadline)) {
        sendDue();
        hear(deadline);
      }
    } finally {
      out.println();
      out.print(statistics.text(options.host, options));
      out.flush();
    }
    boolean missed =
        options.deadline > 0 && options.count > 0 && statistics.received() < options.count;
    return statistics.received() == 0 || missed ? 1 : 0;
  }

  private boolean isDone(long deadline) {
    long now = clock.nanoTime();
    long settled = statistics.received() + statistics.errors();
    return (options.count > 0 && settled >= options.count)
        || (options.deadline > 0 && statistics.errors() > 0)
        || now >= deadline
        || now >= end;
  }

  private boolean maySend() {
    return options.count == 0
        || (options.deadline > 0 ? true : statistics.transmitted() < options.count);
  }

  /** Sends what is due; behind the last one it is decided how long to wait (schedule_exit). */
  private void sendDue() {
    int burst = statistics.transmitted() == 0 ? options.preload : 1;
    boolean free = isFast() && statistics.outstanding() == 0 && statistics.transmitted() > 0;
    while (burst > 0 && maySend() && (free || clock.nanoTime() >= nextSend)) {
      send();
      burst--;
      if (burst == 0) {
        nextSend = clock.nanoTime() + interval();
      }
    }
    if (!maySend() && end == Long.MAX_VALUE) {
      long wait = (long) (options.linger * SECOND);
      if (statistics.received() > 0) {
        wait = Math.max(2 * statistics.greatest() * 1000, interval());
      }
      end = clock.nanoTime() + wait;
    }
  }

  private boolean isFast() {
    return options.flood || options.adaptive || options.interval == 0;
  }

  private long interval() {
    return isFast() && options.interval <= 0.01 ? FLOOD_GAP : (long) (options.interval * SECOND);
  }

  private void send() {
    int sequence = (int) (statistics.transmitted() + 1 & 0xffff);
    if (options.outstanding && !statistics.isLastAnswered() && !options.quiet) {
      stamp();
      out.println("no answer yet for icmp_seq=" + (sequence - 1 & 0xffff));
    }
    long now = clock.nanoTime();
    if (options.isTiming()) {
      Words.putLong(echo, IcmpHeader.LENGTH, now);
    }
    if (options.flood && !options.quiet) {
      out.print('.');
      out.flush();
    }
    statistics.sent(now);
    boolean sure = confirmed;
    confirmed = false;
    try {
      socket.send(echo, sequence, sure);
    } catch (NetException refused) {
      if (hearErrors() == 0) {
        refusedToSend(refused.errno());
      }
    }
  }

  private void refusedToSend(Errno errno) {
    if (!options.quiet && errno != Errno.EMSGSIZE) {
      err.println("ping: sendmsg: " + errno.message());
    }
  }

  /** Waits for answers until something else is due, and takes all that are there. */
  private void hear(long deadline) throws InterruptedException {
    long now = clock.nanoTime();
    long until = Math.min(end, deadline);
    if (maySend()) {
      until = Math.min(until, nextSend);
    }
    boolean free = isFast() && statistics.outstanding() == 0 && maySend();
    long wait = free ? 0 : Math.max(0, until - now);
    Duration timeout = Duration.ofNanos(wait);
    while (hearOne(timeout)) {
      timeout = Duration.ZERO;
      boolean enough =
          options.count > 0 && statistics.received() + statistics.errors() >= options.count;
      if (enough) {
        return;
      }
    }
  }

  private boolean hearOne(Duration timeout) throws InterruptedException {
    try {
      if (!socket.socket().receive(message, timeout)) {
        return hearErrors() > 0;
      }
      answer();
      return true;
    } catch (NetException failed) {
      if (failed.errno() == Errno.EBADF) {
        end = clock.nanoTime(); // the module is gone
        return false;
      }
      hearErrors();
      return true;
    }
  }

  /** Tells of all errors that are known: how many. */
  private int hearErrors() {
    int heard = 0;
    try {
      for (Optional<SocketError> next = socket.socket().receiveError();
          next.isPresent();
          next = socket.socket().receiveError()) {
        heard += tell(next.get()) ? 1 : 0;
      }
    } catch (NetException closed) {
      end = clock.nanoTime();
    }
    return heard;
  }

  private boolean tell(SocketError error) {
    if (error.isLocal()) {
      statistics.error();
      if (options.flood) {
        out.print('E');
      } else if (!options.quiet) {
        boolean tooLong = error.errno() == Errno.EMSGSIZE;
        String words =
            tooLong ? "message too long, mtu=" + error.info() : error.errno().message();
        err.println("ping: local error: " + words);
      }
      return true;
    }
    boolean quotes = error.sent().remaining() >= IcmpHeader.LENGTH
        && socket.isOurs(error.sent().getShort(IcmpHeader.ID) & 0xffff)
        && error.sent().get(0) == IcmpHeader.ICMP_ECHO;
    if (!quotes) {
      return false;
    }
    int sequence = error.sent().getShort(IcmpHeader.SEQUENCE) & 0xffff;
    statistics.acknowledge(sequence);
    statistics.error();
    if (options.flood) {
      out.print("\bE");
    } else if (!options.quiet) {
      stamp();
      String offender = name(Inet4.of(error.offender().getAddress()));
      out.println("From " + offender + " icmp_seq=" + sequence + " "
          + PingText.icmp(error.type(), error.code(), error.info()));
    }
    return true;
  }

  private void answer() {
    byte[] data = message.data();
    int at = socket.header(data);
    int length = message.length() - at;
    boolean ours = length >= IcmpHeader.LENGTH
        && data[at] == IcmpHeader.ICMP_ECHOREPLY
        && socket.isOurs(Words.get(data, at + IcmpHeader.ID));
    if (!ours) {
      advice(data, at, length);
      return;
    }
    int sequence = Words.get(data, at + IcmpHeader.SEQUENCE);
    long micros = -1;
    if (options.isTiming() && length >= IcmpHeader.LENGTH + Long.BYTES) {
      long sent = Words.getLong(data, at + IcmpHeader.LENGTH);
      micros = Math.max(0, (clock.nanoTime() - sent) / 1000);
    }
    boolean again = statistics.answer(sequence, micros);
    confirmed = true;
    if (options.quiet) {
      return;
    }
    if (options.flood) {
      out.print("\b \b");
      out.flush();
      return;
    }
    stamp();
    out.print(length + " bytes from " + name(message.sourceAddress()) + ": icmp_seq=" + sequence
        + " ttl=" + message.ttl());
    out.print(micros >= 0 ? " time=" + PingText.time(micros) : "");
    out.print(again ? " (DUP!)" : "");
    boolean other = message.sourceAddress() != target
        && !socket.isToAll()
        && !Inet4.isMulticast(target)
        && target != 0;
    out.println(other ? " (DIFFERENT ADDRESS!)" : "");
    out.flush();
  }

  /** A word of a router about a packet that went through: a better gateway, or that it was too fast. */
  private void advice(byte[] data, int at, int length) {
    int quoted = at + IcmpHeader.LENGTH;
    int type = data[at] & 0xff;
    boolean isAdvice = type == IcmpHeader.ICMP_REDIRECT || type == IcmpHeader.ICMP_SOURCE_QUENCH;
    if (!isAdvice || length < 2 * IcmpHeader.LENGTH + Ipv4Header.LENGTH) {
      return;
    }
    int echoed = quoted + ((data[quoted] & 0xf) << 2);
    boolean ours = echoed + IcmpHeader.LENGTH <= at + length
        && data[echoed] == IcmpHeader.ICMP_ECHO
        && Words.getInt(data, quoted + Ipv4Header.DESTINATION) == target
        && socket.isOurs(Words.get(data, echoed + IcmpHeader.ID));
    if (ours && !options.quiet && !options.flood) {
      stamp();
      out.println("From " + name(message.sourceAddress()) + ": icmp_seq="
          + Words.get(data, echoed + IcmpHeader.SEQUENCE) + " "
          + PingText.icmp(
              type, data[at + IcmpHeader.CODE] & 0xff, Words.getInt(data, at + IcmpHeader.ID)));
      out.flush();
    }
  }

  private String name(int address) {
    boolean plain = options.numeric || HostName.isNumeric(options.host);
    String known = HostName.nameOf(address);
    String number = Inet4.text(address);
    return plain || known.equals(number) ? number : known + " (" + number + ")";
  }

  private void stamp() {
    if (options.stamps) {
      Instant now = clock.now();
      out.print(
          String.format(Locale.ROOT, "[%d.%06d] ", now.getEpochSecond(), now.getNano() / 1000));
    }
  }
}
