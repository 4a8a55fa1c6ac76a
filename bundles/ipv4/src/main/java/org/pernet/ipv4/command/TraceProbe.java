// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.command;

/** One probe of traceroute, and what came of it. */
final class TraceProbe {
  final int ttl;
  final int number; // a port, or an echo's number
  long sentAt = -1; // nanoseconds
  long tookNanos = -1; // below 0 for no answer
  int answeredBy;
  String mark = ""; // what is wrong, such as !H
  boolean isFinal;
  boolean isDone;

  TraceProbe(int ttl, int number) {
    this.ttl = ttl;
    this.number = number;
  }

  void answered(long now, int by) {
    if (!isDone) {
      isDone = true;
      tookNanos = now - sentAt;
      answeredBy = by;
    }
  }
}
