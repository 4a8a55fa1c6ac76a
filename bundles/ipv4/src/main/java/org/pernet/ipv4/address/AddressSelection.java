// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.address;

import static org.pernet.ipv4.inet.RouteScope.RT_SCOPE_HOST;
import static org.pernet.ipv4.inet.RouteScope.RT_SCOPE_LINK;

import java.util.List;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.ipv4.sysctl.Devconf;

/** Which of its addresses a host speaks with (inet_select_addr). */
public final class AddressSelection {
  private final Devinet devinet;

  /** Chooses among the addresses of a kernel's devices. */
  public AddressSelection(Devinet devinet) {
    this.devinet = devinet;
  }

  /**
   * An address to speak with through a device: of the network that {@code destination} is in, else the device's first, else
   * any other device's that may be seen so far.
   *
   * @param destination with whom; 0 for anybody
   * @param scope how far away that is, RT_SCOPE_*
   * @return 0 where there is none
   */
  public int select(NetDevice device, int destination, int scope) {
    InDevice own = devinet.get(device);
    if (own != null) {
      int found = selectOwn(own, destination, scope);
      if (found != 0) {
        return found;
      }
    }
    return selectAny(device.net(), scope);
  }

  private static int selectOwn(InDevice own, int destination, int scope) {
    int localnetScope = own.either(Devconf.ROUTE_LOCALNET) ? RT_SCOPE_LINK : RT_SCOPE_HOST;
    int first = 0;
    for (InAddress one : own.addresses()) {
      if (one.isSecondary() || Math.min(one.scope(), localnetScope) > scope) {
        continue;
      }
      if (destination == 0 || one.matches(destination)) {
        return one.local();
      }
      if (first == 0) {
        first = one.local();
      }
    }
    return first;
  }

  private int selectAny(Net net, int scope) {
    List<NetDevice> all = net.devicesByAge();
    for (int i = 0; i < all.size(); i++) {
      InDevice other = devinet.get(all.get(i));
      int found = other == null ? 0 : selectOther(other, scope);
      if (found != 0) {
        return found;
      }
    }
    return 0;
  }

  private static int selectOther(InDevice other, int scope) {
    for (InAddress one : other.addresses()) {
      if (!one.isSecondary() && one.scope() != RT_SCOPE_LINK && one.scope() <= scope) {
        return one.local();
      }
    }
    return 0;
  }
}
