// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * One byte of the way down: for each of its values the best prefix that ends within this byte, and what goes on below, a
 * {@link FibPrefix} alone, a {@link Bucket} or a Stride. Written under RTNL, read without a lock.
 */
final class Stride {
  private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(Object[].class);
  private static final int VALUES = 256;

  private final Object[] slots = new Object[2 * VALUES]; // by turns
  int size; // guarded by RTNL: how many prefixes end here or below

  FibPrefix best(int value) {
    return (FibPrefix) SLOT.getAcquire(slots, 2 * value);
  }

  Object below(int value) {
    return SLOT.getAcquire(slots, 2 * value + 1);
  }

  void setBelow(int value, Object below) {
    SLOT.setRelease(slots, 2 * value + 1, below);
  }

  /** A prefix that ends within this byte, {@code bits} of which are its own. */
  void add(FibPrefix prefix, int value, int bits) {
    int count = VALUES >>> bits;
    for (int i = value; i < value + count; i++) {
      FibPrefix now = best(i);
      if (now == null || now.length < prefix.length) {
        SLOT.setRelease(slots, 2 * i, prefix);
      }
    }
  }

  /** It goes; {@code next} is the next shorter one that ends within this byte, or null. */
  void remove(FibPrefix prefix, FibPrefix next, int value, int bits) {
    int count = VALUES >>> bits;
    for (int i = value; i < value + count; i++) {
      if (best(i) == prefix) {
        SLOT.setRelease(slots, 2 * i, next);
      }
    }
  }
}
