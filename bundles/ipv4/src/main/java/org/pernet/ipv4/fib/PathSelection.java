// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import org.pernet.ipv4.address.AddressSelection;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InetNet;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.ipv4.sysctl.Ipv4Sysctl;

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

  /** Chooses one of several ways, unless the flow names a device, and where the flow has no source yet, that. */
  public void select(FibNet net, Flow4 flow, FibResult result) {
    boolean mayChoose = flow.oif == 0;
    if (mayChoose && result.info.ways().length > 1) {
      selectWay(net, flow, result);
    } else if (mayChoose && result.prefixLength == 0 && result.type == RouteType.RTN_UNICAST) {
      FibTable table = net.table(result.table);
      if (table != null && table.hasManyDefaults()) {
        selectDefault(flow, result);
      }
    }
    if (flow.saddr == 0) {
      flow.saddr = source(result);
    }
  }

  private void selectWay(FibNet net, Flow4 flow, FibResult result) {
    InetNet there = devinet.get(net.net());
    int policy = 0;
    int fields = (int) Ipv4Sysctl.FIB_MULTIPATH_HASH_FIELDS.initial();
    int seed = 0;
    boolean useNeighbours = false;
    if (there != null) {
      policy = (int) there.sysctls().get(Ipv4Sysctl.FIB_MULTIPATH_HASH_POLICY);
      fields = (int) there.sysctls().get(Ipv4Sysctl.FIB_MULTIPATH_HASH_FIELDS);
      seed = (int) there.sysctls().get(Ipv4Sysctl.FIB_MULTIPATH_HASH_SEED);
      useNeighbours = there.sysctls().is(Ipv4Sysctl.FIB_MULTIPATH_USE_NEIGH);
    }
    int hash = FlowHash.of(flow, policy, fields, seed != 0 ? seed : fib.hashSeed(net.net()));
    if (result.info.shared() != null) {
      Multipath.selectShared(result, hash, fib.gateways());
      return;
    }
    GatewayStates gateways = useNeighbours ? fib.gateways() : null;
    Multipath.select(result, hash, flow.saddr, this, gateways);
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
    return source(result.nexthop, result.info.scope());
  }

  /** The address to speak with on a way, within a scope (fib_info_update_nhc_saddr). */
  int source(FibNexthop nexthop, int scope) {
    InetNet net = devinet.get(nexthop.device().net());
    int generation = net == null ? 0 : net.addressGeneration();
    int known = nexthop.source(generation);
    if (known != 0) {
      return known;
    }
    int chosen = addresses.select(nexthop.device(), nexthop.gateway(), scope);
    nexthop.rememberSource(chosen, generation);
    return chosen;
  }

  /** The tables. */
  public Fib fib() {
    return fib;
  }
}
