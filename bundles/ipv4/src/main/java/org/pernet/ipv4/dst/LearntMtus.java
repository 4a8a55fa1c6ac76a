// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.dst;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What one namespace has learnt. Safe for threads; looked up without a lock. Times are nanoseconds of the kernel's clock. */
final class LearntMtus {
  private static final int MOST = 2048;

  private final Map<Integer, Entry> byDestination = new ConcurrentHashMap<>();

  private record Entry(int mtu, long until) {}

  /** In bytes; 0 for nothing, or nothing any more. */
  int get(int destination, long now) {
    Entry entry = byDestination.get(destination);
    return entry == null || now - entry.until >= 0 ? 0 : entry.mtu;
  }

  /** When what was learnt of a destination ends; 0 where nothing is known. */
  long until(int destination) {
    Entry entry = byDestination.get(destination);
    return entry == null ? 0 : entry.until;
  }

  /** Where there is too much, what is over goes; and where there is still, all. */
  void learn(int destination, int mtu, long now, long nanos) {
    if (byDestination.size() >= MOST) {
      byDestination.values().removeIf(entry -> now - entry.until >= 0);
    }
    if (byDestination.size() >= MOST) {
      byDestination.clear();
    }
    byDestination.put(destination, new Entry(mtu, now + nanos));
  }

  void forget() {
    byDestination.clear();
  }
}
