// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.dump;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_ADDRESS;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MASTER;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MTU;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_MASTER;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWADDR;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWLINK;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWNEIGH;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWNEXTHOP;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWROUTE;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWRULE;

import com.google.protobuf.UnknownFieldSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.checkpoint.image.Bounds;
import org.pernet.checkpoint.image.ImageType;
import org.pernet.checkpoint.image.NetDeviceEntry;
import org.pernet.checkpoint.image.NetnsEntry;
import org.pernet.checkpoint.image.RtnlStream;
import org.pernet.netlink.codec.MessageCodec;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Copies one namespace. Under RTNL. */
final class NetnsSaver {
  private final SavedNet saved;
  private final RtnlClient client;
  private final MessageCodec codec;
  private final FarEnds farEnds;
  private final Kinds kinds;
  private final LinkReduction reduction;
  private final Alike alike;
  private final Sysctl4 sysctls;
  private final Tables tables;
  private final List<String> leftOut;
  private final Set<Integer> dying =
      new HashSet<>(); // devices that are left out, with all that is theirs
  private final List<NetDeviceEntry> devices = new ArrayList<>();
  private final Map<ImageType, byte[]> files = new EnumMap<>(ImageType.class);
  private final List<RtnlStream.Entry> rest = new ArrayList<>();
  private final SortedMap<PortPlace, RtnlStream.Entry> ports = new TreeMap<>();
  private int count;

  NetnsSaver(SavedNet saved, RtnlClient client, Saving saving) {
    this.saved = saved;
    this.client = client;
    this.codec = saving.codec();
    this.farEnds = saving.farEnds();
    this.kinds = saving.kinds();
    this.reduction = saving.reduction();
    this.leftOut = saving.leftOut();
    this.alike = saving.alike();
    this.sysctls = new Sysctl4(saved.net(), alike);
    this.tables = new Tables(client);
  }

  /** All of it. {@code ids} is asked when the links were, which draws ids. */
  NetnsCopy copyAll(Supplier<List<NetnsEntry.Id>> ids) throws NetException {
    saveLinks(index -> true);
    IntPredicate stays = index -> !dying.contains(index);
    saveAddresses(stays);
    saveRoutes();
    put(ImageType.RULE, Tables.entries(RTM_NEWRULE, tables.rules(RtnlTypes.AF_INET)));
    saveNeighbours(stays);
    NetnsEntry entry =
        new NetnsEntry(sysctls.confOfDefault(), sysctls.confOfAll(), ids.get(), List.of());
    sysctls.others().ifPresent(text -> files.put(ImageType.SYSCTL, text));
    return copy(Optional.of(entry));
  }

  /** Some devices alone, with their addresses and neighbours. {@code known}: as {@code ids} above. */
  NetnsCopy copyPart(Supplier<List<NetnsEntry.Id>> known, IntPredicate part) throws NetException {
    saveLinks(part);
    IntPredicate stays = index -> part.test(index) && !dying.contains(index);
    saveAddresses(stays);
    saveNeighbours(stays);
    List<NetnsEntry.Id> ids = known.get();
    return copy(
        ids.isEmpty()
            ? Optional.empty()
            : Optional.of(new NetnsEntry(List.of(), List.of(), ids, List.of())));
  }

  private NetnsCopy copy(Optional<NetnsEntry> entry) {
    put(ImageType.RTNL, rest);
    return new NetnsCopy(saved.id(), devices, entry, files);
  }

  /** How many devices were copied. */
  int count() {
    return count;
  }

  private void put(ImageType type, List<RtnlStream.Entry> entries) {
    if (!entries.isEmpty()) {
      files.put(type, alike.file(type, RtnlStream.write(type, entries, codec)));
    }
  }

  /** All links, or some: those with a master behind the others, in the order in which they must get it again. */
  private void saveLinks(IntPredicate part) throws NetException {
    LinkMessage all = LinkMessage.of(0, Attributes.empty());
    for (RtnlReply reply : client.dump(RtnlTypes.RTM_GETLINK, all)) {
      LinkMessage link = (LinkMessage) reply.message();
      if (part.test(link.index())) {
        count += saveLink(withinPart(link, part));
      }
    }
    rest.addAll(ports.values());
  }

