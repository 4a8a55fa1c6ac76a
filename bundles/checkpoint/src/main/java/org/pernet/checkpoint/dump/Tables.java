// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.dump;

import static org.pernet.rtnetlink.schema.AddressAttributes.IFA_CACHEINFO;
import static org.pernet.rtnetlink.schema.AddressAttributes.IFA_FLAGS;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_CACHEINFO;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_LLADDR;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_PROBES;
import static org.pernet.rtnetlink.schema.NexthopAttributes.NHA_GROUP;
import static org.pernet.rtnetlink.schema.NexthopAttributes.NHA_OP_FLAGS;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_GATEWAY;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_MULTIPATH;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_NH_ID;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_OIF;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_TABLE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.checkpoint.image.RtnlStream;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.message.NexthopMessage;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.message.RuleMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/**
 * A namespace's addresses, routes, rules and neighbours as they are saved: what was put there, without what the kernel adds
 * by itself and without the moment's state. Restore reads the same, to see what is missing.
 */
public final class Tables {
  private static final int TABLE_MAIN = 254;
  private static final int TABLE_LOCAL = 255;
  private static final int PROTOCOL_KERNEL = 2;
  private static final int CLONED = 0x200;
  /** RTNH_F_DEAD, RTNH_F_LINKDOWN and what offloading sets: the kernel refuses them in a request. */
  private static final int STATE_FLAGS = 0x1 | 0x8 | 0x10 | 0x40;

  private static final int RTNH_F_ONLINK = 4;
  private static final Set<AttributeType<?>> WAYS = Set.of(RTA_OIF, RTA_GATEWAY, RTA_MULTIPATH);

  private static final int IFA_F_DEPRECATED = 0x20;
  private static final int NTF_PROXY = 8;
  private static final int NUD_NOARP = 0x40;
  private static final int NUD_PERMANENT = 0x80;

  private final RtnlClient client;

  /** Those of the client's namespace. */
  public Tables(RtnlClient client) {
    this.client = client;
  }

  /** All addresses. */
  public List<AddressMessage> addresses() throws NetException {
    List<AddressMessage> all = new ArrayList<>();
    for (RtnlReply reply : client.dump(RtnlTypes.RTM_GETADDR, AddressMessage.ofFamily(0))) {
      if (reply.message() instanceof AddressMessage address) {
        all.add(asRequest(address));
      }
    }
    return all;
  }

  /**
   * An address as it can be asked for: without the times when it was made and changed, and with a preferred lifetime of 0
   * where it is deprecated, which the kernel tells by a flag and takes by that alone.
   */
  public static AddressMessage asRequest(AddressMessage address) {
    int flags = address.attributes().find(IFA_FLAGS).orElse(address.flags());
    Attributes.Builder out = Attributes.builder();
    address.attributes().forEach((type, value) -> {
      if (type == IFA_CACHEINFO) {
        long[] info = ((long[]) value).clone();
        info[2] = 0;
        info[3] = 0;
        if ((flags & IFA_F_DEPRECATED) != 0) {
          info[0] = 0;
        }
        out.put(IFA_CACHEINFO, info);
      } else {
        out.putReceived(type, value, null);
      }
    });
    return new AddressMessage(
        address.family(),
        address.prefixLength(),
        address.flags(),
        address.scope(),
        address.index(),
        out.build());
  }

  /** All routes of a family but those that the kernel has in its own table. */
  public List<RouteMessage> routes(int family) throws NetException {
    RouteMessage request = new RouteMessage(family, 0, 0, 0, 0, 0, 0, 0, 0, Attributes.empty());
    List<RouteMessage> all = new ArrayList<>();
    for (RtnlReply reply : client.dump(RtnlTypes.RTM_GETROUTE, request)) {
      if (reply.message() instanceof RouteMessage route && isSaved(route)) {
        all.add(withoutState(route));
      }
    }
    return all;
  }

  /** All nexthop objects, groups behind their members, as they can be asked for. */
  public List<NexthopMessage> nexthops() throws NetException {
    List<NexthopMessage> all = new ArrayList<>();
    try {
      NexthopMessage request = new NexthopMessage(0, 0, 0, 0, 0, Attributes.empty());
      for (RtnlReply reply : client.dump(RtnlTypes.RTM_GETNEXTHOP, request)) {
        if (reply.message() instanceof NexthopMessage nexthop) {
          all.add(asRequest(nexthop));
        }
      }
    } catch (NetException refused) {
      if (refused.errno() != Errno.EOPNOTSUPP) {
        throw refused; // else no module has any
      }
    }
    all.sort(Comparator.comparing(nexthop -> nexthop.attributes().has(NHA_GROUP)));
    return all;
  }

  private static NexthopMessage asRequest(NexthopMessage nexthop) {
    Attributes.Builder out = Attributes.builder();
    nexthop.attributes().forEach((type, value) -> {
      if (type != NHA_OP_FLAGS) {
        out.putReceived(type, value, null);
      }
    });
    return new NexthopMessage(
        nexthop.family(), 0, nexthop.protocol(), 0, nexthop.flags(), out.build());
  }

