// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.device;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pernet.api.audit.KernelAuditor;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.bridge.br.NetBridge;
import org.pernet.bridge.control.Bridge;
import org.pernet.bridge.control.BridgeKind;
import org.pernet.bridge.fdb.FdbEntry;
import org.pernet.bridge.port.BridgeId;
import org.pernet.bridge.port.BridgePort;

/** What is true of bridges: ports and masters are of one mind, and stations are at ports that are there. */
public final class BridgeAudit implements KernelAuditor {
  private final BridgeWatch watch;

  /** The audit of a kernel's bridges. */
  public BridgeAudit(BridgeWatch watch) {
    this.watch = watch;
  }

  @Override
  public void audit(Net net, Findings findings) {
    Set<NetDevice> bridges = new HashSet<>();
    for (NetDevice device : net.devices()) {
      Optional<Bridge> bridge = BridgeKind.bridge(device);
      if (bridge.isPresent()) {
        bridges.add(device);
        bridge(device, bridge.get().state(), findings);
      }
      findings.expect(
          BridgeKind.over(device).isEmpty() || BridgeKind.port(device).isPresent(),
          device + " has a bridge for its master that does not know it");
    }
    findings.expect(
        bridges.equals(Set.copyOf(watch.bridges(net))),
        net + " has the bridges " + bridges + ", not " + watch.bridges(net));
  }

  private static void bridge(NetDevice device, NetBridge state, Findings findings) {
    Set<Integer> numbers = new HashSet<>();
    List<BridgePort> ports = List.of(state.ports());
    findings.expect(state.device() == device, device + " is the device of another bridge");
    findings.expect(
        state.address() == BridgeId.address(device.address()),
        device + " has an address that its bridge has not");
    for (BridgePort port : ports) {
      NetDevice under = port.device();
      findings.expect(
          under.master().filter(device::equals).isPresent() && under.net() == device.net(),
          device + " has the port " + under + ", whose master it is not");
      findings.expect(
          state.port(under).filter(port::equals).isPresent(), device + " does not find " + under);
      findings.expect(numbers.add(port.number()), device + " has two ports " + port.number());
      findings.expect(
          under.promiscuity() > 0 && under.allMulti() > 0, under + " does not take all frames");
      findings.expect(
          state.fdb().find(BridgeId.address(under.address())) != null,
          device + " does not know where its port " + under + " is");
    }
    for (FdbEntry entry : state.fdb().list(all -> true)) {
      findings.expect(
          entry.destination() == null || ports.contains(entry.destination()),
          device + " knows a station at a port that is gone");
      findings.expect(
          state.fdb().find(entry.address()) == entry, device + " does not find a station");
    }
  }

  @Override
  public String toString() {
    return "bridges";
  }
}
