// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import java.util.List;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.fault.FaultPoint;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.inet.RouteScope;

/** One way of a route (struct fib_nh). Written under RTNL, read without a lock. */
public final class FibNexthop {
  private static final FaultPoint EXCEPTION = FaultPoint.memory("ipv4.fnhe");

  public static final int RTNH_F_DEAD = 1;
  public static final int RTNH_F_PERVASIVE = 2;
  public static final int RTNH_F_ONLINK = 4;
  public static final int RTNH_F_OFFLOAD = 8;
  public static final int RTNH_F_LINKDOWN = 16;
  public static final int RTNH_F_TRAP = 64;
  /** What may differ between two that are the same (RTNH_COMPARE_MASK). */
  static final int MUTABLE = RTNH_F_DEAD | RTNH_F_LINKDOWN | RTNH_F_OFFLOAD | RTNH_F_TRAP;

  private final int gateway;
  private final int weight;
  private final int flow;
  int oif; // changed only while the route is made
  int scope; // changed only while the route is made
  NetDevice device; // changed only while the route is made
  volatile int flags;
  volatile int upperBound = Integer.MAX_VALUE; // of hashes that choose it; -1 for none
  private volatile NexthopExceptions exceptions; // null until something is learnt
  private volatile long
      source; // the address chosen, and in the upper half the generation it was chosen in, plus one

  /**
   * A way that is not checked yet.
   *
   * @param oif the device's index, or 0
   * @param gateway the gateway; 0 for none
   * @param flags RTNH_F_*
   * @param weight 1 to 256; in groups 65536
   * @param flow RTA_FLOW
   */
  FibNexthop(int oif, int gateway, int flags, int weight, int flow) {
    this.oif = oif;
    this.gateway = gateway;
    this.flags = flags;
    this.weight = weight;
    this.flow = flow;
  }

  /** The only way of a nexthop object that is asked for; {@link FibNet#check} says where it leads. */
  public static FibNexthop of(int oif, int gateway, int flags) {
    return new FibNexthop(oif, gateway, flags, 1, 0);
  }

  /** The only way of a nexthop object that no packet goes by, so that it needs no device (NHA_FDB). */
  public static FibNexthop ofForwardingDatabase(int gateway) {
    FibNexthop made = of(0, gateway, 0);
    made.scope = RouteScope.RT_SCOPE_LINK;
    return made;
  }

  /** The same way as one of several, with a weight, 1 to 65535. */
  public FibNexthop withWeight(int other) {
    FibNexthop copy = new FibNexthop(oif, gateway, flags, other, flow);
    copy.scope = scope;
    copy.device = device;
    return copy;
  }

  /** Divides the hashes of flows among some ways, in proportion to their weights. */
  public static void divide(FibNexthop[] ways) {
    Multipath.divide(ways, way -> true);
  }

  /** The device; null where the route ends packets. */
  public NetDevice device() {
    return device;
  }

  /** The device's index. */
  public int oif() {
    return oif;
  }

  /** The gateway; 0 where the destination is on the link. */
  public int gateway() {
    return gateway;
  }

  /** RT_SCOPE_* of the gateway, or of the destination. */
  public int scope() {
    return scope;
  }

  /** 1 to 256; of a group's, to 65535. */
  public int weight() {
    return weight;
  }

  /** RTNH_F_*. */
  public int flags() {
    return flags;
  }

  /** RTA_FLOW; 0 for none. */
  public int flow() {
    return flow;
  }

  int source(int generation) {
    long now = source;
    return (int) (now >>> 32) == generation + 1 ? (int) now : 0;
  }

  void rememberSource(int address, int generation) {
    source = (generation + 1L) << 32 | (address & 0xffffffffL);
  }

  /**
   * What was learnt of a destination behind it (find_exception); null for nothing, or nothing that still holds.
   *
   * @param net the tables that it is of
   */
  public NexthopException exception(int destination, FibNet net) {
    NexthopExceptions all = exceptions;
    NexthopException one = all == null ? null : all.find(destination);
    return one != null && one.holds(net.now(), net.exceptionGeneration()) ? one : null;
  }

  /** All that was learnt of destinations behind it and still holds. */
  List<NexthopException> exceptions(FibNet net) {
    NexthopExceptions all = exceptions;
    if (all == null) {
      return List.of();
    }
    long now = net.now();
    int generation = net.exceptionGeneration();
    return all.all().stream().filter(one -> one.holds(now, generation)).toList();
  }

  /**
   * Something is learnt of a destination (update_or_create_fnhe). Any thread.
   *
   * @param newGateway the better gateway; 0 for none
   * @param mtu how long packets may be, in bytes; 0 for nothing about that
   * @param nanos how long it holds
   */
  public void learn(
      FibNet net, int destination, int newGateway, int mtu, boolean locked, long nanos) {
    if (net.net().kernel().faults().fails(EXCEPTION)) {
      return;
    }
    NexthopExceptions all = exceptions;
    if (all == null) {
      all = makeExceptions();
    }
    long now = net.now();
    int generation = net.exceptionGeneration();
    all.learn(
        new NexthopException(destination, newGateway, mtu, locked, now + nanos, generation),
        now,
        generation);
  }

  private synchronized NexthopExceptions makeExceptions() {
    if (exceptions == null) {
      exceptions = new NexthopExceptions(device == null ? 0 : device.mtu());
    }
    return exceptions;
  }

  /** Its device's MTU has changed: what was learnt of paths follows (fib_nhc_update_mtu). Under RTNL. */
  public void deviceMtuChanged(int mtu) {
    NexthopExceptions all = exceptions;
    if (all != null) {
      all.deviceMtuChanged(mtu);
    }
  }

  boolean isLike(FibNexthop other) {
    return oif == other.oif
        && gateway == other.gateway
        && scope == other.scope
        && weight == other.weight
        && flow == other.flow
        && ((flags ^ other.flags) & ~MUTABLE) == 0;
  }

  @Override
  public String toString() {
    return (gateway == 0 ? "" : "via " + Inet4.text(gateway) + " ") + "dev " + device;
  }
}
