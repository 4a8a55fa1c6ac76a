// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_APPEND;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REPLACE;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_MASTER;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.checkpoint.dump.Tables;
import org.pernet.checkpoint.image.ImageException;
import org.pernet.checkpoint.image.ImageType;
import org.pernet.checkpoint.image.RtnlStream;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.message.RuleMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/**
 * Addresses, routes, rules and neighbours of one namespace. A new namespace ends with those of the images and no others; in
 * the restorer's own only what is missing is added.
 */
final class TableFiller {
  private static final int NTF_SELF = 2;
  private static final int NTF_MASTER = 4;

  private final Building building;
  private final NetnsPlan net;
  private final Renumbering renumbering;
  private final RtnlClient client;
  private final Tables tables;

  TableFiller(Building building, NetnsPlan net) throws NetException {
    this.building = building;
    this.net = net;
    this.renumbering = new Renumbering(building, net.id());
    this.client = building.workers().in(net.id()).client();
    this.tables = new Tables(client);
  }

  /** The messages of an image that are of one class, and of a family that is there. */
  private <M extends RtnlMessage> List<M> wanted(
      ImageType type, Class<M> message, Function<M, M> renumber) throws ImageException {
    List<M> wanted = new ArrayList<>();
    byte[] image = building.plan().images().get(type, net.id()).orElse(null);
    if (image != null) {
      for (RtnlStream.Entry entry : RtnlStream.read(type.of(net.id()), image, building.codec())) {
        if (message.isInstance(entry.body())
            && building.families().has(entry.body().family())) {
          wanted.add(renumber.apply(message.cast(entry.body())));
        }
      }
    }
    return wanted;
  }

  private List<AddressMessage> wantedAddresses() throws ImageException {
    return wanted(ImageType.IFADDR, AddressMessage.class, renumbering::of);
  }

  /** Adds the addresses; before the links are up. */
  void addAddresses() throws NetException, ImageException {
    for (AddressMessage address : wantedAddresses()) {
      add(RtnlTypes.RTM_NEWADDR, RtnlTypes.RTM_DELADDR, NLM_F_CREATE | NLM_F_EXCL, address);
    }
  }

  /** Takes away what links got by themselves as they came up, and had not. */
  void dropExtraAddresses() throws NetException, ImageException {
    if (net.home()) {
      return;
    }
    Set<String> wanted = wantedAddresses().stream().map(Canonical::of).collect(Collectors.toSet());
    for (AddressMessage address : tables.addresses()) {
      if (!wanted.contains(Canonical.of(address))) {
        change(RtnlTypes.RTM_DELADDR, 0, address);
      }
    }
  }

  /** Routes, as far as they are not there with addresses and links that are up. */
  void fillRoutes() throws NetException, ImageException {
    List<RouteMessage> wanted =
        new ArrayList<>(wanted(ImageType.ROUTE, RouteMessage.class, renumbering::of));
    wanted.addAll(wanted(ImageType.ROUTE6, RouteMessage.class, renumbering::of));
    wanted.addAll(wanted(ImageType.RTNL, RouteMessage.class, renumbering::of));
    List<RouteMessage> present = new ArrayList<>();
    for (int family : new int[] {RtnlTypes.AF_INET, RtnlTypes.AF_INET6}) {
      if (building.families().has(family)) {
        present.addAll(tables.routes(family));
      }
    }
    RouteOrder order = new RouteOrder(wanted, present, net.home());
    for (RouteMessage route : order.surplus()) {
      change(RtnlTypes.RTM_DELROUTE, 0, route);
    }
    addRoutes(order.missing());
  }

  /** In rounds, for a gateway may be reached by a route that comes later. */
  private void addRoutes(List<RouteMessage> missing) throws NetException {
    List<RouteMessage> pending = missing;
    while (!pending.isEmpty()) {
      Set<String> blocked = new HashSet<>();
      List<RouteMessage> later = new ArrayList<>();
      for (RouteMessage route : pending) {
        String key = RouteOrder.key(route);
        if (blocked.contains(key) || !canAdd(route)) {
          blocked.add(key);
          later.add(route);
        }
      }
      if (later.size() == pending.size()) {
        addWithGateway(later.remove(0));
      }
      pending = later;
    }
  }

  private boolean canAdd(RouteMessage route) throws NetException {
    try {
      addRoute(route);
      return true;
    } catch (NetException refused) {
      if (refused.errno() == Errno.ENETUNREACH || refused.errno() == Errno.EHOSTUNREACH) {
        return false;
      }
      throw refused;
    }
  }

