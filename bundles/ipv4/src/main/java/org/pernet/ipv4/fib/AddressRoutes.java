// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import static org.pernet.ipv4.address.InAddress.IFA_F_NOPREFIXROUTE;
import static org.pernet.ipv4.inet.RouteScope.RT_SCOPE_HOST;
import static org.pernet.ipv4.inet.RouteScope.RT_SCOPE_LINK;
import static org.pernet.ipv4.inet.RouteTables.RTPROT_KERNEL;
import static org.pernet.ipv4.inet.RouteTables.RT_TABLE_LOCAL;
import static org.pernet.ipv4.inet.RouteTables.RT_TABLE_MAIN;
import static org.pernet.ipv4.inet.RouteType.RTN_BROADCAST;
import static org.pernet.ipv4.inet.RouteType.RTN_LOCAL;
import static org.pernet.ipv4.inet.RouteType.RTN_UNICAST;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_APPEND;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;

import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.address.InAddress;
import org.pernet.ipv4.inet.Inet4;

/** The routes that come and go with addresses (fib_add_ifaddr, fib_del_ifaddr). Under RTNL. */
final class AddressRoutes {
  private static final int NO_BROADCAST_BELOW = 31; // a prefix so long has no broadcast address

  private final Fib fib;

  AddressRoutes(Fib fib) {
    this.fib = fib;
  }

  /** The local route always; those of the network, where the device is up. */
  void add(InAddress address) {
    InAddress primary = address;
    int prefix = address.prefix();
    if (address.isSecondary()) {
      primary = address.device().primaryOf(prefix, address.mask());
      if (primary == null) {
        return;
      }
    }
    change(true, RTN_LOCAL, address.local(), Inet4.BITS, primary, 0);
    if (!address.device().device().isUp()) {
      return;
    }
    if (address.broadcast() != 0 && address.broadcast() != Inet4.BROADCAST) {
      change(true, RTN_BROADCAST, address.broadcast(), Inet4.BITS, primary, 0);
    }
    if (!address.isSecondary() && hasNetwork(address)) {
      if ((address.flags() & IFA_F_NOPREFIXROUTE) == 0) {
        changeNetwork(true, primary, address.metric());
      }
      if (address.prefixLength() < NO_BROADCAST_BELOW) {
        change(true, RTN_BROADCAST, prefix | ~address.mask(), Inet4.BITS, primary, 0);
      }
    }
  }

  private static boolean hasNetwork(InAddress address) {
    return !Inet4.isZeronet(address.prefix())
        && (address.prefix() != address.local() || address.prefixLength() < Inet4.BITS);
  }

  private void changeNetwork(boolean add, InAddress primary, int metric) {
    boolean loopback = (primary.device().device().flags() & IfFlags.IFF_LOOPBACK) != 0;
    int type = loopback ? RTN_LOCAL : RTN_UNICAST;
    change(add, type, primary.prefix(), primary.prefixLength(), primary, metric);
  }

  /** The network's route has another metric from now on (fib_modify_prefix_metric). */
  void changeMetric(InAddress address, int metric) {
    boolean none = !address.device().device().isUp()
        || address.isSecondary()
        || (address.flags() & IFA_F_NOPREFIXROUTE) != 0
        || !hasNetwork(address);
    if (!none) {
      changeNetwork(true, address, metric);
      changeNetwork(false, address, address.metric());
    }
  }

  /** fib_magic. What is refused is there already, or gone already, or has lost its device. */
  private void change(
      boolean add, int type, int destination, int length, InAddress primary, int metric) {
    NetDevice device = primary.device().device();
    FibConfig config = new FibConfig();
    config.protocol = RTPROT_KERNEL;
    config.type = type;
    config.destination = destination;
    config.length = length;
    config.priority = metric;
    config.preferredSource = primary.local();
    config.oif = device.index();
    config.netlinkFlags = NLM_F_CREATE | NLM_F_APPEND;
    config.table = type == RTN_UNICAST ? RT_TABLE_MAIN : RT_TABLE_LOCAL;
    config.scope = type == RTN_LOCAL ? RT_SCOPE_HOST : RT_SCOPE_LINK;
    try {
      FibTable table = fib.obtain(device.net()).obtainTable(config.table);
      if (add) {
        table.insert(config);
      } else {
        table.delete(config);
      }
    } catch (NetException asExpected) {
      return; // as in the kernel, which does not look at what this returns
    }
  }

