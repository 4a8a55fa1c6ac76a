// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.netlink;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_ADDRESS;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINK;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MASTER;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MTU;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_OPERSTATE;

import java.util.Optional;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.bridge.port.BridgePort;
import org.pernet.bridge.settings.PortFill;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.BridgeLinkAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** A device as a link message of AF_BRIDGE tells of it (br_fill_ifinfo). */
final class BridgeLinkFill {
  private BridgeLinkFill() {}

  /**
   * A message.
   *
   * @param device a port, or the bridge itself
   * @param bridge the bridge
   * @param port what is told of the port; empty for the bridge, and for a port that goes
   */
  static LinkMessage fill(NetDevice device, NetDevice bridge, Optional<BridgePort> port) {
    Attributes.Builder out = Attributes.builder();
    out.put(IFLA_IFNAME, device.name());
    out.put(IFLA_MASTER, bridge.index());
    out.put(IFLA_MTU, device.mtu());
    out.put(IFLA_OPERSTATE, device.operState().number());
    out.put(IFLA_ADDRESS, device.address());
    int link = device.linkIndex();
    if (link != device.index()) {
      out.put(IFLA_LINK, link);
    }
    port.ifPresent(told -> {
      Attributes.Builder nest = Attributes.builder();
      PortFill.fill(told, nest);
      out.put(BridgeLinkAttributes.IFLA_PROTINFO, nest.build());
    });
    return new LinkMessage(
        RtnlTypes.AF_BRIDGE, device.spec().type(), device.index(), device.flags(), 0, out.build());
  }
}
