// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import org.pernet.api.attr.Attributes;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.message.NexthopMessage;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.schema.NeighbourAttributes;
import org.pernet.rtnetlink.schema.NexthopAttributes;
import org.pernet.rtnetlink.schema.RouteAttributes;

/** Messages of the restorer's own namespace, whose devices may have taken other indexes than they had. */
record Renumbering(Building building, int netns) {
  AddressMessage of(AddressMessage address) {
    return new AddressMessage(
        address.family(),
        address.prefixLength(),
        address.flags(),
        address.scope(),
        building.index(netns, address.index()),
        address.attributes());
  }

  RouteMessage of(RouteMessage route) {
    Attributes.Builder out = Attributes.builder();
    route.attributes().forEach((type, value) -> {
      if (type == RouteAttributes.RTA_OIF) {
        out.put(RouteAttributes.RTA_OIF, building.index(netns, (Integer) value));
      } else if (type == RouteAttributes.RTA_MULTIPATH) {
        out.put(RouteAttributes.RTA_MULTIPATH, hops((byte[]) value));
      } else {
        out.putReceived(type, value, null);
      }
    });
    return new RouteMessage(
        route.family(),
        route.destinationLength(),
        route.sourceLength(),
        route.tos(),
        route.table(),
        route.protocol(),
        route.scope(),
        route.type(),
        route.flags(),
        out.build());
  }

  NexthopMessage of(NexthopMessage nexthop) {
    Attributes.Builder out = Attributes.builder();
    nexthop.attributes().forEach((type, value) -> {
      if (type == NexthopAttributes.NHA_OIF) {
        out.put(NexthopAttributes.NHA_OIF, building.index(netns, (Integer) value));
      } else {
        out.putReceived(type, value, null);
      }
    });
    return new NexthopMessage(
        nexthop.family(), 0, nexthop.protocol(), 0, nexthop.flags(), out.build());
  }

  /** Next hops (struct rtnexthop): length, flags, weight, then the device's index. */
  private byte[] hops(byte[] hops) {
    byte[] changed = hops.clone();
    java.nio.ByteBuffer view =
        java.nio.ByteBuffer.wrap(changed).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    int at = 0;
    while (at + 8 <= changed.length) {
      int length = view.getShort(at) & 0xffff;
      view.putInt(at + 4, building.index(netns, view.getInt(at + 4)));
      if (length < 8) {
        break;
      }
      at += (length + 3) & ~3;
    }
    return changed;
  }

  NeighbourMessage of(NeighbourMessage neighbour) {
    Attributes.Builder out = Attributes.builder();
    neighbour.attributes().forEach((type, value) -> {
      if (type == NeighbourAttributes.NDA_MASTER) {
        out.put(NeighbourAttributes.NDA_MASTER, building.index(netns, (Integer) value));
      } else {
        out.putReceived(type, value, null);
      }
    });
    return new NeighbourMessage(
        neighbour.family(),
        neighbour.padding(),
        building.index(netns, neighbour.index()),
        neighbour.state(),
        neighbour.flags(),
        neighbour.type(),
        out.build());
  }
}
