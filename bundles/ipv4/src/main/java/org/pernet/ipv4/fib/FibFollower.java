// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import static org.pernet.api.dev.IfFlags.IFF_LOWER_UP;
import static org.pernet.api.dev.IfFlags.IFF_RUNNING;
import static org.pernet.ipv4.fib.FibNexthop.RTNH_F_DEAD;
import static org.pernet.ipv4.fib.FibNexthop.RTNH_F_LINKDOWN;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.api.notifier.NetDeviceNotifier;
import org.pernet.ipv4.address.AddressListener;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InAddress;
import org.pernet.ipv4.address.InDevice;

/** The FIB follows addresses and devices (fib_inetaddr_event, fib_netdev_event). */
public final class FibFollower implements AddressListener, NetDeviceNotifier {
  private final Devinet devinet;
  private final Fib fib;
  private final AddressRoutes routes;
  private final FibSync sync;

  /** A kernel's FIBs follow its devices. */
  public FibFollower(Devinet devinet, Fib fib) {
    this.devinet = devinet;
    this.fib = fib;
    this.routes = new AddressRoutes(fib);
    this.sync = new FibSync(devinet);
  }

  @Override
  public void added(InAddress address) {
    routes.add(address);
    NetDevice device = address.device().device();
    FibNet net = fib.obtain(device.net());
    sync.up(net, device, RTNH_F_DEAD);
    address.device().net().addressesChanged();
    net.changed();
  }

  @Override
  public void removed(InAddress address) {
    routes.delete(address, null);
    NetDevice device = address.device().device();
    FibNet net = fib.obtain(device.net());
    address.device().net().addressesChanged();
    if (address.device().addresses().length == 0) {
      disable(net, device, NetDeviceEvent.DOWN, true);
    } else {
      net.changed();
    }
  }

  @Override
  public void withdraw(InAddress address, InAddress primary) {
    routes.delete(address, primary);
  }

  @Override
  public void restore(InAddress address) {
    routes.add(address);
  }

  @Override
  public void changeMetric(InAddress address, int metric) {
    routes.changeMetric(address, metric);
  }

  /** fib_disable_ip. */
  private void disable(FibNet net, NetDevice device, NetDeviceEvent event, boolean force) {
    if (sync.down(net, device, event, force)) {
      net.flush();
    }
    net.changed();
  }

  @Override
  public void event(NetDeviceEvent event, NetDevice device) {
    FibNet net = fib.get(device.net());
    if (net == null) {
      return;
    }
    InDevice there = devinet.get(device);
    if (event == NetDeviceEvent.UNREGISTER) {
      disable(net, device, event, true);
    } else if (there != null) {
      switch (event) {
        case UP -> up(net, there);
        case DOWN -> disable(net, device, event, false);
        case CHANGE -> carrierChanged(net, device);
        case CHANGEMTU -> {
          net.deviceMtuChanged(device);
          net.changed();
        }
        default -> {}
      }
    }
  }

  private void up(FibNet net, InDevice there) {
    for (InAddress address : there.addresses()) {
      routes.add(address);
    }
    sync.up(net, there.device(), RTNH_F_DEAD);
    there.net().addressesChanged();
    net.changed();
  }

  private void carrierChanged(FibNet net, NetDevice device) {
    if ((device.flags() & (IFF_RUNNING | IFF_LOWER_UP)) != 0) {
      sync.up(net, device, RTNH_F_LINKDOWN);
    } else {
      sync.down(net, device, NetDeviceEvent.CHANGE, false);
    }
    net.changed();
  }
}
