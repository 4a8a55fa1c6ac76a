// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_APPEND;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REPLACE;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_MASTER;
import static org.pernet.rtnetlink.schema.RuleAttributes.FRA_PRIORITY;
import static org.pernet.rtnetlink.schema.RuleAttributes.FRA_PROTOCOL;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.checkpoint.dump.Tables;
import org.pernet.checkpoint.image.ImageException;
import org.pernet.checkpoint.image.ImageType;
import org.pernet.checkpoint.image.RtnlStream;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.message.NexthopMessage;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.message.RuleMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/**
 * Addresses, routes, rules and neighbours of one namespace. A new namespace ends with those of the images and no others; in
 * the restorer's own only what is missing is added.
 */
final class TableFiller {
  private static final int RTPROT_KERNEL = 2;
  private static final int NTF_SELF = 2;
  private static final int NTF_MASTER = 4;

  private final Building building;
  private final NetnsPlan net;
  private final Renumbering renumbering;
  private final Requests requests;
  private final Tables tables;

  TableFiller(Building building, NetnsPlan net) throws NetException {
    this.building = building;
    this.net = net;
    this.renumbering = new Renumbering(building, net.id());
    this.requests = new Requests(building, net);
    this.tables = new Tables(requests.client());
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
      requests.add(
          RtnlTypes.RTM_NEWADDR,
          RtnlTypes.RTM_DELADDR,
          NLM_F_CREATE | NLM_F_EXCL,
          Tables.asRequest(address));
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
        requests.change(RtnlTypes.RTM_DELADDR, 0, address);
      }
    }
  }

  /** Nexthops, and routes, as far as they are not there with addresses and links that are up. */
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
      requests.change(RtnlTypes.RTM_DELROUTE, 0, route);
      requests.undo(RtnlTypes.RTM_NEWROUTE, NLM_F_CREATE | NLM_F_APPEND, route);
    }
    RouteFiller filler = new RouteFiller(requests, building.workers().net(net.id()));
    if (building.families().has(RtnlTypes.AF_INET)) {
      new NexthopFiller(requests, filler)
          .add(wanted(ImageType.RTNL, NexthopMessage.class, renumbering::of));
    }
    filler.add(order.missing());
  }

  /** Rules: all anew where they differ. Of images that are not Pernet's, none is no order to have none. */
  void fillRules() throws NetException, ImageException {
    boolean told = building.plan().images().get(ImageType.RULE, net.id()).isPresent();
    boolean own = building.plan().images().inventory().isPresent();
    if (!told && (net.home() || !own)) {
      return;
    }
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
    Set<String> goals = new HashSet<>(keys(wanted));
    Set<String> there = new HashSet<>(keys(present));
    for (RuleMessage rule : present) {
      if (!net.home()) {
        requests.change(RtnlTypes.RTM_DELRULE, 0, rule);
        there.clear();
      } else if (isKernels(rule) && !goals.contains(Canonical.of(rule))) {
        requests.change(RtnlTypes.RTM_DELRULE, 0, rule);
        requests.undo(RtnlTypes.RTM_NEWRULE, NLM_F_CREATE, placed(rule));
      }
    }
    for (RuleMessage rule : wanted) {
      if (!there.contains(Canonical.of(rule))) {
        requests.add(RtnlTypes.RTM_NEWRULE, RtnlTypes.RTM_DELRULE, NLM_F_CREATE, placed(rule));
      }
    }
  }

  /** A rule that says where it stands, also where that is 0: one that does not is put before the second. */
  private static RuleMessage placed(RuleMessage rule) {
    if (rule.attributes().has(FRA_PRIORITY)) {
      return rule;
    }
    return new RuleMessage(
        rule.family(),
        rule.destinationLength(),
        rule.sourceLength(),
        rule.tos(),
        rule.table(),
        rule.reserved(),
        rule.action(),
        rule.flags(),
        Attributes.builder().putAll(rule.attributes()).put(FRA_PRIORITY, 0).build());
  }

  /** Whether the kernel made a rule for itself: where those that were saved had lost it, it goes. */
  private static boolean isKernels(RuleMessage rule) {
    return rule.attributes().find(FRA_PROTOCOL).orElse(0) == RTPROT_KERNEL;
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
        // what a host of the restorer's own namespace is called there stays
        boolean keeps = net.home() && neighbour.family() != RtnlTypes.AF_BRIDGE;
        requests.add(
            RtnlTypes.RTM_NEWNEIGH,
            RtnlTypes.RTM_DELNEIGH,
            NLM_F_CREATE | (keeps ? NLM_F_EXCL : NLM_F_REPLACE),
            addressed(neighbour));
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
}
