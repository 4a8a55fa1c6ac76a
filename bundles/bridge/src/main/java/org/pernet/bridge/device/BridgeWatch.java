// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.device;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.net.Net;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.api.notifier.NetDeviceNotifier;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.bridge.br.NetBridge;
import org.pernet.bridge.control.Bridge;
import org.pernet.bridge.control.BridgeKind;
import org.pernet.bridge.control.BridgePorts;
import org.pernet.bridge.port.BridgePort;
import org.pernet.bridge.port.PortFlags;
import org.pernet.bridge.port.PortState;
import org.pernet.bridge.stp.TreeSettings;

/**
 * Hears what happens to bridges and their ports (br_device_event), and knows the bridges of each namespace, so that a
 * namespace's end finds them without a walk over its other devices; one without a bridge keeps nothing.
 */
public final class BridgeWatch implements PernetOperations, NetDeviceNotifier {
  /** The bridges of one namespace, the oldest first. Under RTNL. */
  private static final class Bridges {
    private final Set<NetDevice> devices = new LinkedHashSet<>(2);
  }

  private final PernetKey<Bridges> key = PernetKey.lazy("bridge", net -> new Bridges());

  /** Watches nothing yet. */
  public BridgeWatch() {}

  @Override
  public Optional<PernetKey<?>> key() {
    return Optional.of(key);
  }

  /** The bridges of a namespace, the oldest first. Under RTNL. */
  List<NetDevice> bridges(Net net) {
    Bridges bridges = net.get(key);
    return bridges == null ? List.of() : List.copyOf(bridges.devices);
  }

  @Override
  public void event(NetDeviceEvent event, NetDevice device) throws NetException {
    Optional<Bridge> self = BridgeKind.bridge(device);
    if (self.isPresent()) {
      bridgeEvent(event, device, self.get());
      return;
    }
    Optional<Bridge> over = BridgeKind.over(device);
    if (over.isPresent()) {
      Optional<BridgePort> port = over.get().state().port(device);
      if (port.isPresent()) {
        portEvent(event, over.get(), port.get());
      }
    }
  }

  private void bridgeEvent(NetDeviceEvent event, NetDevice device, Bridge bridge) {
    switch (event) {
      case REGISTER -> {
        device.net().obtain(key).devices.add(device);
        NetBridge state = bridge.state();
        state.fdb().bridgeAddressChanged(state.address());
      }
      case UNREGISTER -> {
        Bridges bridges = device.net().get(key);
        if (bridges != null) {
          bridges.devices.remove(device);
        }
      }
      default -> {}
    }
  }

  private static void portEvent(NetDeviceEvent event, Bridge bridge, BridgePort port)
      throws NetException {
    boolean told = false;
    switch (event) {
      case PRE_CHANGEADDR -> {
        bridge.ports().askAddress(port.device());
        return;
      }
      case CHANGEMTU -> bridge.ports().adjustMtu();
      case CHANGEADDR -> bridge.ports().portAddressChanged(port);
      case CHANGE -> told = carrierCheck(bridge, port);
      case DOWN -> {
        if (bridge.state().device().isUp()) {
          bridge.tree().disablePort(port);
          told = true;
        }
      }
      case UP -> {
        if (bridge.state().device().isUp() && TreeSettings.isLive(port.device())) {
          bridge.tree().enablePort(port);
          told = true;
        }
      }
      default -> {
        return;
      }
    }
    if (!told && event != NetDeviceEvent.CHANGEMTU) {
      bridge.state().events().port(bridge.state(), port, false);
    }
  }

  /** The port's carrier may have come or gone (br_port_carrier_check): says whether that was told. */
  private static boolean carrierCheck(Bridge bridge, BridgePort port) {
    NetDevice device = port.device();
    boolean live = TreeSettings.isLive(device);
    if (!port.has(PortFlags.ADMIN_COST) && live) {
      port.setPathCost(BridgePorts.pathCost(device));
    }
    if (!bridge.state().device().isUp()) {
      return false;
    }
    if (live && port.state() == PortState.DISABLED) {
      bridge.tree().enablePort(port);
      return true;
    }
    if (!live && port.state() != PortState.DISABLED) {
      bridge.tree().disablePort(port);
      return true;
    }
    return false;
  }

  /** The bridges of the dying go, the newest first. On unload there are none left: their kind went first. */
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
        Bridges bridges = net.get(key);
        if (bridges != null) {
          List<NetDevice> newestFirst = new ArrayList<>(bridges.devices);
          Collections.reverse(newestFirst);
          newestFirst.forEach(
              device -> device.linkOps().ifPresent(ops -> ops.delLink(device, kill)));
        }
      }
      kernel.devices().unregister(kill);
    } finally {
      kernel.rtnl().unlock();
    }
  }
}
