// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.pernet.api.dev.NetDevice;

/** Neighbours by device and address. Written under the table's monitor; {@link #find} takes no lock and makes nothing. */
final class NeighbourMap {
  private static final int LEAST = 8;

  private volatile AtomicReferenceArray<Neighbour> rows = new AtomicReferenceArray<>(LEAST);
  private int size;

  private static int row(NetDevice device, int address, int rows) {
    int hash = (System.identityHashCode(device) ^ address * 0x9e3779b1) * 0x85ebca6b;
    return (hash ^ hash >>> 15) & rows - 1;
  }

  Neighbour find(NetDevice device, int address) {
    AtomicReferenceArray<Neighbour> all = rows;
    Neighbour at = all.get(row(device, address, all.length()));
    while (at != null && (at.address() != address || at.device() != device)) {
      at = at.next;
    }
    return at;
  }

  int size() {
    return size;
  }

  void add(Neighbour fresh) {
    if (++size > rows.length()) {
      grow();
    }
    AtomicReferenceArray<Neighbour> all = rows;
    int row = row(fresh.device(), fresh.address(), all.length());
    fresh.next = all.get(row);
    all.set(row, fresh);
  }

  /** Twice as many rows. A reader who meets a row on its way may miss somebody, and then asks under the monitor. */
  private void grow() {
    AtomicReferenceArray<Neighbour> old = rows;
    AtomicReferenceArray<Neighbour> all = new AtomicReferenceArray<>(2 * old.length());
    for (int i = 0; i < old.length(); i++) {
      Neighbour at = old.get(i);
      while (at != null) {
        Neighbour next = at.next;
        int row = row(at.device(), at.address(), all.length());
        at.next = all.get(row);
        all.set(row, at);
        at = next;
      }
    }
    rows = all;
  }

  void remove(Neighbour going) {
    AtomicReferenceArray<Neighbour> all = rows;
    int row = row(going.device(), going.address(), all.length());
    Neighbour at = all.get(row);
    if (at == going) {
      all.set(row, going.next);
      size--;
      return;
    }
    while (at != null && at.next != going) {
      at = at.next;
    }
    if (at != null) {
      at.next = going.next;
      size--;
    }
  }
}
