// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.command;

import static org.pernet.ipv4.header.IcmpHeader.*;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pernet.api.command.CommandSession;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.KernelClock;
import org.pernet.ipv4.inet.Inet4;

/** One run of traceroute: many probes at once, told of in their order. */
final class TraceRun implements TraceSocket.Listener {
  private static final double SECOND = 1e9;
  private static final int FIRST_PORT = 33434;

  private final TraceOptions options;
  private final TraceSocket socket;
  private final KernelClock clock;
  private final PrintStream out;
  private final List<TraceProbe> probes = new ArrayList<>();
  private final int firstNumber;
  private int begun; // how many were sent
  private int told; // how many are printed
  private int lastHop;

  TraceRun(CommandSession session, TraceOptions options, TraceSocket socket) {
    this.options = options;
    this.socket = socket;
    this.clock = session.task().kernel().clock();
    this.out = session.out();
    this.lastHop = options.most;
    this.firstNumber = options.port != 0 ? options.port : options.icmp ? 1 : FIRST_PORT;
    for (int ttl = options.first; ttl <= options.most; ttl++) {
      for (int i = 0; i < options.queries; i++) {
        probes.add(new TraceProbe(ttl, firstNumber + probes.size() & 0xffff));
      }
    }
  }

  /** Runs it. */
  void run() throws InterruptedException, NetException {
    while (told < end()) {
      send();
      hear();
      expire();
      tell();
    }
    out.println();
    out.flush();
  }

  /** Behind the last probe of the last hop that counts. */
  private int end() {
    return (lastHop - options.first + 1) * options.queries;
  }

  private void send() throws NetException {
    int waiting = 0;
    for (int i = told; i < begun; i++) {
      waiting += probes.get(i).isDone ? 0 : 1;
    }
    for (; begun < end() && waiting < options.ahead; begun++, waiting++) {
      TraceProbe probe = probes.get(begun);
      probe.sentAt = clock.nanoTime();
      try {
        socket.send(probe);
      } catch (NetException refused) {
        hearPending();
        probe.sentAt = clock.nanoTime();
        socket.send(probe);
      }
    }
  }

  private void hearPending() throws NetException {
    try {
      socket.hear(Duration.ZERO, this);
    } catch (InterruptedException later) {
      Thread.currentThread().interrupt();
    }
  }

  private void hear() throws InterruptedException, NetException {
    long now = clock.nanoTime();
    long wait = Long.MAX_VALUE;
    for (int i = told; i < Math.min(begun, end()); i++) {
      TraceProbe probe = probes.get(i);
      if (!probe.isDone) {
        wait = Math.min(wait, Math.max(0, probe.sentAt + patience(probe) - now));
      }
    }
    socket.hear(wait == Long.MAX_VALUE ? Duration.ZERO : Duration.ofNanos(wait), this);
  }

  /** How long a probe is waited for: not much longer than others of its hop took, or of a farther one. */
  private long patience(TraceProbe probe) {
    double most = options.wait * SECOND;
    for (TraceProbe other : probes) {
      if (other.tookNanos >= 0) {
        double took = Math.max((double) other.tookNanos, 1e6);
        if (other.ttl == probe.ttl && options.here > 0) {
          return (long) Math.min(most, took * options.here + 1e7);
        }
        if (other.ttl > probe.ttl && options.near > 0) {
          return (long) Math.min(most, took * options.near + 1e7);
        }
      }
    }
    return (long) most;
  }

  private void expire() {
    long now = clock.nanoTime();
    for (int i = told; i < Math.min(begun, end()); i++) {
      TraceProbe probe = probes.get(i);
      if (!probe.isDone && now - probe.sentAt >= patience(probe)) {
        probe.isDone = true;
      }
    }
  }

  private TraceProbe find(int number) {
    int at = number - firstNumber & 0xffff;
    return at < begun ? probes.get(at) : null;
  }

  @Override
  public void arrived(int number, int by) {
    TraceProbe probe = find(number);
    if (probe != null && !probe.isDone) {
      probe.answered(clock.nanoTime(), by);
      finish(probe);
    }
  }

  private void finish(TraceProbe probe) {
    probe.isFinal = true;
    lastHop = Math.min(lastHop, probe.ttl);
  }

  @Override
  public void failed(int number, int by, int type, int code, int info) {
    TraceProbe probe = find(number);
    if (probe == null || probe.isDone) {
      return;
    }
    probe.answered(clock.nanoTime(), by);
    if (type != ICMP_TIME_EXCEEDED) {
      probe.mark = mark(type, code, info);
      finish(probe);
    }
  }

  private static String mark(int type, int code, int info) {
    if (type != ICMP_DEST_UNREACH) {
      return type == ICMP_PARAMETERPROB ? " !G" : " !<" + type + "-" + code + ">";
    }
    return switch (code) {
      case ICMP_NET_UNREACH, 6, 11 -> " !N";
      case ICMP_HOST_UNREACH, 7, 8, 12 -> " !H";
      case ICMP_PROT_UNREACH -> " !P";
      case ICMP_PORT_UNREACH -> "";
      case ICMP_FRAG_NEEDED -> " !F-" + info;
      case ICMP_SR_FAILED -> " !S";
      case ICMP_NET_ANO, ICMP_HOST_ANO, ICMP_PKT_FILTERED -> " !X";
      case 14 -> " !V";
      case 15 -> " !C";
      default -> " !<" + code + ">";
    };
  }

  /** Prints what is known, in order. */
  private void tell() {
    while (told < end() && told < begun && probes.get(told).isDone) {
      TraceProbe probe = probes.get(told);
      boolean first = told % options.queries == 0;
      if (first) {
        out.print((told == 0 ? "" : "\n") + String.format(Locale.ROOT, "%2d ", probe.ttl));
      }
      tell(probe, first ? null : probes.get(told - 1));
      told++;
      out.flush();
    }
  }

  private void tell(TraceProbe probe, TraceProbe before) {
    if (probe.tookNanos < 0) {
      out.print(" *");
      return;
    }
    boolean same = before != null && before.tookNanos >= 0 && sameHost(before, probe);
    if (!same) {
      String number = Inet4.text(probe.answeredBy);
      String name = HostName.nameOf(probe.answeredBy);
      out.print(" " + (options.numeric ? number : name + " (" + number + ")"));
    }
    out.print(String.format(Locale.ROOT, "  %.3f ms", probe.tookNanos / 1e6));
    out.print(probe.mark);
  }

  private static boolean sameHost(TraceProbe one, TraceProbe other) {
    return one.answeredBy == other.answeredBy;
  }
}
