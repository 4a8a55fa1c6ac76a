// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.fdb;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Entries by address: a table of chains that grows and shrinks. Look-ups take no lock, make no object, and find each entry
 * that was there before they began and is still there; changes are one at a time, under the lock of the owner. Which
 * bucket an address has depends on a number drawn at random, so that nobody can fill one on purpose.
 */
final class FdbTable {
  private static final int MIN_BITS = 4;
  private static final int MAX_BITS = 24;
  /** 2^64 divided by the golden ratio: a multiplier that scatters well, also where the seed is a small number. */
  private static final long GOLDEN = 0x9e37_79b9_7f4a_7c15L;

  private static final class Node {
    private final FdbEntry entry;
    private volatile Node next;

    Node(FdbEntry entry, Node next) {
      this.entry = entry;
      this.next = next;
    }
  }

  /** The chains of one size; a table of another size is made whole before it is seen. */
  private record Buckets(AtomicReferenceArray<Node> chains, int shift) {
    static Buckets ofBits(int bits) {
      return new Buckets(new AtomicReferenceArray<>(1 << bits), Long.SIZE - bits);
    }

    int bits() {
      return Long.SIZE - shift;
    }
  }

  private final long multiplier;
  private volatile Buckets buckets = Buckets.ofBits(MIN_BITS);
  private int size;

  /** An empty table; of {@code seed} only that it is nobody's guess counts. */
  FdbTable(long seed) {
    multiplier = (seed ^ GOLDEN) | 1;
  }

  private int bucket(long address, int shift) {
    return (int) ((address * multiplier) >>> shift);
  }

  /** The entry of an address, or null. */
  FdbEntry get(long address) {
    Buckets now = buckets;
    Node node = now.chains.get(bucket(address, now.shift));
    while (node != null) {
      if (node.entry.address() == address) {
        return node.entry;
      }
      node = node.next;
    }
    return null;
  }

  int size() {
    return size;
  }

  /** Adds an entry whose address has none. */
  void add(FdbEntry entry) {
    if (++size > 1 << buckets.bits() && buckets.bits() < MAX_BITS) {
      resize(buckets.bits() + 1);
    }
    put(buckets, entry);
  }

  private void put(Buckets to, FdbEntry entry) {
    int at = bucket(entry.address(), to.shift);
    to.chains.set(at, new Node(entry, to.chains.get(at)));
  }

  /** Removes an entry that is there. */
  void remove(FdbEntry entry) {
    Buckets now = buckets;
    int at = bucket(entry.address(), now.shift);
    Node before = null;
    Node node = now.chains.get(at);
    while (node.entry != entry) {
      before = node;
      node = node.next;
    }
    if (before == null) {
      now.chains.set(at, node.next);
    } else {
      before.next = node.next;
    }
    size--;
    if (now.bits() > MIN_BITS && size < 1 << (now.bits() - 2)) {
      resize(now.bits() - 1);
    }
  }

  private void resize(int bits) {
    Buckets old = buckets;
    Buckets fresh = Buckets.ofBits(bits);
    for (int i = 0; i < old.chains.length(); i++) {
      for (Node node = old.chains.get(i); node != null; node = node.next) {
        put(fresh, node.entry);
      }
    }
    buckets = fresh;
  }
}
