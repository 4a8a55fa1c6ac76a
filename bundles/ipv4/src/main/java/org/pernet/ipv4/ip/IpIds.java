// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.ip;

import java.util.concurrent.atomic.AtomicIntegerArray;

/** Identifications of packets, by which fragments find each other (ip_idents): a row of counters that flows share. */
public final class IpIds {
  private static final int COUNTERS = 2048;

  private final AtomicIntegerArray counters = new AtomicIntegerArray(COUNTERS);

  /** All begin somewhere. */
  public IpIds(java.util.random.RandomGenerator random) {
    for (int i = 0; i < COUNTERS; i++) {
      counters.set(i, random.nextInt());
    }
  }

  /** The next one of a flow, 0 to 65535 (__ip_select_ident). */
  public int next(int source, int destination, int protocol) {
    int hash = (source * 0x9e3779b1 ^ Integer.rotateLeft(destination, 15) * 0x85ebca6b) + protocol;
    hash = (hash ^ hash >>> 16) * 0xc2b2ae35;
    return counters.getAndIncrement(hash >>> 21) & 0xffff;
  }
}
