// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit;

import java.util.concurrent.atomic.AtomicInteger;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;

/** A failure that waits for its call: the n-th from now on fails, those before and after do not. Safe for threads. */
public final class Fault {
  private final AtomicInteger left;
  private final Throwable failure;

  private Fault(int nth, Throwable failure) {
    this.left = new AtomicInteger(nth);
    this.failure = failure;
  }

  /** The n-th call, from 1, is refused with an errno. */
  public static Fault refusing(int nth, Errno errno) {
    return new Fault(nth, new NetException(errno));
  }

  /** The n-th call, from 1, throws what no call should: a {@link RuntimeException} or an {@link Error}. */
  public static Fault throwing(int nth, Throwable unchecked) {
    if (!(unchecked instanceof RuntimeException || unchecked instanceof Error)) {
      throw new IllegalArgumentException(unchecked + " is a checked exception");
    }
    return new Fault(nth, unchecked);
  }

  /** No call fails. */
  public static Fault none() {
    return new Fault(0, null);
  }

  /** A call. */
  public void strike() throws NetException {
    if (left.getAndDecrement() != 1) {
      return;
    }
    if (failure instanceof NetException refusal) {
      throw refusal;
    }
    strikeUnchecked();
  }

  /** A call that cannot be refused. */
  void strikeWhereNoRefusalIs() {
    if (left.getAndDecrement() == 1) {
      strikeUnchecked();
    }
  }

  private void strikeUnchecked() {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    throw new IllegalStateException(failure);
  }
}
