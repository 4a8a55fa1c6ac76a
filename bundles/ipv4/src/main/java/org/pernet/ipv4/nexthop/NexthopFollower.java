// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.nexthop;

import static org.pernet.api.dev.IfFlags.IFF_LOWER_UP;
import static org.pernet.api.dev.IfFlags.IFF_RUNNING;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.api.notifier.NetDeviceNotifier;

/**
 * Nexthops go with the device that they go out by: when it is down, gone, or without carrier (nh_netdev_event). They do not
 * come back with it.
 */
public final class NexthopFollower implements NetDeviceNotifier {
  private final Nexthops nexthops;
  private final NexthopChange change;

  /** A kernel's nexthops follow its devices. */
  public NexthopFollower(Nexthops nexthops, NexthopChange change) {
    this.nexthops = nexthops;
    this.change = change;
  }

  @Override
  public void event(NetDeviceEvent event, NetDevice device) {
    boolean concerned = switch (event) {
      case DOWN, UNREGISTER, CHANGEMTU -> true;
      case CHANGE -> (device.flags() & (IFF_RUNNING | IFF_LOWER_UP)) == 0;
      default -> false;
    };
    NexthopNet there = concerned ? nexthops.get(device.net()) : null;
    if (there == null) {
      return;
    }
    for (Nexthop nexthop : there.by(device)) {
      if (event == NetDeviceEvent.CHANGEMTU) {
        nexthop.deviceMtuChanged(device);
      } else if (event == NetDeviceEvent.UNREGISTER || !nexthop.isBlackhole()) {
        change.drop(device.net(), nexthop);
      }
    }
  }
}
