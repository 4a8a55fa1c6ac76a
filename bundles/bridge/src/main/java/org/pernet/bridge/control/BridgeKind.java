// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.control;

import java.util.Optional;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.bridge.port.BridgePort;

/** The kind whose devices are bridges: each has a {@link Bridge} as its driver's state. */
public interface BridgeKind extends RtnlLinkOps {
  /** The bridge that a device is, if it is one (netif_is_bridge_master). */
  static Optional<Bridge> bridge(NetDevice device) {
    return device
        .linkOps()
        .filter(BridgeKind.class::isInstance)
        .map(ops -> device.driverState(Bridge.class));
  }

  /** The bridge of which a device is a port, if it is one. */
  static Optional<Bridge> over(NetDevice device) {
    return device.master().flatMap(BridgeKind::bridge);
  }

  /** The port that a device is, if it is one (br_port_get_rtnl). */
  static Optional<BridgePort> port(NetDevice device) {
    return over(device).flatMap(bridge -> bridge.state().port(device));
  }
}
