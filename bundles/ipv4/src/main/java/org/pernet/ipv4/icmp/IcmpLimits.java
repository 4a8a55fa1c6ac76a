// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.icmp;

import java.util.Optional;
import org.pernet.api.net.Net;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InetNet;
import org.pernet.ipv4.header.IcmpHeader;
import org.pernet.ipv4.sysctl.Ipv4Sysctl;

/** How often a namespace tells of errors: to all together, and to each (icmp_global_allow, icmpv4_xrlim_allow). */
public final class IcmpLimits implements PernetOperations {
  private static final long MILLISECOND = 1_000_000L;
  private static final long SECOND = 1_000 * MILLISECOND;
  private static final int BURST = 6; // XRLIM_BURST_FACTOR
  private static final long ERROR_COST = SECOND; // net.ipv4.route.error_cost
  private static final long ERROR_BURST = 5 * SECOND; // net.ipv4.route.error_burst
  private static final long SILENT = 60 * SECOND; // what a new peer has saved up
  private static final int REDIRECT_NUMBER = 9; // net.ipv4.route.redirect_number
  private static final long REDIRECT_LOAD = 20 * MILLISECOND; // net.ipv4.route.redirect_load
  private static final long REDIRECT_SILENCE =
      REDIRECT_LOAD << (REDIRECT_NUMBER + 1); // net.ipv4.route.redirect_silence
  private static final int PEERS = 1024; // so many are told apart

  private final PernetKey<Buckets> key = PernetKey.lazy("ipv4 icmp limits", net -> new Buckets());
  private final Devinet devinet;

  /** Tokens of a namespace, and of those that it told something lately; one who forgot another's place begins anew. */
  private static final class Buckets {
    private final int[] peer = new int[PEERS];
    private final long[] tokens = new long[PEERS];
    private final long[] last = new long[PEERS];
    private final byte[] redirects = new byte[PEERS];
    private final boolean[] used = new boolean[PEERS];
    private double credit = -1;
    private long filled;

    /** Where a peer's are (inet_getpeer_v4); one who is new has long been silent. */
    int find(int who, long now) {
      int at = (who * 0x9e3779b1) >>> 22;
      if (peer[at] != who || !used[at]) {
        peer[at] = who;
        used[at] = true;
        tokens[at] = 0;
        last[at] = now - SILENT;
        redirects[at] = 0;
      }
      return at;
    }
  }

  /** Nobody was told anything. */
  public IcmpLimits(Devinet devinet) {
    this.devinet = devinet;
  }

  @Override
  public Optional<PernetKey<?>> key() {
    return Optional.of(key);
  }

  private long setting(Net net, Ipv4Sysctl which) {
    InetNet there = devinet.get(net);
    return there == null ? which.initial() : there.sysctls().get(which);
  }

  /** Whether a message may be sent; if so it counts. */
  boolean allow(Net net, int peer, int type, int code) {
    boolean free = (type == IcmpHeader.ICMP_DEST_UNREACH && code == IcmpHeader.ICMP_FRAG_NEEDED)
        || type > IcmpHeader.NR_ICMP_TYPES
        || (setting(net, Ipv4Sysctl.ICMP_RATEMASK) >> type & 1) == 0;
    if (free) {
      return true;
    }
    Buckets there = net.obtain(key);
    long now = net.kernel().clock().nanoTime();
    synchronized (there) {
      return allowAll(there, net, now) && allowPeer(there, net, peer, now);
    }
  }

  /** Whether a peer may be told that his packet has no route; if so it counts (the limits of ip_error). */
  boolean allowRefusal(Net net, int peer) {
    Buckets there = net.obtain(key);
    long now = net.kernel().clock().nanoTime();
    synchronized (there) {
      return take(there, peer, now, ERROR_COST, ERROR_BURST);
    }
  }

  /** Whether a peer may be told of a better gateway; if so it counts. */
  boolean allowRedirect(Net net, int peer) {
    Buckets there = net.obtain(key);
    long now = net.kernel().clock().nanoTime();
    synchronized (there) {
      int at = there.find(peer, now);
      if (now - there.last[at] > REDIRECT_SILENCE) {
        there.tokens[at] = 0;
        there.redirects[at] = 0;
      }
      int told = there.redirects[at];
      boolean tooMany = told >= REDIRECT_NUMBER;
      boolean may = !tooMany && (told == 0 || now - there.last[at] > REDIRECT_LOAD << told);
      if (may) {
        there.redirects[at]++;
      }
      if (may || tooMany) {
        there.last[at] = now;
      }
      return may;
    }
  }

  private boolean allowAll(Buckets there, Net net, long now) {
    double burst = setting(net, Ipv4Sysctl.ICMP_MSGS_BURST);
    double rate = setting(net, Ipv4Sysctl.ICMP_MSGS_PER_SEC);
    double credit = there.credit < 0 ? burst : there.credit + rate * (now - there.filled) / SECOND;
    there.filled = now;
    there.credit = Math.min(burst, credit);
    if (there.credit < 1) {
      return false;
    }
    there.credit--;
    return true;
  }

  /** inet_peer_xrlim_allow. */
  private boolean allowPeer(Buckets there, Net net, int peer, long now) {
    long interval = setting(net, Ipv4Sysctl.ICMP_RATELIMIT) * MILLISECOND;
    if (interval == 0) {
      return true;
    }
    return take(there, peer, now, interval, BURST * interval);
  }

  private static boolean take(Buckets there, int peer, long now, long cost, long most) {
    int at = there.find(peer, now);
    long tokens = Math.min(there.tokens[at] + now - there.last[at], most);
    boolean allowed = tokens >= cost;
    there.tokens[at] = allowed ? tokens - cost : tokens;
    there.last[at] = now;
    return allowed;
  }
}
