// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.net.Net;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.api.notifier.NetDeviceNotifier;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;

/**
 * The veth devices of each namespace: known as they come and go, so that a namespace's end finds its pairs without a walk
 * over its other devices. A namespace without one keeps nothing.
 */
final class VethNamespaces implements PernetOperations, NetDeviceNotifier {
  /** The veth devices of one namespace, the oldest first. Under RTNL. */
  private static final class Ends {
    private final Set<NetDevice> devices = new LinkedHashSet<>(2);
  }

  private final PernetKey<Ends> key = PernetKey.lazy("veth", net -> new Ends());

  @Override
  public Optional<PernetKey<?>> key() {
    return Optional.of(key);
  }

  /** The ends in a namespace. Under RTNL. */
  Set<NetDevice> ends(Net net) {
    Ends ends = net.get(key);
    return ends == null ? Set.of() : Set.copyOf(ends.devices);
  }

  @Override
  public void event(NetDeviceEvent event, NetDevice device) {
    if (device.linkOps().filter(VethLink.class::isInstance).isEmpty()) {
      return;
    }
    if (event == NetDeviceEvent.REGISTER) {
      device.net().obtain(key).devices.add(device);
    } else if (event == NetDeviceEvent.UNREGISTER) {
      Ends ends = device.net().get(key);
      if (ends != null) {
        ends.devices.remove(device);
      }
    }
  }

  /** The pairs of the dying go, with their far ends, the newest first. On unload there are none left: their kind went first. */
  @Override
  public void exitBatch(List<Net> nets) {
    if (nets.isEmpty()) {
      return;
    }
    Kernel kernel = nets.get(0).kernel();
    kernel.rtnl().lock();
    try {
      Collection<NetDevice> kill = new LinkedHashSet<>();
      for (Net net : nets) {
        Ends ends = net.get(key);
        if (ends != null) {
          List<NetDevice> newestFirst = new ArrayList<>(ends.devices);
          Collections.reverse(newestFirst);
          newestFirst.forEach(device -> delete(device, kill));
        }
      }
      kernel.devices().unregister(kill);
    } finally {
      kernel.rtnl().unlock();
    }
  }

  private static void delete(NetDevice device, Collection<NetDevice> kill) {
    Optional<RtnlLinkOps> ops = device.linkOps();
    ops.ifPresent(link -> link.delLink(device, kill));
  }
}
