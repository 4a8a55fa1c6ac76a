// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import static org.pernet.api.dev.IfFlags.*;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.LinkAttributes.*;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_SLAVE_DATA;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_SLAVE_KIND;

import java.util.List;
import java.util.Optional;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Gives the links of a namespace what they could not be born with: other names, a master, flags. */
final class LinkDresser {
  /** The flags that user space may set. */
  private static final int SETTABLE = IFF_UP
      | IFF_DEBUG
      | IFF_NOTRAILERS
      | IFF_NOARP
      | IFF_PROMISC
      | IFF_ALLMULTI
      | IFF_MULTICAST
      | IFF_PORTSEL
      | IFF_AUTOMEDIA
      | IFF_DYNAMIC;

  private static final List<AttributeType<Integer>> LIMITS = List.of(
      IFLA_GSO_MAX_SIZE,
      IFLA_GSO_MAX_SEGS,
      IFLA_GRO_MAX_SIZE,
      IFLA_GSO_IPV4_MAX_SIZE,
      IFLA_GRO_IPV4_MAX_SIZE);

  private final Building building;
  private final NetnsPlan net;

  LinkDresser(Building building, NetnsPlan net) {
    this.building = building;
    this.net = net;
  }

  /** Everything but flags; the loopback gets what others are born with, too. */
  void dress() throws NetException {
    for (LinkPlan link : net.links()) {
      Attributes.Builder wanted = link.isLoopback() ? dressLoopback(link) : Attributes.builder();
      link.settings().find(IFLA_IFALIAS).ifPresent(alias -> wanted.put(IFLA_IFALIAS, alias));
      link.settings()
          .find(IFLA_PROTO_DOWN)
          .filter(down -> down != 0)
          .ifPresent(down -> wanted.put(IFLA_PROTO_DOWN, down));
      set(link, wanted.build());
      alternativeNames(link);
    }
    for (LinkPlan port : net.ports()) {
      set(port, Attributes.of(IFLA_MASTER, building.index(net.id(), port.master())));
    }
    for (LinkPlan port : net.ports()) {
      slaveSettings(port);
    }
    for (LinkPlan link : net.links()) {
      keepIdentity(link);
    }
  }

  /**
   * What a master has taken over from its ports, and had not when it was saved, is set again; and limits, of which its ports may allow it
   * more.
   */
  private void keepIdentity(LinkPlan link) throws NetException {
    NetDevice device = device(link);
    Attributes.Builder wanted = Attributes.builder();
    if (link.address().isPresent() && !link.address().get().equals(device.address())) {
      wanted.put(IFLA_ADDRESS, link.address().get());
    }
    if (link.mtu() != 0 && link.mtu() != device.mtu()) {
      wanted.put(IFLA_MTU, link.mtu());
    }
    for (AttributeType<Integer> limit : LIMITS) {
      link.settings()
          .find(limit)
          .filter(value -> canBe(limit, value, device))
          .ifPresent(value -> wanted.put(limit, value));
    }
    set(link, wanted.build());
  }

  /** A bridge that has lost its ports keeps what they allowed it, and cannot be given that again. */
  private static boolean canBe(AttributeType<Integer> limit, int value, NetDevice device) {
    boolean ofDevice = limit == IFLA_GSO_MAX_SIZE || limit == IFLA_GSO_IPV4_MAX_SIZE;
    return !ofDevice || Integer.compareUnsigned(value, device.tsoMaxSize()) <= 0;
  }

  private Attributes.Builder dressLoopback(LinkPlan link) throws NetException {
    if (net.home()) {
      keepForUndo(link);
    }
    Attributes.Builder out = Attributes.builder().put(IFLA_MTU, link.mtu());
    link.settings().find(IFLA_TXQLEN).ifPresent(length -> out.put(IFLA_TXQLEN, length));
    link.settings().find(IFLA_GROUP).ifPresent(group -> out.put(IFLA_GROUP, group));
    link.settings().find(IFLA_LINKMODE).ifPresent(mode -> out.put(IFLA_LINKMODE, mode));
    link.settings().find(IFLA_BROADCAST).ifPresent(address -> out.put(IFLA_BROADCAST, address));
    return out;
  }

  /** The loopback of the restorer's own namespace stays, and so must be able to be again what it was. */
  private void keepForUndo(LinkPlan link) throws NetException {
    NetDevice device = device(link);
    LinkMessage before = new LinkMessage(
        0,
        0,
        device.index(),
        device.flags(),
        SETTABLE,
        Attributes.builder()
            .put(IFLA_MTU, device.mtu())
            .put(IFLA_TXQLEN, device.txQueueLength())
            .put(IFLA_GROUP, device.group())
            .put(IFLA_LINKMODE, device.linkMode())
            .put(IFLA_ADDRESS, device.address())
            .put(IFLA_BROADCAST, device.broadcast())
            .put(IFLA_IFALIAS, device.alias().orElse(""))
            .put(IFLA_GSO_MAX_SIZE, device.segmentLimits().gsoMaxSize())
            .put(IFLA_GSO_MAX_SEGS, device.segmentLimits().gsoMaxSegments())
            .put(IFLA_GRO_MAX_SIZE, device.segmentLimits().groMaxSize())
            .put(IFLA_GSO_IPV4_MAX_SIZE, device.segmentLimits().gsoIpv4MaxSize())
            .put(IFLA_GRO_IPV4_MAX_SIZE, device.segmentLimits().groIpv4MaxSize())
            .build());
    building
        .undo()
        .push(() ->
            building.workers().in(net.id()).client().change(RtnlTypes.RTM_SETLINK, 0, before));
  }

