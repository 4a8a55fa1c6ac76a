// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultInjector;
import org.pernet.api.fault.FaultPoint;

/**
 * Makes the n-th of anything fail: a kernel is made with it ({@code KernelBuilder.faults}), and each point that the kernel reaches
 * is counted. Until it is armed nothing fails. Safe for threads.
 *
 * <pre>{@code
 * plan.failNth(3);                            // the third point reached from now on, with its own errno
 * plan.failNth("dev.ifindex", 1, EBUSY);      // the first index drawn from now on
 * }</pre>
 */
public final class FaultPlan implements FaultInjector {
  private Predicate<FaultPoint> which = point -> false; // guarded by this
  private Errno errno; // guarded by this: null for the point's own
  private int left; // guarded by this: how many more until one fails; 0 for none
  private FaultPoint fired; // guarded by this: null until one has
  private final List<String> reached = new ArrayList<>(); // guarded by this: since it was armed

  /** A plan under which nothing fails. */
  public FaultPlan() {}

  /** The n-th point from now on, from 1, fails with its own errno; none before, and none after. */
  public synchronized void failNth(int nth) {
    arm(point -> true, nth, null);
  }

  /** The n-th reaching of one point from now on, from 1, fails with {@code with}. */
  public synchronized void failNth(String point, int nth, Errno with) {
    arm(candidate -> candidate.name().equals(point), nth, with);
  }

  private void arm(Predicate<FaultPoint> points, int nth, Errno with) {
    if (nth < 1) {
      throw new IllegalArgumentException("the " + nth + "-th is none");
    }
    which = points;
    left = nth;
    errno = with;
    fired = null;
    reached.clear();
  }

  /** Nothing fails any more; says what did since it was armed, if anything. */
  public synchronized Optional<FaultPoint> disarm() {
    left = 0;
    return Optional.ofNullable(fired);
  }

  /** The points reached since it was armed, in order, until one failed. */
  public synchronized List<String> reached() {
    return List.copyOf(reached);
  }

  @Override
  public synchronized void reach(FaultPoint point) throws NetException {
    if (left == 0 || !which.test(point)) {
      return;
    }
    reached.add(point.name());
    if (--left == 0) {
      fired = point;
      throw new NetException(errno == null ? point.errno() : errno);
    }
  }
}
