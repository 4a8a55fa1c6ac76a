// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.codec;

import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_DATA;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_SLAVE_DATA;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_SLAVE_KIND;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.link.LinkConfig;
import org.pernet.netlink.codec.AttributeHooks;
import org.pernet.netlink.codec.AttributeReader;
import org.pernet.netlink.codec.AttributeWriter;
import org.pernet.netlink.codec.BodyCodec;
import org.pernet.netlink.codec.RawBody;
import org.pernet.netlink.codec.WireReader;
import org.pernet.netlink.codec.WireWriter;
import org.pernet.netlink.message.NetlinkBody;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.message.NexthopMessage;
import org.pernet.rtnetlink.message.NsidMessage;
import org.pernet.rtnetlink.message.PlainMessage;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.message.RuleMessage;
import org.pernet.rtnetlink.message.ShortMessage;
import org.pernet.rtnetlink.message.ToldLink;
import org.pernet.rtnetlink.schema.AddressLabelAttributes;
import org.pernet.rtnetlink.schema.BridgeLinkAttributes;
import org.pernet.rtnetlink.schema.LinkAttributes;
import org.pernet.rtnetlink.schema.NeighbourTableAttributes;
import org.pernet.rtnetlink.schema.NetconfAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.rtnetlink.schema.StatsAttributes;

/** NETLINK_ROUTE in bytes. What stands in IFLA_INFO_DATA is read as its kind says, where the kind is loaded. */
public final class RtnlCodec implements BodyCodec, AttributeHooks {
  private static final MessageLayout LINK = new LinkLayout(LinkAttributes.SCHEMA);
  private static final MessageLayout BRIDGE_LINK = new LinkLayout(BridgeLinkAttributes.LINK_SCHEMA);
  private static final MessageLayout ADDRESS = new AddressLayout();
  private static final MessageLayout ROUTE = new RouteLayout();
  private static final MessageLayout NEIGHBOUR = new NeighbourLayout();
  private static final MessageLayout RULE = new RuleLayout();
  private static final MessageLayout NSID = new NsidLayout();
  private static final PlainLayout ADDRESS_LABEL =
      new PlainLayout("ifaddrlblmsg", AddressLabelAttributes.SCHEMA, List.of(1, 1, 1, 1, 4, 4));
  private static final PlainLayout NEIGHBOUR_TABLE = new PlainLayout(
      NeighbourTableAttributes.STRUCT, NeighbourTableAttributes.SCHEMA, List.of(1, 1, 2));
  private static final PlainLayout NETCONF =
      new PlainLayout("netconfmsg", NetconfAttributes.SCHEMA, List.of(1, 1, 2));
  private static final PlainLayout STATS =
      new PlainLayout("if_stats_msg", StatsAttributes.SCHEMA, List.of(1, 1, 2, 4, 4));
  private static final PlainLayout STATS_REQUEST =
      new PlainLayout(STATS.struct(), StatsAttributes.REQUEST, STATS.sizes());
  private static final MessageLayout NEXTHOP = new NexthopLayout();
  private static final PlainLayout GROUPS = new PlainLayout(
      "br_port_msg", AttributeSchema.empty("multicast database"), List.of(1, 1, 2, 4));
  private static final Map<String, PlainLayout> PLAIN = Map.of(
      GROUPS.struct(),
      GROUPS,
      ADDRESS_LABEL.struct(),
      ADDRESS_LABEL,
      NEIGHBOUR_TABLE.struct(),
      NEIGHBOUR_TABLE,
      NETCONF.struct(),
      NETCONF,
      STATS.struct(),
      STATS);

  private final Function<String, Optional<AttributeSchema>> kinds;
  private final Function<String, Optional<AttributeSchema>> masters;
  private final AttributeReader reader = new AttributeReader(this);
  private final AttributeWriter writer = new AttributeWriter(this);

  /** A codec that asks {@code kinds} for the schema of a kind's data, by its name; what masters keep stays raw. */
  public RtnlCodec(Function<String, Optional<AttributeSchema>> kinds) {
    this(kinds, kind -> Optional.empty());
  }

  /**
   * A codec for kinds that may be masters.
   *
   * @param kinds the schema of a kind's data, by its name
   * @param masters the schema of what a kind keeps of a slave, by its name
   */
  public RtnlCodec(
      Function<String, Optional<AttributeSchema>> kinds,
      Function<String, Optional<AttributeSchema>> masters) {
    this.kinds = kinds;
    this.masters = masters;
  }

  /** A codec that knows no kind. */
  public static RtnlCodec withoutKinds() {
    return new RtnlCodec(kind -> Optional.empty());
  }

