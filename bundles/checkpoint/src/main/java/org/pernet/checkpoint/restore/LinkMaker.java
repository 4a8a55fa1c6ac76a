// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.LinkAttributes.*;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_DATA;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.link.LinkConfig;
import org.pernet.api.link.LinkKinds;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.net.Net;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Makes all links, down and bare, each after what it stands on: rounds go on until a round makes none. */
final class LinkMaker {
  private final Building building;
  private final Plan plan;
  private final LinkKinds kinds;
  private final Set<DeviceRef> there = new HashSet<>();

  LinkMaker(Building building, LinkKinds kinds) {
    this.building = building;
    this.plan = building.plan();
    this.kinds = kinds;
  }

  /** Makes them; EINVAL where some wait for one another, or for what is not there, and which. */
  void run() throws NetException {
    List<LinkPlan> pending = new ArrayList<>();
    for (NetnsPlan net : plan.nets().values()) {
      for (LinkPlan link : net.links()) {
        if (link.isLoopback()) {
          there.add(link.self());
        } else {
          pending.add(link);
        }
      }
    }
    int all = pending.size();
    while (!pending.isEmpty()) {
      List<LinkPlan> stuck = new ArrayList<>();
      for (LinkPlan link : pending) {
        if (!there.contains(link.self()) && !make(link)) {
          stuck.add(link);
        }
        building.progress().at("links", there.size(), all);
      }
      if (stuck.size() == pending.size()) {
        throw noProgress(stuck);
      }
      pending = stuck;
    }
  }

  private NetException noProgress(List<LinkPlan> stuck) {
    List<String> names = stuck.stream()
        .map(link -> plan.label(link) + " waits for the device " + link.other().index() + " of "
            + plan.label(link.other().netns()))
        .toList();
    return new NetException(Errno.EINVAL, "no progress: " + String.join("; ", names));
  }

  /** Makes a link, with its other end; whether it could. */
  private boolean make(LinkPlan link) throws NetException {
    RtnlLinkOps ops = kindOf(link);
    Optional<AttributeType<LinkConfig>> peer = ops.peerAttribute();
    if (peer.isPresent()) {
      makePair(link, peer.get());
      return true;
    }
    if (link.hasOther() && !isReady(link.other())) {
      return false;
    }
    Attributes.Builder attributes = link.birth(!plan.takesAddressOfPort(link));
    if (link.settings().has(IFLA_LINK)) {
      attributes.put(IFLA_LINK, building.index(link.other()));
      link.settings()
          .find(IFLA_LINK_NETNSID)
          .ifPresent(id -> attributes.put(IFLA_LINK_NETNSID, id));
    }
    Attributes data = building.defaults().unlike(link.kind().orElseThrow(), link.data());
    request(link, attributes.put(IFLA_LINKINFO, info(link, data)));
    return true;
  }

  /** It was loaded before, and may have gone since. */
  private RtnlLinkOps kindOf(LinkPlan link) throws NetException {
    return kinds
        .find(link.kind().orElseThrow())
        .orElseThrow(() -> new NetException(Errno.EOPNOTSUPP, "Unknown device type"));
  }

  private boolean isReady(DeviceRef other) {
    if (plan.nets().containsKey(other.netns())) {
      return there.contains(other);
    }
    return building.workers().net(plan.home()).deviceByIndex(other.index()).isPresent();
  }

  private static Attributes info(LinkPlan link, Attributes data) {
    Attributes.Builder info =
        Attributes.builder().put(IFLA_INFO_KIND, link.kind().orElseThrow());
    if (!data.isEmpty()) {
      info.put(IFLA_INFO_DATA, data);
    }
    return info.build();
  }

  /** Of a pair, the end in a new namespace makes the one in the restorer's own, which may have to take another index. */
  private void makePair(LinkPlan one, AttributeType<LinkConfig> attribute) throws NetException {
    Optional<LinkPlan> far =
        plan.find(one.other()).filter(other -> one.hasOther() && other.other().equals(one.self()));
    if (far.isPresent() && isHome(one) && !isHome(far.get())) {
      makePair(far.get(), one, attribute);
    } else if (far.isPresent()) {
      makePair(one, far.get(), attribute);
    } else if (plan.nets().containsKey(one.other().netns())) {
      throw new NetException(
          Errno.EINVAL, "the other end of " + plan.label(one) + " is none of the devices");
    } else {
      Attributes fallen =
          Attributes.of(IFLA_NET_NS_PID, pid(plan.resolve(one.other().netns())));
      Attributes data = Attributes.of(attribute, LinkMessage.of(0, fallen));
      request(one, one.birth(true).put(IFLA_LINKINFO, info(one, data)));
    }
  }

  private void makePair(LinkPlan near, LinkPlan far, AttributeType<LinkConfig> attribute)
      throws NetException {
    Attributes.Builder other = far.birth(true);
    if (far.self().netns() != near.self().netns()) {
      other.put(IFLA_NET_NS_PID, pid(far.self().netns()));
    }
    LinkConfig peer = LinkMessage.of(wantedIndex(far), other.build());
    Attributes data =
        Attributes.builder().putAll(near.data()).put(attribute, peer).build();
    request(near, near.birth(true).put(IFLA_LINKINFO, info(near, data)));
    made(far);
  }

  private int pid(int netns) throws NetException {
    return building.workers().in(netns).task().pid();
  }

  private boolean isHome(LinkPlan link) {
    return link.self().netns() == plan.home();
  }

  private int wantedIndex(LinkPlan link) {
    Net net = building.workers().net(link.self().netns());
    boolean taken = isHome(link) && net.deviceByIndex(link.self().index()).isPresent();
    return taken ? 0 : link.self().index();
  }

  private void request(LinkPlan link, Attributes.Builder attributes) throws NetException {
    LinkMessage message = LinkMessage.of(wantedIndex(link), attributes.build());
    try {
      building
          .workers()
          .in(link.self().netns())
          .client()
          .change(RtnlTypes.RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, message);
    } catch (NetException refused) {
      throw Building.refused("cannot make " + plan.label(link), refused);
    }
    made(link);
  }

  /** Notes a link that is there now, and how to take it back where its namespace stays. */
  private void made(LinkPlan link) throws NetException {
    there.add(link.self());
    if (!isHome(link)) {
      return;
    }
    Net net = building.workers().net(plan.home());
    NetDevice device = net.deviceByName(link.name())
        .orElseThrow(() -> new NetException(Errno.ENODEV, link.name()));
    if (device.index() != link.self().index()) {
      building.moved(link.self(), device.index());
    }
    building
        .undo()
        .push(() -> building
            .workers()
            .in(plan.home())
            .client()
            .change(RtnlTypes.RTM_DELLINK, 0, LinkMessage.of(device.index(), Attributes.empty())));
  }
}
