// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.sysctl;

/** What decides how neighbours of a device are kept (NEIGH_VAR_*). Times are in milliseconds. */
public enum NeighParm {
  MCAST_PROBES(3),
  UCAST_PROBES(3),
  APP_PROBES(0),
  MCAST_REPROBES(0),
  RETRANS_TIME(1_000),
  BASE_REACHABLE_TIME(30_000),
  DELAY_PROBE_TIME(5_000),
  INTERVAL_PROBE_TIME_MS(5_000),
  GC_STALETIME(60_000),
  QUEUE_LEN_BYTES(212_992),
  PROXY_QLEN(64),
  ANYCAST_DELAY(1_000),
  PROXY_DELAY(800),
  LOCKTIME(1_000);

  private final int initial;

  NeighParm(int initial) {
    this.initial = initial;
  }

  /** What it is before anybody has written it. */
  public int initial() {
    return initial;
  }
}
