// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.arp;

import static org.pernet.ipv4.inet.RouteScope.RT_SCOPE_HOST;
import static org.pernet.ipv4.inet.RouteScope.RT_SCOPE_LINK;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InAddress;
import org.pernet.ipv4.address.InDevice;

/** Whether an address is one that the host wants to be known by (inet_confirm_addr). */
final class AddressConfirmation {
  private AddressConfirmation() {}

  /** Whether it is a device's own, and {@code asker}, unless he is 0, in its network. */
  static boolean ofDevice(InDevice in, int asker, int local) {
    return confirms(in, asker, local, RT_SCOPE_HOST);
  }

  /** Whether it is any device's, and meant for more than the host. */
  static boolean ofAny(Devinet devinet, Net net, int local) {
    for (NetDevice device : net.devices()) {
      InDevice in = devinet.get(device);
      if (in != null && confirms(in, 0, local, RT_SCOPE_LINK)) {
        return true;
      }
    }
    return false;
  }

  private static boolean confirms(InDevice in, int asker, int local, int scope) {
    boolean has = false;
    boolean inNetwork = false;
    for (InAddress one : in.addresses()) {
      has |= one.local() == local && one.scope() <= scope;
      inNetwork |= one.matches(local) && (asker == 0 || one.matches(asker));
    }
    return has && inNetwork;
  }
}
