// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import java.util.ArrayList;
import java.util.List;
import org.pernet.ipv4.inet.Inet4;

/** A destination with its routes, best first. Written under RTNL, read without a lock. */
final class FibPrefix {
  private static final FibAlias[] NONE = {};

  final int key;
  final int mask;
  final int length;
  volatile FibAlias[] aliases =
      NONE; // by table downward, type of service downward, priority upward
  volatile FibAlias
      only; // the one route, where there is just one, so that a look-up has one step less
  volatile FibPrefix parent; // the longest shorter one that covers it

  FibPrefix(int key, int length) {
    this.key = key;
    this.mask = Inet4.mask(length);
    this.length = length;
  }

  boolean covers(int address) {
    return (address & mask) == key;
  }

  /** Its place among all: by address, the longest first. */
  long order() {
    return order(key, length);
  }

  static long order(int key, int length) {
    return (key & 0xffffffffL) << 6 | (Inet4.BITS - length);
  }

  private void set(FibAlias[] all) {
    aliases = all;
    only = all.length == 1 ? all[0] : null;
  }

  /** Where a route belongs: the first that is no better, of the same table; -1 where all of the table are (fib_find_alias). */
  int find(int table, int tos, int priority) {
    FibAlias[] all = aliases;
    for (int i = 0; i < all.length; i++) {
      FibAlias alias = all[i];
      if (alias.table() > table) {
        continue;
      }
      if (alias.table() != table) {
        break;
      }
      if (alias.tos() > tos) {
        continue;
      }
      boolean behind =
          Integer.compareUnsigned(alias.info().priority(), priority) >= 0 || alias.tos() < tos;
      if (behind) {
        return i;
      }
    }
    return -1;
  }

  /** Behind the last route of a table. */
  int endOf(int table) {
    FibAlias[] all = aliases;
    int end = 0;
    while (end < all.length && Integer.compareUnsigned(all[end].table(), table) >= 0) {
      end++;
    }
    return end;
  }

  void insert(int at, FibAlias alias) {
    List<FibAlias> all = new ArrayList<>(List.of(aliases));
    all.add(at, alias);
    set(all.toArray(NONE));
  }

  void replace(int at, FibAlias alias) {
    FibAlias[] all = aliases.clone();
    all[at] = alias;
    set(all);
  }

  @SuppressWarnings("ReferenceEquality") // this one, not one like it
  void remove(FibAlias alias) {
    List<FibAlias> all = new ArrayList<>(List.of(aliases));
    all.removeIf(other -> other == alias);
    set(all.toArray(NONE));
  }

  @Override
  public String toString() {
    return Inet4.text(key) + "/" + length;
  }
}
