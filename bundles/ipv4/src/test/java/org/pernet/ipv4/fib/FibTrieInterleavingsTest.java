// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;
import org.pernet.interleave.Interleavings;
import org.pernet.ipv4.inet.Inet4;

/** Routes are looked up while they come and go. */
class FibTrieInterleavingsTest {
  private static final int ADDRESS = 0x0a010203;

  @Test
  void fewRoutes() {
    Interleavings.check(Few.class);
  }

  @Test
  void manyRoutes() {
    Interleavings.check(Many.class);
  }

  /** Prefixes that nest, each of which is there or not. */
  @Param(name = "which", gen = IntGen.class, conf = "0:3")
  public static class Few {
    private static final int[] LENGTHS = {0, 8, 16, 24};

    private final FibTrie trie = new FibTrie();
    private final FibPrefix[] prefixes = new FibPrefix[LENGTHS.length];

    /** None are there. */
    public Few() {
      this(0);
    }

    Few(int others) {
      for (int i = 0; i < others; i++) {
        trie.add(new FibPrefix(0x0b000000 | i << 8, 24));
        trie.add(new FibPrefix(0x0a010400 | i << 8, 24));
      }
      for (int i = 0; i < LENGTHS.length; i++) {
        prefixes[i] = new FibPrefix(ADDRESS & Inet4.mask(LENGTHS[i]), LENGTHS[i]);
      }
    }

    @Operation(params = "which")
    public synchronized boolean add(int which) {
      FibPrefix prefix = prefixes[which];
      boolean absent = trie.get(prefix.key, prefix.length) == null;
      if (absent) {
        trie.add(prefix);
      }
      return absent;
    }

    @Operation(params = "which")
    public synchronized boolean remove(int which) {
      FibPrefix prefix = prefixes[which];
      boolean present = trie.get(prefix.key, prefix.length) != null;
      if (present) {
        trie.remove(prefix);
      }
      return present;
    }

    @Operation
    public int find() {
      FibPrefix found = trie.find(ADDRESS);
      return found == null ? -1 : found.length;
    }
  }

  /** The same among so many that they are found byte by byte. */
  public static class Many extends Few {
    /** Those of others alone. */
    public Many() {
      super(7);
    }
  }
}
