// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.address;

import static org.pernet.ipv4.inet.RouteScope.RT_SCOPE_HOST;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_DELNETCONF;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWADDR;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWNETCONF;

import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.api.notifier.NetDeviceNotifier;
import org.pernet.ipv4.inet.Inet4;

/** What becomes of addresses and settings as devices come, change and go (inetdev_event). */
public final class DeviceEvents implements NetDeviceNotifier {
  /** The least MTU that IPv4 works with. */
  public static final int MIN_MTU = 68;

  private static final int LABEL_LENGTH = 15;

  private static final FaultPoint DEVICE = FaultPoint.memory("ipv4.device");

  private final Devinet devinet;
  private final AddressChange change;
  private final AddressLifetimes lifetimes;
  private final Netconf netconf;

  /** Follows a kernel's devices. */
  public DeviceEvents(
      Devinet devinet, AddressChange change, AddressLifetimes lifetimes, Netconf netconf) {
    this.devinet = devinet;
    this.change = change;
    this.lifetimes = lifetimes;
    this.netconf = netconf;
  }

  @Override
  public void event(NetDeviceEvent event, NetDevice device) throws NetException {
    switch (event) {
      case REGISTER -> {
        device.net().kernel().faults().reach(DEVICE);
        registered(device);
      }
      case UP -> up(device);
      case CHANGEMTU -> mtuChanged(device);
      case UNREGISTER -> unregistered(device);
      case CHANGENAME -> renamed(device);
      default -> {}
    }
  }

  private void registered(NetDevice device) {
    InetNet net = devinet.get(device.net());
    if (net != null && devinet.get(device) == null) {
      devinet.create(device, net);
    }
    netconf.tellAll(RTM_NEWNETCONF, device);
  }

  private void up(NetDevice device) throws NetException {
    if (!Devinet.isFor(device)) {
      return;
    }
    InDevice there = devinet.obtain(device);
    if ((device.flags() & IfFlags.IFF_LOOPBACK) != 0) {
      giveLoopback(there);
    }
  }

  /** 127.0.0.1, each time; one that is there already stays. */
  private void giveLoopback(InDevice there) throws NetException {
    if (there.has(Inet4.LOOPBACK)) {
      return;
    }
    InAddress own = new InAddress(there, Inet4.LOOPBACK, Inet4.LOOPBACK, 8, 0, RT_SCOPE_HOST);
    lifetimes.set(own, InAddress.FOREVER, InAddress.FOREVER);
    there.conf().setAll();
    there.neighParms().setAll();
    change.insert(own, null);
  }

  /** A device whose MTU becomes too small loses IPv4, and has it again when it grows. */
  private void mtuChanged(NetDevice device) {
    boolean fits = Devinet.isFor(device);
    InDevice there = devinet.get(device);
    if (!fits && there != null) {
      unregistered(device);
    } else if (fits && there == null && devinet.get(device.net()) != null) {
      registered(device);
    }
  }

  /** inetdev_destroy. */
  private void unregistered(NetDevice device) {
    InDevice there = devinet.get(device);
    if (there != null) {
      there.die();
      while (there.addresses().length > 0) {
        change.delete(there.addresses()[0], null);
      }
      devinet.remove(device);
    }
    netconf.tellAll(RTM_DELNETCONF, device);
  }

  /** inetdev_changename: labels follow the name, with what stands behind their colon. */
  private void renamed(NetDevice device) {
    InDevice there = devinet.get(device);
    if (there != null) {
      int named = 0;
      for (InAddress address : there.addresses()) {
        named++;
        address.label = named == 1 ? device.name() : label(address.label(), device.name(), named);
        change.tell(RTM_NEWADDR, address, null);
      }
    }
    netconf.tellAll(RTM_DELNETCONF, device);
    netconf.tellAll(RTM_NEWNETCONF, device);
  }

  private static String label(String old, String name, int number) {
    int colon = old.indexOf(':');
    String tail = colon < 0 ? ":" + number : old.substring(colon);
    int room = Math.max(0, LABEL_LENGTH - tail.length());
    return name.length() <= room ? name + tail : name.substring(0, room) + tail;
  }
}
