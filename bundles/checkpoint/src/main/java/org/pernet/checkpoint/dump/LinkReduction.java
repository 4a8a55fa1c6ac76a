// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.dump;

import static org.pernet.api.dev.IfFlags.IFF_DORMANT;
import static org.pernet.api.dev.IfFlags.IFF_LOWER_UP;
import static org.pernet.api.dev.IfFlags.IFF_RUNNING;
import static org.pernet.rtnetlink.schema.LinkAttributes.*;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_DATA;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_SLAVE_DATA;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_SLAVE_KIND;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.OperState;
import org.pernet.api.dev.SegmentLimits;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.rtnetlink.message.LinkMessage;

/** What of a link's description is saved: its settings, without what follows from them and without the moment's state. */
final class LinkReduction {
  private static final Set<AttributeType<?>> SETTINGS = Set.of(
      IFLA_TXQLEN,
      IFLA_LINKMODE,
      IFLA_GROUP,
      IFLA_NUM_TX_QUEUES,
      IFLA_NUM_RX_QUEUES,
      IFLA_IFALIAS,
      IFLA_PROTO_DOWN,
      IFLA_BROADCAST,
      IFLA_PROP_LIST);
  /** Saved where one of them is not what a new link has. */
  private static final Set<AttributeType<?>> LIMITS = Set.of(
      IFLA_GSO_MAX_SIZE,
      IFLA_GSO_MAX_SEGS,
      IFLA_GRO_MAX_SIZE,
      IFLA_GSO_IPV4_MAX_SIZE,
      IFLA_GRO_IPV4_MAX_SIZE);
  /** What CRIU's entry says, where there is one. */
  private static final Set<AttributeType<?>> IDENTITY =
      Set.of(IFLA_IFNAME, IFLA_MTU, IFLA_ADDRESS, IFLA_MASTER, IFLA_LINK, IFLA_LINK_NETNSID);

  /** States that user space can set. */
  private static final Set<OperState> SAID =
      EnumSet.of(OperState.UP, OperState.DORMANT, OperState.TESTING);

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
    boolean limited = !device.segmentLimits().equals(SegmentLimits.DEFAULT);
    link.attributes().forEach((type, value) -> {
      if (kept.contains(type) || isSetting(type, device) || (limited && LIMITS.contains(type))) {
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
        : new LinkMessage(0, link.type(), link.index(), settings(link.flags()), 0, out.build());
  }

  /** A link without its master, and without what that keeps of it. */
  static LinkMessage withoutMaster(LinkMessage link) {
    Attributes.Builder out = Attributes.builder();
    link.attributes().forEach((type, value) -> {
      if (type == IFLA_LINKINFO) {
        Attributes.Builder info = Attributes.builder();
        ((Attributes) value).forEach((inner, data) -> {
          if (inner != IFLA_INFO_SLAVE_DATA && inner != IFLA_INFO_SLAVE_KIND) {
            info.putReceived(inner, data, null);
          }
        });
        out.put(IFLA_LINKINFO, info.build());
      } else if (type != IFLA_MASTER) {
        out.putReceived(type, value, null);
      }
    });
    return new LinkMessage(
        link.family(), link.type(), link.index(), link.flags(), link.change(), out.build());
  }

  /** Flags without those that tell a state. */
  static int settings(int flags) {
    return flags & ~(IFF_RUNNING | IFF_LOWER_UP | IFF_DORMANT);
  }

  /**
   * An operational state and a carrier mostly follow from other things, and from what was before. That a link is up is worth
   * saying, for else it takes a second to be seen; that user space called it dormant, or under test; and that it has no carrier,
   * where its driver takes that from user space.
   */
  private static boolean isSetting(AttributeType<?> type, NetDevice device) {
    if (type == IFLA_OPERSTATE) {
      return SAID.contains(device.operState());
    }
    boolean follows = device
        .linkOps()
        .filter(ops -> ops.peerAttribute().isPresent() || ops.stateAttributes().contains(type))
        .isPresent();
    return type == IFLA_CARRIER && device.isUp() && !device.hasCarrier() && !follows;
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