  /** A link whose master is not saved is saved as one without. */
  private LinkMessage withinPart(LinkMessage link, IntPredicate part) {
    Integer master = link.attributes().get(IFLA_MASTER);
    if (master == null || part.test(master)) {
      return link;
    }
    leftOut.add(link.attributes().get(IFLA_IFNAME) + " in " + saved.label() + ": the device "
        + master + " is its master, and is not saved");
    return LinkReduction.withoutMaster(link);
  }

  private int saveLink(LinkMessage link) throws NetException {
    String name = link.attributes().get(IFLA_IFNAME);
    NetDevice device = saved
        .net()
        .deviceByIndex(link.index())
        .orElseThrow(() -> new NetException(Errno.ENODEV, name + " in " + saved.label()));
    boolean loopback = (link.flags() & IfFlags.IFF_LOOPBACK) != 0;
    Optional<String> kind = loopback ? Optional.empty() : Optional.of(kinds.need(saved, device));
    Optional<FarEnds.End> end = farEnds.of(saved, device, link);
    if (end.isEmpty()) {
      leftOut.add(name + " in " + saved.label() + ": the namespace of its other end is dying");
      dying.add(link.index());
      return 0;
    }
    OptionalInt type =
        loopback ? OptionalInt.of(NetDeviceEntry.LOOPBACK) : NetDeviceEntry.typeOf(kind.get());
    if (type.isPresent()) {
      devices.add(entry(link, type.getAsInt(), end.get()));
    }
    RtnlStream.Entry message =
        new RtnlStream.Entry(RTM_NEWLINK, reduction.reduce(link, device, type.isPresent()));
    if (link.attributes().has(IFLA_MASTER)) {
      ports.put(PortPlace.of(link), message);
    } else {
      rest.add(message);
    }
    return 1;
  }

  private NetDeviceEntry entry(LinkMessage link, int type, FarEnds.End end) {
    String name = link.attributes().get(IFLA_IFNAME);
    Integer master = link.attributes().get(IFLA_MASTER);
    return new NetDeviceEntry(
        type,
        link.index(),
        link.attributes().get(IFLA_MTU),
        LinkReduction.settings(link.flags()),
        name,
        link.attributes().find(IFLA_ADDRESS).filter(address -> !address.isZero()),
        sysctls.conf(link),
        0,
        end.index(),
        end.netns(),
        master == null ? 0 : master,
        UnknownFieldSet.getDefaultInstance(),
        "");
  }

  private void saveAddresses(IntPredicate part) throws NetException {
    List<AddressMessage> all = new ArrayList<>();
    Map<Integer, Integer> counts = new HashMap<>();
    for (AddressMessage address : tables.addresses()) {
      if (part.test(address.index())) {
        all.add(address);
        if (counts.merge(address.index(), 1, Integer::sum) > Bounds.ADDRESSES) {
          throw new NetException(Errno.E2BIG, tooMany(address.index()));
        }
      }
    }
    put(ImageType.IFADDR, Tables.entries(RTM_NEWADDR, all));
  }

  private String tooMany(int index) {
    String name = saved.net().deviceByIndex(index).map(NetDevice::name).orElse("#" + index);
    return name + " in " + saved.label() + " has more than " + Bounds.ADDRESSES + " addresses";
  }

  private void saveRoutes() throws NetException {
    List<RouteMessage> main = new ArrayList<>();
    List<RouteMessage> others = new ArrayList<>();
    for (RouteMessage route : tables.routes(RtnlTypes.AF_INET)) {
      if (dying.stream().noneMatch(index -> Tables.goesBy(route, index))) {
        (Tables.isMain(route) ? main : others).add(route);
      }
    }
    rest.addAll(Tables.entries(RTM_NEWNEXTHOP, tables.nexthops()));
    put(ImageType.ROUTE, Tables.entries(RTM_NEWROUTE, main));
    rest.addAll(Tables.entries(RTM_NEWROUTE, others));
  }

  private void saveNeighbours(IntPredicate part) throws NetException {
    for (int family : new int[] {RtnlTypes.AF_INET, RtnlTypes.AF_BRIDGE}) {
      for (NeighbourMessage neighbour : tables.neighbours(family)) {
        Integer master = neighbour.attributes().get(NDA_MASTER);
        if (part.test(neighbour.index()) && (master == null || part.test(master))) {
          rest.add(new RtnlStream.Entry(RTM_NEWNEIGH, neighbour));
        }
      }
    }
  }
}
