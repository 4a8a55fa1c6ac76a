// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.timer;

import org.pernet.api.timer.KernelTimer;

/** A timer. */
final class TimerImpl implements KernelTimer, Comparable<TimerImpl> {
  private final TimerQueue queue;
  final Runnable action;
  long due; // guarded by the queue's lock; does not change while it is armed
  long number; // guarded by the queue's lock: of those due at once, who was armed first
  volatile boolean armed;
  Thread runner; // guarded by the queue's lock: who runs its action

  TimerImpl(TimerQueue queue, Runnable action) {
    this.queue = queue;
    this.action = action;
  }

  @Override
  public void arm(long nanos) {
    queue.arm(this, nanos);
  }

  @Override
  public boolean isArmed() {
    return armed;
  }

  @Override
  public boolean cancel() {
    return queue.cancel(this);
  }

  @Override
  public void cancelSync() {
    queue.cancelSync(this);
  }

  @Override
  @SuppressWarnings(
      "ComparableAndEquals") // an order of those that are armed: no two have the same number
  public int compareTo(TimerImpl other) {
    long earlier = due - other.due;
    return earlier != 0 ? Long.signum(earlier) : Long.compare(number, other.number);
  }
}
