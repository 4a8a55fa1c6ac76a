// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pernet.ipv4.inet.Inet4;

/**
 * Prefixes, searched for the longest that covers an address (fib_trie.c): a byte a step while there are many, a short row
 * when there are few. Written under RTNL; {@link #find} takes no lock, makes nothing, and meets each change whole.
 */
final class FibTrie {
  private static final int STRIDE_BITS = 8;

  private final TreeMap<Long, FibPrefix> byOrder = new TreeMap<>(); // guarded by RTNL
  private volatile FibPrefix everything; // 0.0.0.0/0
  private volatile Object root; // null, a FibPrefix alone, a Bucket or a Stride
  private volatile int changes; // how many began; written under RTNL

  /** The longest prefix that covers an address; null for none. Shorter ones are its parents. */
  FibPrefix find(int address) {
    for (; ; ) {
      int before = changes;
      FibPrefix found = search(address);
      if (changes == before) {
        return found;
      }
      // else a short prefix may have come when its place was passed, and the long one gone that it
      // replaces
    }
  }

  /** One walk down. Each change alone is met whole or not at all, wherever it is on its way. */
  private FibPrefix search(int address) {
    FibPrefix best = everything;
    Object at = root;
    int shift = Inet4.BITS - STRIDE_BITS;
    while (at instanceof Stride stride) {
      int value = address >>> shift & 0xff;
      FibPrefix here = stride.best(value);
      if (here != null) {
        best = here;
      }
      at = stride.below(value);
      shift -= STRIDE_BITS;
    }
    if (at instanceof FibPrefix alone) {
      return alone.covers(address) ? alone : best;
    }
    return at == null ? best : ((Bucket) at).match(address, best);
  }

  /** The prefix itself; null where there is none. Under RTNL. */
  FibPrefix get(int key, int length) {
    return byOrder.get(FibPrefix.order(key, length));
  }

  /** The first prefix at or behind a place in the order of all; null for none. Under RTNL. */
  FibPrefix atOrAfter(long order) {
    Map.Entry<Long, FibPrefix> next = byOrder.ceilingEntry(order);
    return next == null ? null : next.getValue();
  }

  /** All, in order. Under RTNL. */
  List<FibPrefix> all() {
    return new ArrayList<>(byOrder.values());
  }

  /** How many there are. Under RTNL. */
  int size() {
    return byOrder.size();
  }

  boolean isEmpty() {
    return byOrder.isEmpty();
  }

  /** Adds a prefix that is not there, with its routes. Under RTNL. */
  void add(FibPrefix prefix) {
    beginChange();
    FibPrefix parent = find(prefix.key);
    while (parent != null && parent.length >= prefix.length) {
      parent = parent.parent;
    }
    prefix.parent = parent;
    byOrder.put(prefix.order(), prefix);
    if (prefix.length == 0) {
      everything = prefix;
    } else {
      root = with(root, prefix, 0);
    }
    for (FibPrefix below : within(prefix.key, prefix.length)) {
      if (below != prefix && below.length > prefix.length && below.parent == parent) {
        below.parent = prefix;
      }
    }
  }

  /** Takes a prefix away. Under RTNL. */
  void remove(FibPrefix prefix) {
    beginChange();
    for (FibPrefix below : within(prefix.key, prefix.length)) {
      if (below.parent == prefix) {
        below.parent = prefix.parent;
      }
    }
    byOrder.remove(prefix.order());
    if (prefix.length == 0) {
      everything = null;
    } else {
      root = without(root, prefix, 0);
    }
  }

  private void beginChange() {
    int next = changes + 1;
    changes = next;
  }

  /** All that begin within a prefix. */
  private Iterable<FibPrefix> within(int key, int length) {
    long from = FibPrefix.order(key, Inet4.BITS);
    long to = FibPrefix.order(key | ~Inet4.mask(length), 0);
    return byOrder.subMap(from, true, to, true).values();
  }

  private static int value(FibPrefix prefix, int depth) {
    return prefix.key >>> (Inet4.BITS - STRIDE_BITS * (depth + 1)) & 0xff;
  }

  /** How many bits of the byte at {@code depth} are a prefix's own; more than eight where it goes on below. */
  private static int bits(FibPrefix prefix, int depth) {
    return prefix.length - STRIDE_BITS * depth;
  }

  private static Object with(Object at, FibPrefix prefix, int depth) {
    if (at instanceof Stride stride) {
      add(stride, prefix, depth);
      return stride;
    }
    List<FibPrefix> row = row(at);
    row.add(prefix);
    if (row.size() <= Bucket.MOST) {
      return of(row);
    }
    Stride stride = new Stride();
    row.forEach(one -> add(stride, one, depth));
    return stride;
  }

  private static List<FibPrefix> row(Object at) {
    if (at instanceof FibPrefix alone) {
      return new ArrayList<>(List.of(alone));
    }
    return at == null ? new ArrayList<>() : new ArrayList<>(List.of(((Bucket) at).prefixes()));
  }

  /** What stands for few prefixes. */
  private static Object of(List<FibPrefix> row) {
    return switch (row.size()) {
      case 0 -> null;
      case 1 -> row.get(0);
      default -> new Bucket(row);
    };
  }

  private static void add(Stride stride, FibPrefix prefix, int depth) {
    stride.size++;
    int value = value(prefix, depth);
    int bits = bits(prefix, depth);
    if (bits <= STRIDE_BITS) {
      stride.add(prefix, value, bits);
    } else {
      stride.setBelow(value, with(stride.below(value), prefix, depth + 1));
    }
  }

  private Object without(Object at, FibPrefix prefix, int depth) {
    if (at instanceof Stride stride) {
      stride.size--;
      if (stride.size <= Bucket.MOST / 2) {
        return rowOf(prefix.key, depth);
      }
      remove(stride, prefix, depth);
      return stride;
    }
    List<FibPrefix> row = row(at);
    row.remove(prefix);
    return of(row);
  }

  private void remove(Stride stride, FibPrefix prefix, int depth) {
    int value = value(prefix, depth);
    int bits = bits(prefix, depth);
    if (bits <= STRIDE_BITS) {
      FibPrefix parent = prefix.parent;
      boolean endsHere = parent != null && bits(parent, depth) > 0;
      stride.remove(prefix, endsHere ? parent : null, value, bits);
    } else {
      stride.setBelow(value, without(stride.below(value), prefix, depth + 1));
    }
  }

  /** What is left below the bytes before {@code depth}, in a row. */
  private Object rowOf(int key, int depth) {
    int above = STRIDE_BITS * depth;
    List<FibPrefix> row = new ArrayList<>();
    for (FibPrefix one : within(key & Inet4.mask(above), above)) {
      if (one.length > above) {
        row.add(one);
      }
    }
    return of(row);
  }
}
