// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.stp;

import org.pernet.bridge.br.NetBridge;
import org.pernet.bridge.port.BridgePort;
import org.pernet.bridge.port.PortState;

/** Which of two is the better way to the root: the comparisons of the spanning tree. Nothing is changed here. */
final class Selection {
  private Selection() {}

  /** Whether the bridge leads from the port's segment to the root, by this port (br_is_designated_port). */
  static boolean isDesignated(NetBridge bridge, BridgePort port) {
    return port.designatedBridge() == bridge.id() && port.designatedPort() == port.id();
  }

  /** Whether that is so for any port (br_is_designated_for_some_port). */
  static boolean isDesignatedForSome(NetBridge bridge) {
    for (BridgePort port : bridge.ports()) {
      if (port.state() != PortState.DISABLED && port.designatedBridge() == bridge.id()) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code port} leads to a better root, or better to it, than {@code best}, which may be null (br_should_become_root_port). */
  static boolean isBetterRootPort(NetBridge bridge, BridgePort port, BridgePort best) {
    if (port.state() == PortState.DISABLED
        || isDesignated(bridge, port)
        || Long.compareUnsigned(bridge.id(), port.designatedRoot()) <= 0) {
      return false;
    }
    if (best == null) {
      return true;
    }
    int order = Long.compareUnsigned(port.designatedRoot(), best.designatedRoot());
    if (order == 0) {
      order = Integer.compare(cost(port), cost(best));
    }
    if (order == 0) {
      order = Long.compareUnsigned(port.designatedBridge(), best.designatedBridge());
    }
    if (order == 0) {
      order = Integer.compare(port.designatedPort(), best.designatedPort());
    }
    return order == 0 ? port.id() < best.id() : order < 0;
  }

  /** What the way to the root costs by this port. */
  static int cost(BridgePort port) {
    return port.designatedCost() + port.pathCost();
  }

  /** Whether this bridge leads better from the port's segment to the root than whoever does (br_should_become_designated_port). */
  static boolean shouldBeDesignated(NetBridge bridge, BridgePort port) {
    if (isDesignated(bridge, port) || port.designatedRoot() != bridge.tree().designatedRoot()) {
      return true;
    }
    int order = Integer.compare(bridge.tree().rootPathCost(), port.designatedCost());
    if (order == 0) {
      order = Long.compareUnsigned(bridge.id(), port.designatedBridge());
    }
    return order == 0 ? port.id() < port.designatedPort() : order < 0;
  }

  /** Whether what a message tells is better than what the port knows (br_supersedes_port_info). */
  static boolean supersedes(NetBridge bridge, BridgePort port, ConfigBpdu bpdu) {
    int order = Long.compareUnsigned(bpdu.root(), port.designatedRoot());
    if (order == 0) {
      order = Integer.compareUnsigned(bpdu.rootPathCost(), port.designatedCost());
    }
    if (order == 0) {
      order = Long.compareUnsigned(bpdu.bridge(), port.designatedBridge());
    }
    if (order != 0) {
      return order < 0;
    }
    return bpdu.bridge() != bridge.id() || bpdu.port() <= port.designatedPort();
  }
}
