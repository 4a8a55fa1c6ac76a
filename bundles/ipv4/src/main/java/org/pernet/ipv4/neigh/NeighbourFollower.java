// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_DELNEIGH;

import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.api.notifier.NetDeviceNotifier;
import org.pernet.ipv4.address.AddressListener;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InAddress;
import org.pernet.ipv4.address.InDevice;
import org.pernet.ipv4.sysctl.Devconf;

/** What becomes of neighbours as their devices go, change or lose their carrier (arp_netdev_event, arp_ifdown). */
public final class NeighbourFollower implements NetDeviceNotifier, AddressListener {
  private final NeighbourTable table;
  private final Devinet devinet;

  /** A kernel's neighbours follow its devices. */
  public NeighbourFollower(NeighbourTable table, Devinet devinet) {
    this.table = table;
    this.devinet = devinet;
  }

  @Override
  public void event(NetDeviceEvent event, NetDevice device) {
    switch (event) {
      case CHANGEADDR -> table.flush(device, true);
      case CHANGE -> carrierChanged(device);
      case DOWN, UNREGISTER -> down(device);
      default -> {}
    }
  }

  /** Who was asked by ARP is not any more, or is now. */
  @Override
  public void flagsChanged(NetDevice device, int flags) {
    if ((flags & IfFlags.IFF_NOARP) != 0) {
      table.flush(device, true);
    }
  }

  @Override
  public void added(InAddress address) {}

  /** With its last address a device has no IPv4 any more (fib_disable_ip). */
  @Override
  public void removed(InAddress address) {
    if (address.device().addresses().length == 0) {
      down(address.device().device());
    }
  }

  private void carrierChanged(NetDevice device) {
    InDevice there = devinet.get(device);
    if (there != null && !device.hasCarrier() && there.both(Devconf.ARP_EVICT_NOCARRIER)) {
      table.flush(device, false);
    }
  }

  private void down(NetDevice device) {
    table.flush(device, true);
    NeighNet there = table.get(device.net());
    if (there != null) {
      there
          .removeProxies(device)
          .forEach(proxy -> table.tell(RTM_DELNEIGH, device.net(), proxy, null));
    }
  }
}