  /** What was routed for an address goes, unless another address needs it. */
  void delete(InAddress address, InAddress promoted) {
    new Withdrawal(address, promoted).run();
  }

  /** One address's way out. */
  private final class Withdrawal {
    private final InAddress address;
    private final InAddress
        leaving; // the primary that goes, where the address itself stays; else null
    private final int broadcast;
    private final int network;
    private InAddress primary;
    private InAddress otherPrimary;
    private boolean subnet;
    private boolean gone = true;
    private boolean samePreferredSource;
    private boolean keepsLocal;
    private boolean keepsGiven;
    private boolean keepsBroadcast;
    private boolean keepsNetwork;

    Withdrawal(InAddress address, InAddress leaving) {
      this.address = address;
      this.leaving = leaving;
      this.broadcast = address.peer() | ~address.mask();
      this.network = address.prefix();
      this.primary = address;
    }

    void run() {
      if (address.isSecondary()) {
        primary = address.device().primaryOf(network, address.mask());
        if (primary == null || (leaving != null && leaving != primary)) {
          return;
        }
      } else if (hasNetwork(address)) {
        if ((address.flags() & IFA_F_NOPREFIXROUTE) == 0) {
          changeNetwork(false, primary, 0);
        }
        subnet = true;
      }
      if (!address.device().isDead()) {
        for (InAddress other : address.device().addresses()) {
          look(other);
        }
      }
      withdraw();
    }

    private void look(InAddress other) {
      if (other == address) {
        gone = false;
        return;
      }
      if ((leaving != null && other.isInNetworkOf(leaving)) || !speaksWithSame(other)) {
        return;
      }
      keepsLocal |= address.local() == other.local();
      keepsGiven |= address.broadcast() == other.broadcast();
      keepsBroadcast |= broadcast == other.broadcast();
      keepsNetwork |= network == other.broadcast();
      if (otherPrimary == other && other.prefixLength() < NO_BROADCAST_BELOW) {
        int its = other.peer() | ~other.mask();
        int itsNetwork = other.prefix();
        if (!Inet4.isZeronet(itsNetwork)) {
          keepsGiven |= address.broadcast() == its || address.broadcast() == itsNetwork;
          keepsBroadcast |= broadcast == its || broadcast == itsNetwork;
          keepsNetwork |= network == its || network == itsNetwork;
        }
      }
    }

    /** Whether another's routes have the same preferred source, so that they are the same routes. */
    private boolean speaksWithSame(InAddress other) {
      if (!other.isSecondary()) {
        if (primary.local() != other.local()) {
          return false;
        }
        otherPrimary = other;
        samePreferredSource |= primary != other;
        return true;
      }
      if (other.isInNetworkOf(primary)) {
        otherPrimary = primary;
        return true;
      }
      if (!samePreferredSource) {
        return false;
      }
      if (otherPrimary == null || !other.isInNetworkOf(otherPrimary)) {
        otherPrimary = other.device().primaryOf(other.peer(), other.mask());
      }
      return otherPrimary != null && otherPrimary.local() == primary.local();
    }

    private void withdraw() {
      if (!keepsGiven) {
        change(false, RTN_BROADCAST, address.broadcast(), Inet4.BITS, primary, 0);
      }
      if (subnet && address.prefixLength() < NO_BROADCAST_BELOW) {
        if (!keepsBroadcast) {
          change(false, RTN_BROADCAST, broadcast, Inet4.BITS, primary, 0);
        }
        if (!keepsNetwork) {
          change(false, RTN_BROADCAST, network, Inet4.BITS, primary, 0);
        }
      }
      if (!keepsLocal) {
        change(false, RTN_LOCAL, address.local(), Inet4.BITS, primary, 0);
        FibNet net = fib.obtain(address.device().device().net());
        int type = new AddressTypes(net).of(address.local());
        if (gone && type != RTN_LOCAL && net.infos().sourceGone(address.local())) {
          net.flush();
        }
      }
    }
  }
}
