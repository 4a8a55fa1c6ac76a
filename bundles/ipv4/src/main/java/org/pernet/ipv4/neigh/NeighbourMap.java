// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.pernet.api.dev.NetDevice;

/**
 * Neighbours by device and address. Written under the table's monitor; {@link #find} takes no lock and makes nothing: a row is
 * never changed but replaced, so that who reads one misses nobody, whether the table grows meanwhile or not.
 */
final class NeighbourMap {
  private static final int LEAST = 8;
  private static final Neighbour[] NONE = {};

  private volatile AtomicReferenceArray<Neighbour[]> rows = rows(LEAST);
  private int size;

  private static AtomicReferenceArray<Neighbour[]> rows(int count) {
    Neighbour[][] empty = new Neighbour[count][];
    Arrays.fill(empty, NONE);
    return new AtomicReferenceArray<>(empty);
  }

  private static int row(NetDevice device, int address, int rows) {
    int hash = (System.identityHashCode(device) ^ address * 0x9e3779b1) * 0x85ebca6b;
    return (hash ^ hash >>> 15) & rows - 1;
  }

  Neighbour find(NetDevice device, int address) {
    AtomicReferenceArray<Neighbour[]> all = rows;
    for (Neighbour one : all.get(row(device, address, all.length()))) {
      if (one.address() == address && one.device() == device) {
        return one;
      }
    }
    return null;
  }

  int size() {
    return size;
  }

  void add(Neighbour fresh) {
    if (++size > rows.length()) {
      grow();
    }
    put(rows, fresh);
  }

  private static void put(AtomicReferenceArray<Neighbour[]> all, Neighbour fresh) {
    int row = row(fresh.device(), fresh.address(), all.length());
    Neighbour[] before = all.get(row);
    Neighbour[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = fresh;
    all.set(row, after);
  }

  private void grow() {
    AtomicReferenceArray<Neighbour[]> old = rows;
    AtomicReferenceArray<Neighbour[]> all = rows(2 * old.length());
    for (int i = 0; i < old.length(); i++) {
      for (Neighbour one : old.get(i)) {
        put(all, one);
      }
    }
    rows = all;
  }

  void remove(Neighbour going) {
    AtomicReferenceArray<Neighbour[]> all = rows;
    int row = row(going.device(), going.address(), all.length());
    Neighbour[] before = all.get(row);
    Neighbour[] after = Arrays.stream(before).filter(one -> one != going).toArray(Neighbour[]::new);
    if (after.length < before.length) {
      all.set(row, after);
      size--;
    }
  }
}
