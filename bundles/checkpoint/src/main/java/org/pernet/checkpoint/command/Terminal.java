// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.command;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.pernet.api.command.CommandSession;
import org.pernet.checkpoint.Progress;

/**
 * A line on a terminal that says how far it has come, from the second second on ({@code pernet.progress.millis}), ten times a
 * second at most.
 */
final class Terminal implements Progress {
  private static final long FIRST_MILLIS = 1000;
  private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(100);
  private static final String CLEAR = "\r\u001b[K";

  private final CommandSession session;
  private final String what;
  private final LongSupplier clock;
  private long next;
  private boolean written;

  /** On a clock of nanoseconds, of which {@code first} pass before anything is said. */
  Terminal(CommandSession session, String what, LongSupplier clock, long first) {
    this.session = session;
    this.what = what;
    this.clock = clock;
    this.next = clock.getAsLong() + first;
  }

  /** Progress on a session's terminal; where it has none, nowhere. */
  static Terminal of(CommandSession session, String what) {
    long first = Long.getLong("pernet.progress.millis", FIRST_MILLIS);
    return new Terminal(session, what, System::nanoTime, TimeUnit.MILLISECONDS.toNanos(first));
  }

  @Override
  public void at(String stage, int done, int of) {
    long now = clock.getAsLong();
    if (session.isTerminal() && now - next >= 0) {
      next = now + EVERY;
      written = true;
      session
          .out()
          .print(String.format(Locale.ROOT, "%s%s: %s %d of %d", CLEAR, what, stage, done, of));
      session.out().flush();
    }
  }

  /** Takes the line away. */
  void end() {
    if (written) {
      session.out().print(CLEAR);
      session.out().flush();
    }
  }
}
