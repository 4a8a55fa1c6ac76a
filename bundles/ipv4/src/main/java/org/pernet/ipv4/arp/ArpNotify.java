// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.arp;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.api.notifier.NetDeviceNotifier;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InAddress;
import org.pernet.ipv4.address.InDevice;
import org.pernet.ipv4.sysctl.Devconf;

/** Tells the link where the host's addresses are, when they come there or its driver asks for it (inetdev_send_gratuitous_arp). */
public final class ArpNotify implements NetDeviceNotifier {
  private final Devinet devinet;

  /** Tells of a kernel's devices. */
  public ArpNotify(Devinet devinet) {
    this.devinet = devinet;
  }

  @Override
  public void event(NetDeviceEvent event, NetDevice device) {
    InDevice in = devinet.get(device);
    if (in == null) {
      return;
    }
    boolean tells = switch (event) {
      case UP, CHANGEADDR -> in.either(Devconf.ARP_NOTIFY);
      case NOTIFY_PEERS -> true;
      default -> false;
    };
    if (tells) {
      for (InAddress address : in.addresses()) {
        ArpSend.request(device, address.local(), address.local(), null);
      }
    }
  }
}
