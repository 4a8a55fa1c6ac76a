// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

import java.util.List;
import org.pernet.api.audit.KernelAuditor;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;

/** What is true of neighbours: they are found, and their devices are there. */
public final class NeighbourAudit implements KernelAuditor {
  private final NeighbourTable table;

  /** The audit of a kernel's neighbours. */
  public NeighbourAudit(NeighbourTable table) {
    this.table = table;
  }

  @Override
  public void audit(Net net, Findings findings) {
    NeighNet there = table.get(net);
    if (there == null) {
      return;
    }
    synchronized (there) { // who comes and goes with frames waits
      List<Neighbour> all = there.all();
      findings.expect(all.size() == there.size(), net + " counts " + there.size() + " neighbours");
      for (Neighbour neighbour : all) {
        NetDevice device = neighbour.device();
        findings.expect(
            there.find(device, neighbour.address()) == neighbour,
            net + " does not find " + neighbour);
        findings.expect(
            net.deviceByIndex(device.index()).filter(device::equals).isPresent(),
            net + " has the neighbour " + neighbour + " on a device that is gone");
      }
    }
    for (ProxyNeighbour proxy : there.proxies()) {
      NetDevice device = proxy.device();
      findings.expect(
          device == null
              || net.deviceByIndex(device.index()).filter(device::equals).isPresent(),
          net + " answers on " + device + ", which is gone");
    }
  }

  @Override
  public String toString() {
    return "ipv4 neighbours";
  }
}
