// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.address;

import java.util.ArrayList;
import java.util.List;
import org.pernet.api.audit.KernelAuditor;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.net.Net;

/** What is true of addresses and of what IPv4 keeps of devices. */
public final class AddressAudit implements KernelAuditor {
  private final Devinet devinet;

  /** The audit of a kernel's addresses. */
  public AddressAudit(Devinet devinet) {
    this.devinet = devinet;
  }

  @Override
  public void audit(Net net, Findings findings) {
    for (NetDevice device : net.devices()) {
      InDevice there = devinet.get(device);
      if (there != null) {
        findings.expect(there.net() == devinet.get(net), device + " has IPv4's state of elsewhere");
        addresses(there, findings);
      }
    }
    InetNet there = devinet.get(net);
    if (there != null) {
      for (InAddress mortal : there.mortal()) {
        boolean isThere = List.of(mortal.device().addresses()).contains(mortal);
        findings.expect(isThere, mortal + " has gone, and is to expire nevertheless");
      }
    }
  }

  private static void addresses(InDevice device, Findings findings) {
    List<InAddress> before = new ArrayList<>();
    for (InAddress address : device.addresses()) {
      boolean primaryThere =
          before.stream().anyMatch(other -> !other.isSecondary() && address.isInNetworkOf(other));
      findings.expect(address.device() == device, address + " stands with " + device);
      findings.expect(
          address.isSecondary() == primaryThere,
          address + (primaryThere ? " is a second primary" : " is secondary to none"));
      findings.expect(
          before.stream()
              .noneMatch(other -> other.local() == address.local() && address.isInNetworkOf(other)),
          address + " is there twice");
      before.add(address);
    }
  }

  @Override
  public void auditAll(Kernel kernel, Findings findings) {
    for (InDevice there : devinet.all()) {
      NetDevice device = there.device();
      boolean listed =
          device.net().deviceByIndex(device.index()).filter(device::equals).isPresent();
      findings.expect(listed && !there.isDead(), "IPv4 keeps something of " + device + ", gone");
    }
  }

  @Override
  public String toString() {
    return "ipv4 addresses";
  }
}