  private NetDevice device(LinkPlan link) throws NetException {
    return building
        .workers()
        .net(net.id())
        .deviceByIndex(building.index(link.self()))
        .orElseThrow(() -> new NetException(Errno.ENODEV, building.plan().label(link)));
  }

  private void alternativeNames(LinkPlan link) throws NetException {
    Optional<Attributes> names = link.settings().find(IFLA_PROP_LIST);
    if (names.isEmpty()) {
      return;
    }
    LinkMessage message =
        LinkMessage.of(building.index(link.self()), Attributes.of(IFLA_PROP_LIST, names.get()));
    request(link, RtnlTypes.RTM_NEWLINKPROP, NLM_F_CREATE | NLM_F_EXCL, message);
    if (net.home()) {
      building
          .undo()
          .push(() -> building
              .workers()
              .in(net.id())
              .client()
              .change(RtnlTypes.RTM_DELLINKPROP, 0, message));
    }
  }

  private void slaveSettings(LinkPlan link) throws NetException {
    Attributes info = link.settings().find(IFLA_LINKINFO).orElseGet(Attributes::empty);
    Attributes data = info.get(IFLA_INFO_SLAVE_DATA);
    String kind = info.get(IFLA_INFO_SLAVE_KIND);
    if (data == null || kind == null) {
      return;
    }
    Attributes changed = Defaults.difference(data, presentSlaveData(link));
    if (!changed.isEmpty()) {
      Attributes wanted = Attributes.builder()
          .put(IFLA_INFO_SLAVE_KIND, kind)
          .put(IFLA_INFO_SLAVE_DATA, changed)
          .build();
      request(
          link,
          RtnlTypes.RTM_NEWLINK,
          0,
          LinkMessage.of(building.index(link.self()), Attributes.of(IFLA_LINKINFO, wanted)));
    }
  }

  private Attributes presentSlaveData(LinkPlan link) throws NetException {
    LinkMessage question = LinkMessage.of(building.index(link.self()), Attributes.empty());
    return building
        .workers()
        .in(net.id())
        .client()
        .get(RtnlTypes.RTM_GETLINK, question)
        .flatMap(reply -> reply.message().attributes().find(IFLA_LINKINFO))
        .flatMap(info -> info.find(IFLA_INFO_SLAVE_DATA))
        .orElseGet(Attributes::empty);
  }

  /** Sets the flags, and so brings up what was up: masters after their ports. */
  void bringUp() throws NetException {
    for (LinkPlan link : net.links()) {
      LinkMessage message = new LinkMessage(
          0, 0, building.index(link.self()), link.flags() & SETTABLE, SETTABLE, Attributes.empty());
      if (((device(link).flags() ^ link.flags()) & SETTABLE) != 0) {
        request(link, RtnlTypes.RTM_SETLINK, 0, message);
      }
    }
  }

  /** When all are up: what user space had said of a carrier, or of an operational state. */
  void settleState() throws NetException {
    for (LinkPlan link : net.links()) {
      NetDevice device = device(link);
      Integer carrier = link.settings().get(IFLA_CARRIER);
      boolean up = (link.flags() & IFF_UP) != 0;
      if (up && carrier != null && !link.hasOther() && (carrier != 0) != device.hasCarrier()) {
        ifSupported(link, Attributes.of(IFLA_CARRIER, carrier));
      }
      Integer state = link.settings().get(IFLA_OPERSTATE);
      if (up && state != null && state != device.operState().number()) {
        ifSupported(link, Attributes.of(IFLA_OPERSTATE, state));
      }
    }
  }

  private void ifSupported(LinkPlan link, Attributes wanted) throws NetException {
    try {
      set(link, wanted);
    } catch (NetException refused) {
      if (refused.errno() != Errno.EOPNOTSUPP) {
        throw refused;
      }
    }
  }

  private void set(LinkPlan link, Attributes wanted) throws NetException {
    if (!wanted.isEmpty()) {
      request(link, RtnlTypes.RTM_SETLINK, 0, LinkMessage.of(building.index(link.self()), wanted));
    }
  }

  private void request(LinkPlan link, int type, int flags, LinkMessage message)
      throws NetException {
    try {
      building.workers().in(net.id()).client().change(type, flags, message);
    } catch (NetException refused) {
      throw Building.refused("cannot set up " + building.plan().label(link), refused);
    }
  }
}
