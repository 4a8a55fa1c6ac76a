// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import org.pernet.api.dev.NetDevice;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.inet.RouteTables;
import org.pernet.ipv4.inet.RouteType;

/** What an address is to this host (inet_addr_type). Takes no lock; each thread needs its own. */
public final class AddressTypes {
  private final FibNet net;
  private final Flow4 flow = new Flow4();
  private final FibResult result = new FibResult();

  /** Asks the tables of a namespace; null where it has none yet. */
  public AddressTypes(FibNet net) {
    this.net = net;
  }

  /** RTN_* of an address by the local table. */
  public int of(int address) {
    return of(address, RouteTables.RT_TABLE_LOCAL);
  }

  /** RTN_* of an address by a table (inet_addr_type_table). Where there is no such table, all are broadcast. */
  public int of(int address, int table) {
    if (Inet4.isZeronet(address) || address == Inet4.BROADCAST) {
      return RouteType.RTN_BROADCAST;
    }
    if (Inet4.isMulticast(address)) {
      return RouteType.RTN_MULTICAST;
    }
    FibTable from = net == null ? null : net.table(table);
    if (from == null) {
      return RouteType.RTN_BROADCAST;
    }
    flow.clear();
    flow.daddr = address;
    return from.lookup(flow, result, 0) == 0 ? result.type : RouteType.RTN_UNICAST;
  }

  /** The device that an address is local to; null where it is not local (__ip_dev_find). */
  public NetDevice deviceOf(int address) {
    FibTable local = net == null ? null : net.table(RouteTables.RT_TABLE_LOCAL);
    if (local == null) {
      return null;
    }
    flow.clear();
    flow.daddr = address;
    boolean isLocal = local.lookup(flow, result, 0) == 0 && result.type == RouteType.RTN_LOCAL;
    return isLocal ? result.device() : null;
  }
}