  /** By the first of the four types that are of one kind: NEW, DEL, GET, SET. */
  private static MessageLayout layout(int type) {
    return switch (type & ~3) {
      case RtnlTypes.RTM_NEWLINK, RtnlTypes.RTM_NEWLINKPROP -> LINK;
      case RtnlTypes.RTM_NEWADDR -> ADDRESS;
      case RtnlTypes.RTM_NEWROUTE -> ROUTE;
      case RtnlTypes.RTM_NEWNEIGH -> NEIGHBOUR;
      case RtnlTypes.RTM_NEWRULE -> RULE;
      case RtnlTypes.RTM_NEWNEIGHTBL -> NEIGHBOUR_TABLE;
      case RtnlTypes.RTM_NEWADDRLABEL -> ADDRESS_LABEL;
      case RtnlTypes.RTM_NEWNETCONF -> NETCONF;
      case RtnlTypes.RTM_NEWMDB -> GROUPS;
      case RtnlTypes.RTM_NEWNSID -> NSID;
      case RtnlTypes.RTM_NEWSTATS -> RtnlTypes.isGet(type) ? STATS_REQUEST : STATS;
      case RtnlTypes.RTM_NEWNEXTHOP -> NEXTHOP;
      default -> null;
    };
  }

  private static MessageLayout layout(RtnlMessage message) {
    if (message instanceof LinkMessage) {
      return LINK;
    } else if (message instanceof NsidMessage) {
      return NSID;
    } else if (message instanceof AddressMessage) {
      return ADDRESS;
    } else if (message instanceof RouteMessage) {
      return ROUTE;
    } else if (message instanceof NeighbourMessage) {
      return NEIGHBOUR;
    } else if (message instanceof RuleMessage) {
      return RULE;
    } else if (message instanceof NexthopMessage) {
      return NEXTHOP;
    } else if (message instanceof PlainMessage plain && PLAIN.containsKey(plain.struct())) {
      return PLAIN.get(plain.struct());
    }
    throw new IllegalArgumentException(message.getClass() + " has no layout");
  }

  @Override
  public NetlinkBody read(int type, WireReader in) {
    MessageLayout layout = layout(type);
    if (layout == null || in.length() == 0) {
      return new RawBody(in.bytes());
    }
    int header = layout.length();
    if (in.length() < header) {
      return new ShortMessage(in.bytes());
    }
    if (layout == LINK && in.u8(0) == RtnlTypes.AF_BRIDGE) {
      layout = BRIDGE_LINK;
    }
    WireReader attributes = in.slice(header, in.length() - header);
    return layout.read(in.slice(0, header), reader.read(attributes, layout.schema()));
  }

  @Override
  public void write(NetlinkBody body, WireWriter out) {
    if (body instanceof ShortMessage message) {
      out.bytes(message.bytes());
      return;
    }
    if (body instanceof ToldLink told) {
      LINK.write(told.head(), out);
      told.attributes().accept(writer.into(out));
      return;
    }
    RtnlMessage message = (RtnlMessage) body;
    layout(message).write(message, out);
    writer.write(message.attributes(), out);
  }

  @Override
  public AttributeSchema nested(AttributeType<?> type, WireReader neighbours) {
    Optional<AttributeSchema> known = Optional.empty();
    if (type == IFLA_INFO_DATA) {
      known = named(neighbours, IFLA_INFO_KIND).flatMap(kinds);
    } else if (type == IFLA_INFO_SLAVE_DATA) {
      known = named(neighbours, IFLA_INFO_SLAVE_KIND).flatMap(masters);
    }
    return known.orElseGet(() -> type.format().nestedSchema());
  }

  private static Optional<String> named(WireReader neighbours, AttributeType<String> type) {
    WireReader kind = AttributeReader.find(neighbours, type.number());
    return kind == null
        ? Optional.empty()
        : Optional.of(new String(kind.bytes(0, kind.indexOfZero(0)), StandardCharsets.UTF_8));
  }

  @Override
  public LinkConfig readLink(WireReader in, AttributeReader attributes) {
    int header = LINK.length();
    return in.length() < header
        ? null
        : (LinkMessage) LINK.read(
            in.slice(0, header),
            attributes.read(in.slice(header, in.length() - header), LINK.schema()));
  }

  @Override
  public void writeLink(LinkConfig link, WireWriter out) {
    LinkMessage message = (LinkMessage) link;
    LINK.write(message, out);
    writer.write(message.attributes(), out);
  }

  /** The same attributes, read anew by another schema: that of a kind which was not loaded when they came. */
  public Attributes reread(Attributes attributes, AttributeSchema schema) {
    WireWriter out = new WireWriter(256);
    writer.write(attributes, out);
    byte[] bytes = out.toBytes();
    return reader.read(new WireReader(bytes, 0, bytes.length), schema);
  }
}
