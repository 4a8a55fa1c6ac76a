// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.br;

import java.util.EnumMap;
import java.util.Map;
import org.pernet.bridge.time.Jiffies;

/**
 * What user space has set for the snooping of multicast groups (struct net_bridge_mcast): kept and told, and not followed, for
 * no groups are snooped here: frames for a group go wherever broadcasts do, as in the kernel while it hears of no querier.
 * Under RTNL; intervals in ticks.
 */
public final class MulticastOptions {
  private static final int DEFAULT_HASH_MAX = 4096;

  /** The intervals that can be set. */
  public enum Interval {
    LAST_MEMBER(1 * Jiffies.HZ, 0),
    MEMBERSHIP(260 * Jiffies.HZ, 0),
    QUERIER(255 * Jiffies.HZ, 0),
    QUERY(125 * Jiffies.HZ, Jiffies.HZ),
    QUERY_RESPONSE(10 * Jiffies.HZ, 0),
    STARTUP_QUERY(125 * Jiffies.HZ / 4, Jiffies.HZ);

    private final long preset;
    private final long least;

    Interval(long preset, long least) {
      this.preset = preset;
      this.least = least;
    }
  }

  private final Map<Interval, Long> intervals = new EnumMap<>(Interval.class);
  private int router = 1;
  private boolean snooping = true;
  private boolean queryUseIfaddr;
  private boolean querier;
  private boolean statsEnabled;
  private int hashMax = DEFAULT_HASH_MAX;
  private int lastMemberCount = 2;
  private int startupQueryCount = 2;
  private int igmpVersion = 2;
  private int mldVersion = 1;

  MulticastOptions() {
    for (Interval interval : Interval.values()) {
      intervals.put(interval, interval.preset);
    }
  }

  /** An interval. */
  public long interval(Interval which) {
    return intervals.get(which);
  }

  /** Sets it, or the least it may be where that is more. */
  public void setInterval(Interval which, long jiffies) {
    intervals.put(which, Math.max(jiffies, which.least));
  }

  /** Whether the bridge is a multicast router: 0 never, 1 if it is heard, 2 always. */
  public int router() {
    return router;
  }

  /** Sets it. */
  public void setRouter(int mode) {
    router = mode;
  }

  /** Whether groups are to be snooped. */
  public boolean snooping() {
    return snooping;
  }

  /** Sets it. */
  public void setSnooping(boolean on) {
    snooping = on;
  }

  /** Whether queries are to have an address of the bridge's. */
  public boolean queryUseIfaddr() {
    return queryUseIfaddr;
  }

  /** Sets it. */
  public void setQueryUseIfaddr(boolean on) {
    queryUseIfaddr = on;
  }

  /** Whether the bridge is to query. */
  public boolean querier() {
    return querier;
  }

  /** Sets it. */
  public void setQuerier(boolean on) {
    querier = on;
  }

  /** Whether messages are to be counted. */
  public boolean statsEnabled() {
    return statsEnabled;
  }

  /** Sets it. */
  public void setStatsEnabled(boolean on) {
    statsEnabled = on;
  }

  /** How many groups there may be. */
  public int hashMax() {
    return hashMax;
  }

  /** Sets it. */
  public void setHashMax(int groups) {
    hashMax = groups;
  }

  /** How often a group is asked for before it is thought left. */
  public int lastMemberCount() {
    return lastMemberCount;
  }

  /** Sets it. */
  public void setLastMemberCount(int times) {
    lastMemberCount = times;
  }

  /** How many queries there are at the beginning. */
  public int startupQueryCount() {
    return startupQueryCount;
  }

  /** Sets it. */
  public void setStartupQueryCount(int times) {
    startupQueryCount = times;
  }

  /** 2 or 3. */
  public int igmpVersion() {
    return igmpVersion;
  }

  /** Sets it. */
  public void setIgmpVersion(int version) {
    igmpVersion = version;
  }

  /** 1 or 2. */
  public int mldVersion() {
    return mldVersion;
  }

  /** Sets it. */
  public void setMldVersion(int version) {
    mldVersion = version;
  }
}
