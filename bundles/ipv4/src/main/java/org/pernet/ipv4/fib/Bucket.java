// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import org.pernet.ipv4.inet.Inet4;

/** A few prefixes in a row, the longest first. Immutable. */
final class Bucket {
  /** How many there may be: a row of so many is as fast as a step down. */
  static final int MOST = 12;

  private final int[] keys;
  private final int[] masks;
  private final FibPrefix[] prefixes;

  Bucket(Collection<FibPrefix> all) {
    prefixes = all.toArray(FibPrefix[]::new);
    Arrays.sort(prefixes, Comparator.comparingInt((FibPrefix prefix) -> -prefix.length));
    keys = Arrays.stream(prefixes).mapToInt(prefix -> prefix.key).toArray();
    masks =
        Arrays.stream(prefixes).mapToInt(prefix -> Inet4.mask(prefix.length)).toArray();
  }

  int size() {
    return prefixes.length;
  }

  FibPrefix[] prefixes() {
    return prefixes;
  }

  /** The longest that covers an address, or {@code other}. */
  FibPrefix match(int address, FibPrefix other) {
    int[] all = keys;
    int[] within = masks;
    for (int i = 0; i < all.length; i++) {
      if ((address & within[i]) == all[i]) {
        return prefixes[i];
      }
    }
    return other;
  }
}
