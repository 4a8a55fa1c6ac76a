// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.netlink;

import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_LLADDR;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_VLAN;

import java.util.Optional;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.message.RtnlMessage;

/** What requests about entries have in common. */
final class FdbRequests {
  private static final int VLAN_IDS = 4095;

  private FdbRequests() {}

  static NeighbourMessage neighbour(RtnlMessage body, String tooShort) throws NetException {
    if (body instanceof NeighbourMessage neighbour) {
      return neighbour;
    }
    throw new NetException(Errno.EINVAL, tooShort);
  }

  /** The device that a request is about. */
  static NetDevice device(Net net, int index) throws NetException {
    if (index == 0) {
      throw new NetException(Errno.EINVAL, "invalid ifindex");
    }
    return net.deviceByIndex(index)
        .orElseThrow(() -> new NetException(Errno.ENODEV, "unknown ifindex"));
  }

  /** The Ethernet address that a request is about. */
  static HardwareAddress address(Attributes asked) throws NetException {
    HardwareAddress address = asked.get(NDA_LLADDR);
    if (address == null || address.length() != HardwareAddress.ETHERNET_LENGTH) {
      throw new NetException(Errno.EINVAL, "invalid address");
    }
    return address;
  }

  /** The virtual LAN that a request is about; 0 for none (fdb_vid_parse). */
  static int vlan(Attributes asked) throws NetException {
    for (int i = 0; i < asked.size(); i++) {
      Optional<AttributeType<?>> meant = asked.typeAt(i).misfitOf();
      if (meant.isPresent() && meant.get() == NDA_VLAN) {
        throw new NetException(Errno.EINVAL, "invalid vlan attribute size");
      }
    }
    Integer vlan = asked.get(NDA_VLAN);
    if (vlan == null) {
      return 0;
    }
    if (vlan == 0 || vlan >= VLAN_IDS) {
      throw new NetException(Errno.EINVAL, "invalid vlan id");
    }
    return vlan;
  }
}
