// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.net;

import java.util.PriorityQueue;

/** Inode numbers of nsfs: those given back are given again, lowest first, so that they stay within 32 bits. */
final class InodeNumbers {
  private final PriorityQueue<Integer> free =
      new PriorityQueue<>(Integer::compareUnsigned); // guarded by this
  private int next; // guarded by this

  InodeNumbers(int first) {
    next = first;
  }

  synchronized int take() {
    return free.isEmpty() ? next++ : free.poll();
  }

  synchronized void giveBack(int inode) {
    free.add(inode);
  }
}
