// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.pernet;

import java.util.BitSet;

/** Which slots are taken: the lowest free one is given first. Slot 0 stands for none. Guarded by the pernet lock, write. */
final class SlotIds {
  private final BitSet taken = new BitSet();
  private volatile int capacity = 1;

  SlotIds() {
    taken.set(0);
  }

  int take() {
    int slot = taken.nextClearBit(1);
    taken.set(slot);
    capacity = Math.max(capacity, slot + 1);
    return slot;
  }

  /** Whether exactly these are taken. */
  boolean isTaken(BitSet slots) {
    BitSet all = (BitSet) slots.clone();
    all.set(0);
    return taken.equals(all);
  }

  void giveBack(int slot) {
    taken.clear(slot);
  }

  /** How long a new namespace's array must be; only grows (max_gen_ptrs). */
  int capacity() {
    return capacity;
  }
}
