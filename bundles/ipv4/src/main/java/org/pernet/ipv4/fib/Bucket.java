// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/** A few prefixes in a row, the longest first. Immutable. */
final class Bucket {
  /** How many there may be: a row of so many is as fast as a step down. */
  static final int MOST = 12;

  private final int[] keysAndMasks; // by turns
  private final FibPrefix[] prefixes;

  Bucket(Collection<FibPrefix> all) {
    prefixes = all.toArray(FibPrefix[]::new);
    Arrays.sort(prefixes, Comparator.comparingInt((FibPrefix prefix) -> -prefix.length));
    keysAndMasks = new int[2 * prefixes.length];
    for (int i = 0; i < prefixes.length; i++) {
      keysAndMasks[2 * i] = prefixes[i].key;
      keysAndMasks[2 * i + 1] = prefixes[i].mask;
    }
  }

  FibPrefix[] prefixes() {
    return prefixes;
  }

  /** The longest that covers an address, or {@code other}. */
  FibPrefix match(int address, FibPrefix other) {
    int[] all = keysAndMasks;
    for (int i = 0; i + 1 < all.length; i += 2) {
      if ((address & all[i + 1]) == all[i]) {
        return prefixes[i >> 1];
      }
    }
    return other;
  }
}