  private void addRoute(RouteMessage route) throws NetException {
    add(
        RtnlTypes.RTM_NEWROUTE,
        RtnlTypes.RTM_DELROUTE,
        NLM_F_CREATE | NLM_F_APPEND,
        Tables.withoutState(route));
  }

  /** Adds one whose gateway nothing leads to any more, with a way there for as long as that takes. */
  private void addWithGateway(RouteMessage route) throws NetException {
    List<RouteMessage> ways = new ArrayList<>();
    try {
      for (RouteMessage way : Gateways.neighbourRoutes(route)) {
        client.change(RtnlTypes.RTM_NEWROUTE, NLM_F_CREATE | NLM_F_EXCL, way);
        ways.add(way);
      }
    } catch (NetException there) {
      // then it is the route itself that says what is wrong
    }
    try {
      addRoute(route);
    } finally {
      for (RouteMessage way : ways) {
        client.change(RtnlTypes.RTM_DELROUTE, 0, way);
      }
    }
  }

  /** Rules: all anew where they differ. */
  void fillRules() throws NetException, ImageException {
    List<RuleMessage> wanted = wanted(ImageType.RULE, RuleMessage.class, Function.identity());
    List<RuleMessage> present = new ArrayList<>();
    for (int family : new int[] {RtnlTypes.AF_INET, RtnlTypes.AF_INET6}) {
      if (building.families().has(family)) {
        present.addAll(tables.rules(family));
      }
    }
    if (keys(wanted).equals(keys(present))) {
      return;
    }
    Set<String> there = new HashSet<>(keys(present));
    if (!net.home()) {
      for (RuleMessage rule : present) {
        change(RtnlTypes.RTM_DELRULE, 0, rule);
      }
      there.clear();
    }
    for (RuleMessage rule : wanted) {
      if (!there.contains(Canonical.of(rule))) {
        add(RtnlTypes.RTM_NEWRULE, RtnlTypes.RTM_DELRULE, NLM_F_CREATE, rule);
      }
    }
  }

  private static List<String> keys(List<RuleMessage> rules) {
    return rules.stream().map(Canonical::of).toList();
  }

  /** Permanent neighbours, and static entries of bridges. */
  void fillNeighbours() throws NetException, ImageException {
    Set<String> there = new HashSet<>();
    List<NeighbourMessage> wanted = wanted(ImageType.RTNL, NeighbourMessage.class, renumbering::of);
    if (wanted.isEmpty()) {
      return;
    }
    for (NeighbourMessage neighbour : tables.neighbours(RtnlTypes.AF_BRIDGE)) {
      there.add(Canonical.of(neighbour));
    }
    for (NeighbourMessage neighbour : wanted) {
      if (there.add(Canonical.of(neighbour))) {
        change(RtnlTypes.RTM_NEWNEIGH, NLM_F_CREATE | NLM_F_REPLACE, addressed(neighbour));
      }
    }
  }

  /** A bridge's entry says when it is asked for whether the bridge or a port has it; when it is told, the master says so. */
  private static NeighbourMessage addressed(NeighbourMessage entry) {
    if (entry.family() != RtnlTypes.AF_BRIDGE) {
      return entry;
    }
    Integer master = entry.attributes().get(NDA_MASTER);
    boolean ports = master != null && master != entry.index();
    return new NeighbourMessage(
        entry.family(),
        entry.padding(),
        entry.index(),
        entry.state(),
        entry.flags() | (ports ? NTF_MASTER : NTF_SELF),
        entry.type(),
        entry.attributes());
  }

  /** Adds what may be there already, and notes how to take it back where the namespace stays. */
  private void add(int type, int opposite, int flags, RtnlMessage message) throws NetException {
    try {
      client.change(type, flags, message);
    } catch (NetException refused) {
      if (refused.errno() == Errno.EEXIST) {
        return;
      }
      throw failed(message, refused);
    }
    if (net.home()) {
      building
          .undo()
          .push(() -> building.workers().in(net.id()).client().change(opposite, 0, message));
    }
  }

  private void change(int type, int flags, RtnlMessage message) throws NetException {
    try {
      client.change(type, flags, message);
    } catch (NetException refused) {
      throw failed(message, refused);
    }
  }

  private NetException failed(RtnlMessage message, NetException refused) {
    return Building.refused("cannot restore in " + net.label() + " " + message, refused);
  }
}
