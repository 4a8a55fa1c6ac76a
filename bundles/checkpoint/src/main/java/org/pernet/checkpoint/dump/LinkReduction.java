// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.dump;

import static org.pernet.rtnetlink.schema.LinkAttributes.*;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_DATA;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_SLAVE_DATA;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.rtnetlink.message.LinkMessage;

/** What of a link's description is saved: its settings, without what follows from them and without the moment's state. */
final class LinkReduction {
  private static final Set<AttributeType<?>> SETTINGS = Set.of(
      IFLA_TXQLEN,
      IFLA_OPERSTATE,
      IFLA_LINKMODE,
      IFLA_GROUP,
      IFLA_NUM_TX_QUEUES,
      IFLA_NUM_RX_QUEUES,
      IFLA_CARRIER,
      IFLA_IFALIAS,
      IFLA_PROTO_DOWN,
      IFLA_BROADCAST,
      IFLA_PROP_LIST);
  /** What CRIU's entry says, where there is one. */
  private static final Set<AttributeType<?>> IDENTITY =
      Set.of(IFLA_IFNAME, IFLA_MTU, IFLA_ADDRESS, IFLA_MASTER, IFLA_LINK, IFLA_LINK_NETNSID);

  private final Set<AttributeType<?>> withEntry;
  private final Set<AttributeType<?>> alone;

  LinkReduction(boolean statistics) {
    withEntry = new HashSet<>(SETTINGS);
    if (statistics) {
      withEntry.add(IFLA_STATS64);
    }
    alone = new HashSet<>(withEntry);
    alone.addAll(IDENTITY);
  }

  /**
   * A link's message for the stream.
   *
   * @param device the link's device, which knows its kind and its master's
   * @param hasEntry whether CRIU's entry says the rest
   */
  LinkMessage reduce(LinkMessage link, NetDevice device, boolean hasEntry) {
    Set<AttributeType<?>> kept = hasEntry ? withEntry : alone;
    Attributes.Builder out = Attributes.builder();
    link.attributes().forEach((type, value) -> {
      if (kept.contains(type)) {
        out.putReceived(type, value, null);
      } else if (type == IFLA_LINKINFO) {
        Attributes info = info((Attributes) value, device);
        if (!hasEntry || info.has(IFLA_INFO_DATA) || info.has(IFLA_INFO_SLAVE_DATA)) {
          out.put(IFLA_LINKINFO, info);
        }
      }
    });
    return hasEntry
        ? new LinkMessage(0, 0, link.index(), 0, 0, out.build())
        : new LinkMessage(0, link.type(), link.index(), link.flags(), 0, out.build());
  }

  private static Attributes info(Attributes info, NetDevice device) {
    Attributes.Builder out = Attributes.builder();
    info.forEach((type, value) -> {
      if (type == IFLA_INFO_DATA) {
        putSettings(out, IFLA_INFO_DATA, (Attributes) value, device.linkOps());
      } else if (type == IFLA_INFO_SLAVE_DATA) {
        putSettings(
            out,
            IFLA_INFO_SLAVE_DATA,
            (Attributes) value,
            device.master().flatMap(NetDevice::linkOps));
      } else {
        out.putReceived(type, value, null);
      }
    });
    return out.build();
  }

  private static void putSettings(
      Attributes.Builder out,
      AttributeType<Attributes> where,
      Attributes data,
      Optional<RtnlLinkOps> ops) {
    Set<AttributeType<?>> state = ops.map(RtnlLinkOps::stateAttributes).orElse(Set.of());
    Attributes.Builder settings = Attributes.builder();
    data.forEach((type, value) -> {
      if (!state.contains(type)) {
        settings.putReceived(type, value, null);
      }
    });
    Attributes left = settings.build();
    if (!left.isEmpty()) {
      out.put(where, left);
    }
  }
}