  /** A route's table. */
  public static int table(RouteMessage route) {
    return Optional.ofNullable(route.attributes().get(RTA_TABLE)).orElse(route.table());
  }

  /** Whether CRIU's image has a route: it stands in the main table. */
  public static boolean isMain(RouteMessage route) {
    return table(route) == TABLE_MAIN;
  }

  private static boolean isSaved(RouteMessage route) {
    boolean kernels = table(route) == TABLE_LOCAL && route.protocol() == PROTOCOL_KERNEL;
    return !kernels && (route.flags() & CLONED) == 0;
  }

  /** A route without what its devices' state says. */
  public static RouteMessage withoutState(RouteMessage route) {
    boolean byNexthop = route.attributes().has(RTA_NH_ID);
    Attributes.Builder out = Attributes.builder();
    route.attributes().forEach((type, value) -> {
      if (byNexthop && WAYS.contains(type)) {
        return; // the nexthop has them
      }
      if (type == RTA_MULTIPATH) {
        out.put(RTA_MULTIPATH, withoutState((byte[]) value));
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
        route.flags() & ~(byNexthop ? STATE_FLAGS | RTNH_F_ONLINK : STATE_FLAGS),
        out.build());
  }

  /** Next hops (struct rtnexthop), each with its length and its flags in front. */
  private static byte[] withoutState(byte[] hops) {
    byte[] clean = hops.clone();
    int at = 0;
    while (at + 8 <= clean.length) {
      int length = (clean[at] & 0xff) | (clean[at + 1] & 0xff) << 8;
      clean[at + 2] &= (byte) ~STATE_FLAGS;
      if (length < 8) {
        break;
      }
      at += (length + 3) & ~3;
    }
    return clean;
  }

  /** Whether a route goes by a device, or one of its next hops does. */
  static boolean goesBy(RouteMessage route, int index) {
    Integer by = route.attributes().get(RTA_OIF);
    byte[] hops = route.attributes().get(RTA_MULTIPATH);
    boolean found = by != null && by == index;
    for (int at = 0; hops != null && !found && at + 8 <= hops.length; ) {
      int length = (hops[at] & 0xff) | (hops[at + 1] & 0xff) << 8;
      found = index
          == ((hops[at + 4] & 0xff)
              | (hops[at + 5] & 0xff) << 8
              | (hops[at + 6] & 0xff) << 16
              | (hops[at + 7] & 0xff) << 24);
      at += Math.max(8, (length + 3) & ~3);
    }
    return found;
  }

  /** All rules of a family. */
  public List<RuleMessage> rules(int family) throws NetException {
    RuleMessage request = new RuleMessage(family, 0, 0, 0, 0, 0, 0, 0, Attributes.empty());
    List<RuleMessage> all = new ArrayList<>();
    for (RtnlReply reply : client.dump(RtnlTypes.RTM_GETRULE, request)) {
      if (reply.message() instanceof RuleMessage rule) {
        all.add(rule);
      }
    }
    return all;
  }

  /**
   * The neighbours of a family that are there for good, and those that are answered for; of AF_BRIDGE those that were not
   * learnt, by device and address, for a bridge tells the newest first.
   */
  public List<NeighbourMessage> neighbours(int family) throws NetException {
    List<NeighbourMessage> all = new ArrayList<>();
    if (family == RtnlTypes.AF_BRIDGE) {
      addNeighbours(family, 0, NUD_PERMANENT | NUD_NOARP, all);
      all.sort(Comparator.comparingInt(NeighbourMessage::index)
          .thenComparing(entry -> String.valueOf(entry.attributes().get(NDA_LLADDR))));
    } else {
      addNeighbours(family, 0, NUD_PERMANENT, all);
      addNeighbours(family, NTF_PROXY, 0, all);
    }
    return all;
  }

  private void addNeighbours(int family, int flags, int states, List<NeighbourMessage> all)
      throws NetException {
    NeighbourMessage request = new NeighbourMessage(family, 0, 0, 0, flags, 0, Attributes.empty());
    for (RtnlReply reply : client.dump(RtnlTypes.RTM_GETNEIGH, request)) {
      if (reply.message() instanceof NeighbourMessage neighbour
          && neighbour.family() == family
          && (flags != 0 || (neighbour.state() & states) != 0)) {
        all.add(withoutAge(neighbour));
      }
    }
  }

  /** Its age goes, and its type, which the kernel works out for itself. */
  private static NeighbourMessage withoutAge(NeighbourMessage neighbour) {
    Attributes.Builder out = Attributes.builder();
    neighbour.attributes().forEach((type, value) -> {
      if (type != NDA_CACHEINFO && type != NDA_PROBES) {
        out.putReceived(type, value, null);
      }
    });
    return new NeighbourMessage(
        neighbour.family(),
        0,
        neighbour.index(),
        neighbour.state(),
        neighbour.flags(),
        0,
        out.build());
  }

  /** Messages of one type, for a stream. */
  static List<RtnlStream.Entry> entries(int type, List<? extends RtnlMessage> messages) {
    List<RtnlStream.Entry> entries = new ArrayList<>();
    messages.forEach(message -> entries.add(new RtnlStream.Entry(type, message)));
    return entries;
  }
}
