// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import static org.pernet.api.dev.IfFlags.IFF_LOWER_UP;
import static org.pernet.api.dev.IfFlags.IFF_RUNNING;
import static org.pernet.ipv4.fib.FibNexthop.RTNH_F_DEAD;
import static org.pernet.ipv4.fib.FibNexthop.RTNH_F_LINKDOWN;
import static org.pernet.ipv4.inet.RouteScope.RT_SCOPE_NOWHERE;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.ipv4.address.Devinet;

/** What becomes of routes as their devices go and come back (fib_sync_down_dev, fib_sync_up). Under RTNL. */
final class FibSync {
  private final Devinet devinet;

  FibSync(Devinet devinet) {
    this.devinet = devinet;
  }

  /**
   * A device is down, gone, or without carrier; says whether routes have died of that.
   *
   * @param event DOWN, UNREGISTER, or CHANGE for the carrier
   * @param force whether routes of addresses of its own die too
   */
  boolean down(FibNet net, NetDevice device, NetDeviceEvent event, boolean force) {
    boolean any = false;
    for (FibInfo info : net.infos().by(device)) {
      int dead = 0;
      FibNexthop[] ways = info.ways();
      for (FibNexthop nexthop : ways) {
        if ((nexthop.flags & RTNH_F_DEAD) != 0) {
          dead++;
        } else if (nexthop.device() == device && (force || nexthop.scope() != RT_SCOPE_NOWHERE)) {
          nexthop.flags |=
              event == NetDeviceEvent.CHANGE ? RTNH_F_LINKDOWN : RTNH_F_DEAD | RTNH_F_LINKDOWN;
          dead++;
        }
        if (event == NetDeviceEvent.UNREGISTER && nexthop.device() == device) {
          dead = ways.length;
          break;
        }
      }
      if (dead == ways.length) {
        info.flags |=
            event == NetDeviceEvent.CHANGE ? RTNH_F_LINKDOWN : RTNH_F_DEAD | RTNH_F_LINKDOWN;
        any = true;
      }
      Multipath.balance(info, net);
    }
    return any;
  }

  /** A device is up, or has carrier again: {@code flags} of its ways are taken back. */
  void up(FibNet net, NetDevice device, int flags) {
    if (!device.isUp()) {
      return;
    }
    boolean running = (device.flags() & (IFF_RUNNING | IFF_LOWER_UP)) != 0;
    int gone = (flags & RTNH_F_DEAD) != 0 && running ? flags | RTNH_F_LINKDOWN : flags;
    for (FibInfo info : net.infos().by(device)) {
      int alive = 0;
      for (FibNexthop nexthop : info.ways()) {
        if ((nexthop.flags & gone) == 0) {
          alive++;
        } else if (nexthop.device() == device && devinet.get(device) != null) {
          alive++;
          nexthop.flags &= ~gone;
        }
      }
      if (alive > 0) {
        info.flags &= ~gone;
      }
      Multipath.balance(info, net);
    }
  }
}
