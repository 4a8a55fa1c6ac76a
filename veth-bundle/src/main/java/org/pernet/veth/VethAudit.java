// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.pernet.api.audit.KernelAuditor;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;

/** What is true of pairs: each end is the other's, and both are there. */
final class VethAudit implements KernelAuditor {
  private final VethNamespaces namespaces;

  VethAudit(VethNamespaces namespaces) {
    this.namespaces = namespaces;
  }

  @Override
  public void audit(Net net, Findings findings) {
    Set<NetDevice> ends = new HashSet<>();
    for (NetDevice device : net.devices()) {
      if (device.linkOps().filter(VethLink.class::isInstance).isEmpty()) {
        continue;
      }
      ends.add(device);
      Optional<NetDevice> peer = VethEnd.of(device).peer();
      findings.expect(
          peer.isPresent() && VethEnd.of(peer.get()).other() == device,
          device + " has the other end " + peer + ", which has another");
      findings.expect(
          peer.isEmpty() || peer.get().net().deviceByIndex(peer.get().index()).equals(peer),
          device + " has the other end " + peer + ", which is gone");
      boolean bothUp = device.isUp() && peer.filter(NetDevice::isUp).isPresent();
      findings.expect(
          device.hasCarrier() == bothUp, device + " has a carrier: " + device.hasCarrier());
    }
    findings.expect(
        ends.equals(namespaces.ends(net)), net + " has the ends " + ends + ", not those noted");
  }

  @Override
  public String toString() {
    return "veth";
  }
}
