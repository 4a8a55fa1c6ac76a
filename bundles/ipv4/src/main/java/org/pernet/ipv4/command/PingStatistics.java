// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.command;

import java.util.BitSet;

/** What became of ping's packets, and its words at the end (finish). */
final class PingStatistics {
  private static final int SEQUENCES = 65536;

  private final BitSet answered = new BitSet();
  private long transmitted;
  private long received;
  private long repeats;
  private long errors;
  private long acknowledged;
  private long pipe;
  private long first = -1; // nanoseconds
  private long last;
  private long least = Long.MAX_VALUE; // microseconds, as all that follow
  private long greatest;
  private double sum;
  private double squares;
  private double average; // of the last few, times 8

  /** One was sent, or could not be. */
  void sent(long now) {
    transmitted++;
    answered.clear((int) (transmitted % SEQUENCES));
    if (first < 0) {
      first = now;
    }
    last = now;
  }

  /** Whether the last one that was sent was answered, or none was. */
  boolean isLastAnswered() {
    return transmitted == 0 || answered.get((int) (transmitted % SEQUENCES));
  }

  void error() {
    errors++;
  }

  long transmitted() {
    return transmitted;
  }

  long received() {
    return received;
  }

  long errors() {
    return errors;
  }

  /** How long the slowest answer took, in microseconds. */
  long greatest() {
    return greatest;
  }

  /** How many are on their way. */
  long outstanding() {
    return transmitted - acknowledged;
  }

  /** What was heard of the packet with a number (acknowledge). */
  void acknowledge(int sequence) {
    long behind = transmitted - sequence & 0xffff;
    if (behind <= 0x7fff) {
      pipe = Math.max(pipe, behind + 1);
      acknowledged = Math.max(acknowledged, transmitted - behind);
    }
  }

  /**
   * An answer.
   *
   * @param micros how long it took; below 0 where that is not known
   * @return whether the same had come before
   */
  boolean answer(int sequence, long micros) {
    acknowledge(sequence);
    if (micros >= 0) {
      least = Math.min(least, micros);
      greatest = Math.max(greatest, micros);
      sum += micros;
      squares += (double) micros * micros;
      average = average == 0 ? micros * 8.0 : average + micros - average / 8;
    }
    boolean again = answered.get(sequence);
    answered.set(sequence);
    if (again) {
      repeats++;
    } else {
      received++;
    }
    return again;
  }

  String text(String host, PingOptions options) {
    StringBuilder out = new StringBuilder();
    out.append("--- ").append(host).append(" ping statistics ---\n");
    out.append(transmitted).append(" packets transmitted, ");
    out.append(received).append(" received");
    if (repeats > 0) {
      out.append(", +").append(repeats).append(" duplicates");
    }
    if (errors > 0) {
      out.append(", +").append(errors).append(" errors");
    }
    if (transmitted > 0) {
      float lost = (float) (100.0 * (transmitted - received)) / transmitted;
      out.append(", ").append(PingText.percent(lost)).append("% packet loss");
      out.append(", time ").append((last - first) / 1_000_000).append("ms");
    }
    out.append('\n');
    appendTimes(out, options);
    return out.append('\n').toString();
  }

  private void appendTimes(StringBuilder out, PingOptions options) {
    String comma = "";
    if (received > 0 && options.isTiming()) {
      long total = received + repeats;
      long mean = (long) (sum / total);
      double variance = squares / total - (sum / total) * (sum / total);
      long deviation = (long) Math.sqrt(Math.max(0, variance));
      out.append("rtt min/avg/max/mdev = ").append(PingText.millis(least));
      out.append('/').append(PingText.millis(mean));
      out.append('/').append(PingText.millis(greatest));
      out.append('/').append(PingText.millis(deviation)).append(" ms");
      comma = ", ";
    }
    if (pipe > 1) {
      out.append(comma).append("pipe ").append(pipe);
      comma = ", ";
    }
    boolean fast = options.interval == 0 || options.flood || options.adaptive;
    if (received > 0 && fast && transmitted > 1) {
      long gap = (last - first) / 1000 / (transmitted - 1);
      out.append(comma).append("ipg/ewma ").append(PingText.millis(gap));
      out.append('/').append(PingText.millis((long) (average / 8))).append(" ms");
    }
  }
}
