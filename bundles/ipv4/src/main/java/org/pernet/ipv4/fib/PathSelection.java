// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import org.pernet.ipv4.address.AddressSelection;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InetNet;
import org.pernet.ipv4.inet.RouteType;

/** What is still to be chosen when a route is found: the way, and the address to speak with (fib_select_path). No lock. */
public final class PathSelection {
  private final Devinet devinet;
  private final AddressSelection addresses;
  private final Fib fib;

  /** Chooses for a kernel's namespaces. */
  public PathSelection(Devinet devinet, Fib fib) {
    this.devinet = devinet;
    this.fib = fib;
    this.addresses = new AddressSelection(devinet);
  }

  /** Chooses one of several ways, and where the flow has no source yet, that. */
  public void select(FibNet net, Flow4 flow, FibResult result) {
    FibNexthop[] ways = result.info.ways();
    if (ways.length > 1) {
      NexthopSource reachable = result.info.shared() == null ? null : fib.nexthops();
      Multipath.select(result, ways, flow, reachable);
    } else if (result.prefixLength == 0 && result.type == RouteType.RTN_UNICAST) {
      FibTable table = net.table(result.table);
      if (table != null && table.hasManyDefaults()) {
        selectDefault(flow, result);
      }
    }
    if (flow.saddr == 0) {
      flow.saddr = source(result);
    }
  }

  /** The best of several routes to everything that are alike: the first that lives (fib_select_default). */
  private static void selectDefault(Flow4 flow, FibResult result) {
    for (FibAlias alias : result.entry.aliases) {
      FibInfo info = alias.info();
      boolean alike = alias.table() == result.table
          && alias.type() == RouteType.RTN_UNICAST
          && info.priority() == result.info.priority()
          && alias.tos() == result.tos
          && info.scope() == result.scope;
      if (alike && (info.flags & FibNexthop.RTNH_F_DEAD) == 0) {
        FibNexthop nexthop = info.ways()[0];
        if (FibInfo.isReachable(nexthop) && (flow.oif == 0 || flow.oif == nexthop.oif())) {
          result.info = info;
          result.nexthop = nexthop;
          return;
        }
      }
    }
  }

  /** The address to speak with on a route (fib_result_prefsrc); 0 where there is none. */
  public int source(FibResult result) {
    if (result.info.preferredSource() != 0) {
      return result.info.preferredSource();
    }
    FibNexthop nexthop = result.nexthop;
    InetNet net = devinet.get(nexthop.device().net());
    int generation = net == null ? 0 : net.addressGeneration();
    int known = nexthop.source(generation);
    if (known != 0) {
      return known;
    }
    int chosen = addresses.select(nexthop.device(), nexthop.gateway(), result.info.scope());
    nexthop.rememberSource(chosen, generation);
    return chosen;
  }

  /** The tables. */
  public Fib fib() {
    return fib;
  }
}
