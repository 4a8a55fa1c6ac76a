// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.xarray;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** A node: 64 nodes below, or, in a leaf, what stands at 64 numbers; and which of the 64 have no room. */
final class XNode {
  static final int BITS = 6;
  private static final int WAYS = 1 << BITS;
  private static final long ALL = -1L;
  private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(Object[].class);

  /** By how many bits a number is shifted to tell its way here; 0 in a leaf. */
  final int shift;

  private final Object[] slots = new Object[WAYS]; // published with release
  private long full; // by the writer: a bit for each way that is full
  private int used; // by the writer

  XNode(int shift) {
    this.shift = shift;
  }

  boolean isLeaf() {
    return shift == 0;
  }

  boolean isEmpty() {
    return used == 0;
  }

  /** Whether the number can stand here or below, if this is the topmost node. */
  boolean reaches(int key) {
    return shift + BITS >= Integer.SIZE || key >>> (shift + BITS) == 0;
  }

  int at(int key) {
    return (key >>> shift) & (WAYS - 1);
  }

  Object get(int at) {
    return SLOT.getAcquire(slots, at);
  }

  private XNode below(int at) {
    return (XNode) get(at);
  }

  private void set(int at, Object value) {
    used += (value == null ? 0 : 1) - (slots[at] == null ? 0 : 1);
    SLOT.setRelease(slots, at, value);
  }

  private void markFull(int at, boolean isFull) {
    full = isFull ? full | 1L << at : full & ~(1L << at);
  }

  /** A lower tree becomes the first part of this one. */
  void adopt(XNode lower) {
    set(0, lower);
    markFull(0, lower.full == ALL);
  }

  /** Says whether nothing stood there. */
  boolean put(int key, Object value) {
    int at = at(key);
    if (isLeaf()) {
      boolean fresh = slots[at] == null;
      set(at, value);
      markFull(at, true);
      return fresh;
    }
    XNode below = below(at);
    if (below == null) {
      below = new XNode(shift - BITS);
    }
    boolean fresh = below.put(key, value);
    markFull(at, below.full == ALL);
    set(at, below);
    return fresh;
  }

  /** What stood there, or null. */
  Object remove(int key) {
    int at = at(key);
    Object there = slots[at];
    if (there == null) {
      return null;
    }
    Object removed = there;
    if (isLeaf()) {
      set(at, null);
      markFull(at, false);
    } else {
      XNode below = (XNode) there;
      removed = below.remove(key);
      markFull(at, below.full == ALL);
      if (below.isEmpty()) {
        set(at, null);
      }
    }
    return removed;
  }

  /**
   * The first number from {@code from} on at which something stands; -1 where none here has.
   *
   * @param base the first number of this node
   */
  long next(long base, long from) {
    for (int at = firstWay(base, from); at < WAYS; at++) {
      Object there = get(at);
      if (there != null) {
        long begin = base + ((long) at << shift);
        long found = isLeaf() ? begin : ((XNode) there).next(begin, from);
        if (found >= 0) {
          return found;
        }
      }
    }
    return -1;
  }

  /** The first number from {@code from} on at which nothing stands; -1 where all here have something. */
  long free(long base, long from) {
    int first = firstWay(base, from);
    long open = first >= WAYS ? 0 : ~full & ALL << first;
    for (; open != 0; open &= open - 1) {
      int at = Long.numberOfTrailingZeros(open);
      long begin = base + ((long) at << shift);
      XNode below = isLeaf() ? null : below(at);
      long found = below == null ? Math.max(begin, from) : below.free(begin, from);
      if (found >= 0) {
        return found;
      }
    }
    return -1;
  }

  private int firstWay(long base, long from) {
    return from <= base ? 0 : (int) Math.min(WAYS, (from - base) >>> shift);
  }
}
