// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.route;

import org.pernet.api.dev.NetDevice;
import org.pernet.ipv4.fib.FibInfo;
import org.pernet.ipv4.fib.FibNet;
import org.pernet.ipv4.fib.FibResult;
import org.pernet.ipv4.fib.NexthopException;
import org.pernet.ipv4.inet.RouteScope;

/** The way of one packet (struct rtable), as it was found. Its owner uses it again for each packet; not safe for threads. */
public final class Route {
  public static final int RTCF_LOCAL = 0x80000000;
  public static final int RTCF_BROADCAST = 0x10000000;
  public static final int RTCF_MULTICAST = 0x20000000;
  /** A router told of the gateway. */
  public static final int RTCF_REDIRECTED = 0x00040000;
  /** The host that sent it should be told of a better way. */
  public static final int RTCF_DOREDIRECT = 0x01000000;

  /** RTN_*. */
  public int type;
  /** RTCF_*. */
  public int flags;
  /** The device that it goes out by; for what came in and stays, the one that it came by. */
  public NetDevice device;
  /** The gateway, where the next hop is one; else 0. */
  public int gateway;
  /** Whether it came in. */
  public boolean isInput;
  /** Whether it came in and is for this host, or ends here: it counts as going out by the loopback. */
  public boolean stays;
  /**
   * The index of the device that a packet to this host itself counts as having come by: the one that has the address
   * (rt_iif); 0 for the one that it comes by.
   */
  public int iif;
  /** What ends it, as an errno, negative; 0 where it goes on. */
  public int error;
  /** What the route in the table has; null where none was found or counts. */
  public FibInfo info;
  /** What was learnt of the destination; null for nothing. */
  public NexthopException exception;
  /** What the tables said. */
  public final FibResult result = new FibResult();

  /** No way. */
  public Route() {}

  /** No way again. */
  public void clear() {
    type = 0;
    flags = 0;
    device = null;
    gateway = 0;
    isInput = false;
    stays = false;
    iif = 0;
    error = 0;
    info = null;
    exception = null;
    result.clear();
  }

  /** Where it is sent to on the link: the gateway, or the destination itself. */
  public int nextHop(int destination) {
    return gateway != 0 ? gateway : destination;
  }

  /** How long a packet may be, in bytes, its header included (dst_mtu). */
  public int mtu() {
    NexthopException learnt = exception;
    return learnt != null && learnt.mtu() != 0 ? learnt.mtu() : tableMtu();
  }

  /**
   * How long a packet may be that is sent on: what hosts learn does not count for those of others, unless it is wanted
   * (ip_dst_mtu_maybe_forward).
   */
  public int forwardMtu(boolean usesLearnt) {
    return usesLearnt || isMtuLocked() ? mtu() : tableMtu();
  }

  /** Whether what is longer may be cut on its way, whatever its sender would rather (ip_mtu_locked). */
  public boolean isMtuLocked() {
    return (exception != null && exception.isLocked())
        || (info != null && info.metrics().isMtuLocked());
  }

  private int tableMtu() {
    int own = info == null ? 0 : info.metrics().mtu();
    return own != 0 ? own : Math.min(device.mtu(), 65535);
  }

  /** rt_set_nexthop. */
  void setNexthop(FibInfo counts, int destination, FibNet tables) {
    info = counts;
    boolean viaGateway = counts != null
        && result.nexthop != null
        && result.nexthop.gateway() != 0
        && result.nexthop.scope() == RouteScope.RT_SCOPE_LINK;
    gateway = viaGateway ? result.nexthop.gateway() : 0;
    if (counts != null && result.nexthop != null) {
      bind(result.nexthop.exception(destination, tables));
    }
  }

  /** rt_bind_exception. */
  private void bind(NexthopException learnt) {
    if (learnt != null) {
      exception = learnt;
      learnt.bind(isInput);
      if (learnt.gateway() != 0) {
        gateway = learnt.gateway();
        flags |= RTCF_REDIRECTED;
      }
    }
  }
}
