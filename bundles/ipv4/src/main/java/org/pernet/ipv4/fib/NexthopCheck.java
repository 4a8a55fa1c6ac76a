// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import static org.pernet.ipv4.fib.FibNexthop.RTNH_F_LINKDOWN;
import static org.pernet.ipv4.fib.FibNexthop.RTNH_F_ONLINK;
import static org.pernet.ipv4.fib.FibNexthop.RTNH_F_PERVASIVE;
import static org.pernet.ipv4.inet.RouteScope.RT_SCOPE_HOST;
import static org.pernet.ipv4.inet.RouteScope.RT_SCOPE_LINK;
import static org.pernet.ipv4.inet.RouteScope.RT_SCOPE_NOWHERE;
import static org.pernet.ipv4.inet.RouteTables.RT_TABLE_LOCAL;
import static org.pernet.ipv4.inet.RouteTables.RT_TABLE_MAIN;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InDevice;
import org.pernet.ipv4.inet.Errnos;
import org.pernet.ipv4.inet.RouteType;

/** Whether a next hop leads anywhere, and where (fib_check_nh). Under RTNL. */
final class NexthopCheck {
  private final FibNet net;
  private final Devinet devinet;
  private final AddressTypes types;

  NexthopCheck(FibNet net, Devinet devinet) {
    this.net = net;
    this.devinet = devinet;
    this.types = new AddressTypes(net);
  }

  /** The route of an address of the host's own. */
  void checkHost(FibInfo info) throws NetException {
    FibNexthop[] ways = info.ways();
    if (ways.length != 1) {
      throw new NetException(Errno.EINVAL, "Route with host scope can not have multiple nexthops");
    }
    FibNexthop only = ways[0];
    if (only.gateway() != 0) {
      throw new NetException(Errno.EINVAL, "Route with host scope can not have a gateway");
    }
    only.scope = RT_SCOPE_NOWHERE;
    only.device = device(only.oif(), "");
  }

  private NetDevice device(int index, String words) throws NetException {
    return net.net().deviceByIndex(index).orElseThrow(() -> new NetException(Errno.ENODEV, words));
  }

  /** All ways of a route that leads away. */
  void check(FibConfig config, FibInfo info) throws NetException {
    int linkdown = 0;
    FibNexthop[] ways = info.ways();
    for (FibNexthop nexthop : ways) {
      check(nexthop, config.table, config.scope);
      if (!nexthop.device.hasCarrier()) {
        nexthop.flags |= RTNH_F_LINKDOWN;
      }
      linkdown += (nexthop.flags & RTNH_F_LINKDOWN) != 0 ? 1 : 0;
    }
    if (linkdown == ways.length) {
      info.flags |= RTNH_F_LINKDOWN;
    }
  }

  /** One way, for routes of a table and a scope. */
  void check(FibNexthop nexthop, int table, int scope) throws NetException {
    if (nexthop.gateway() == 0) {
      checkDirect(nexthop);
    } else if ((nexthop.flags & RTNH_F_ONLINK) != 0) {
      checkOnLink(nexthop, scope);
    } else {
      checkGateway(nexthop, table, scope);
    }
  }

  private void checkDirect(FibNexthop nexthop) throws NetException {
    if ((nexthop.flags & (RTNH_F_PERVASIVE | RTNH_F_ONLINK)) != 0) {
      throw new NetException(
          Errno.EINVAL, "Invalid flags for nexthop - PERVASIVE and ONLINK can not be set");
    }
    InDevice device = devinet.byIndex(net.net(), nexthop.oif());
    if (device == null) {
      throw new NetException(Errno.ENODEV);
    }
    if (!device.device().isUp()) {
      throw new NetException(Errno.ENETDOWN, "Device for nexthop is not up");
    }
    nexthop.device = device.device();
    nexthop.scope = RT_SCOPE_HOST;
  }

  private void checkOnLink(FibNexthop nexthop, int scope) throws NetException {
    if (scope >= RT_SCOPE_LINK) {
      throw new NetException(Errno.EINVAL, "Nexthop has invalid scope");
    }
    NetDevice device = device(nexthop.oif(), "Nexthop device required for onlink");
    if (!device.isUp()) {
      throw new NetException(Errno.ENETDOWN, "Nexthop device is not up");
    }
    if (types.of(nexthop.gateway()) != RouteType.RTN_UNICAST) {
      throw new NetException(Errno.EINVAL, "Nexthop has invalid gateway");
    }
    nexthop.device = device;
    nexthop.scope = RT_SCOPE_LINK;
  }

  private void checkGateway(FibNexthop nexthop, int table, int scope) throws NetException {
    Flow4 flow = new Flow4();
    flow.daddr = nexthop.gateway();
    flow.oif = nexthop.oif();
    flow.scope = Math.max(scope + 1, RT_SCOPE_LINK);
    FibResult result = new FibResult();
    FibTable first = table != 0 && table != RT_TABLE_MAIN ? net.table(table) : null;
    int error = first == null ? -1 : first.lookup(flow, result, FibTable.IGNORE_LINKSTATE);
    if (error != 0) {
      error = net.lookup(flow, result, FibTable.IGNORE_LINKSTATE);
    }
    if (error != 0) {
      throw new NetException(Errnos.of(error), ExtAck.of("Nexthop has invalid gateway"), null);
    }
    if (result.type != RouteType.RTN_UNICAST && result.type != RouteType.RTN_LOCAL) {
      throw new NetException(Errno.EINVAL, "Nexthop has invalid gateway");
    }
    NetDevice device = result.device();
    if (device == null) {
      throw new NetException(Errno.EINVAL, "No egress device for nexthop gateway");
    }
    nexthop.scope = result.scope;
    nexthop.oif = result.nexthop.oif();
    nexthop.device = device;
    if (!device.isUp()) {
      throw new NetException(Errno.ENETDOWN);
    }
  }

  /** Whether the host has the address that it shall speak with (fib_valid_prefsrc). */
  boolean isValidSource(FibConfig config) {
    int source = config.preferredSource;
    if (config.type == RouteType.RTN_LOCAL
        && config.destination != 0
        && source == config.destination) {
      return true;
    }
    int table = config.table == RT_TABLE_MAIN ? RT_TABLE_LOCAL : config.table;
    int type = types.of(source, table);
    if (type != RouteType.RTN_LOCAL && table != RT_TABLE_LOCAL) {
      type = types.of(source, RT_TABLE_LOCAL);
    }
    return type == RouteType.RTN_LOCAL;
  }
}
