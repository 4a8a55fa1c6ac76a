// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import static org.pernet.api.dev.IfFlags.IFF_MULTICAST;
import static org.pernet.api.dev.IfFlags.IFF_NOARP;
import static org.pernet.api.dev.IfFlags.IFF_PROMISC;
import static org.pernet.api.dev.IfFlags.IFF_UP;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_APPEND;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REPLACE;
import static org.pernet.rtnetlink.schema.BridgeAttributes.*;
import static org.pernet.rtnetlink.schema.BridgePortAttributes.*;
import static org.pernet.rtnetlink.schema.LinkAttributes.*;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.task.Task;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.message.RuleMessage;
import org.pernet.rtnetlink.schema.AddressAttributes;
import org.pernet.rtnetlink.schema.NeighbourAttributes;
import org.pernet.rtnetlink.schema.RouteAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.rtnetlink.schema.RuleAttributes;

/** Builds a network by chance, of everything there is; what the kernel refuses is not part of it. */
final class RandomNetwork {
  private record Link(Net net, String name, String kind) {}

  private final Lab lab;
  private final Random random;
  private final List<Net> nets = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private int names;
  private int done;

  RandomNetwork(Lab lab, long seed) {
    this.lab = lab;
    this.random = new Random(seed);
  }

  /** Builds it: how many of the requests the kernel took. */
  int build() throws NetException {
    nets.add(lab.kernel().initial());
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      nets.add(lab.netns("n" + random.nextInt(1000) + "-" + i));
    }
    for (Net net : nets) {
      links.add(new Link(net, "lo", "lo"));
    }
    int steps = 10 + random.nextInt(60);
    for (int i = 0; i < steps; i++) {
      try {
        step();
        done++;
      } catch (NetException refused) {
        // what the kernel refuses is not part of the network
      }
    }
    return done;
  }

  private void step() throws NetException {
    switch (random.nextInt(20)) {
      case 0, 1, 2, 3 -> veth();
      case 4 -> other("dummy");
      case 5 -> other("bridge");
      case 6, 7 -> enslave();
      case 8 -> identity();
      case 9 -> names();
      case 10, 11, 12 -> flags();
      case 13, 14 -> address();
      case 15 -> route();
      case 16 -> rule();
      case 17 -> neighbour();
      case 18 -> port();
      default -> setting();
    }
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private void veth() throws NetException {
    Net a = one(nets);
    Net b = one(nets);
    String name = "v" + names++;
    String peer = "p" + names++;
    lab.veth(a, name, b, peer);
    links.add(new Link(a, name, "veth"));
    links.add(new Link(b, peer, "veth"));
  }

  private void other(String kind) throws NetException {
    Net net = one(nets);
    String name = kind.substring(0, 1) + names++;
    lab.link(net, kind, name);
    links.add(new Link(net, name, kind));
  }

  private void enslave() throws NetException {
    Link port = one(links);
    List<Link> bridges = links.stream()
        .filter(link -> link.kind().equals("bridge") && link.net() == port.net())
        .toList();
    boolean free = port.net().deviceByName(port.name()).orElseThrow().master().isEmpty();
    // a bridge that its last port has left is without an address, which nobody could ask for
    if (free && !bridges.isEmpty() && !port.kind().equals("bridge")) {
      int master = lab.index(port.net(), one(bridges).name());
      lab.set(port.net(), port.name(), out -> out.put(IFLA_MASTER, master));
    }
  }

  private void identity() throws NetException {
    Link link = one(links);
    switch (random.nextInt(6)) {
      case 0 ->
        lab.set(link.net(), link.name(), out -> out.put(IFLA_MTU, 576 + random.nextInt(900)));
      case 1 -> lab.set(link.net(), link.name(), out -> out.put(IFLA_TXQLEN, random.nextInt(2000)));
      case 2 -> lab.set(link.net(), link.name(), out -> out.put(IFLA_GROUP, random.nextInt(5)));
      case 3 -> lab.set(link.net(), link.name(), out -> out.put(IFLA_LINKMODE, random.nextInt(2)));
      case 4 ->
        lab.set(
            link.net(),
            link.name(),
            out -> out.put(IFLA_GRO_MAX_SIZE, random.nextInt(65536))
                .put(IFLA_GSO_MAX_SIZE, 200 + random.nextInt(65000)));
      default ->
        lab.set(
            link.net(),
            link.name(),
            out -> out.put(
                IFLA_ADDRESS,
                HardwareAddress.of(new byte[] {2, 0, 1, 2, 3, (byte) random.nextInt()})));
    }
  }

  private void names() throws NetException {
    Link link = one(links);
    if (random.nextBoolean()) {
      lab.set(link.net(), link.name(), out -> out.put(IFLA_IFALIAS, "alias \u00e9 " + names++));
    } else {
      Attributes list = Attributes.of(IFLA_ALT_IFNAME, "alternative-name-" + names++);
      lab.request(
          link.net(),
          RtnlTypes.RTM_NEWLINKPROP,
          NLM_F_CREATE | NLM_F_EXCL,
          LinkMessage.of(lab.index(link.net(), link.name()), Attributes.of(IFLA_PROP_LIST, list)));
    }
  }

  private void flags() throws NetException {
    Link link = one(links);
    int mask = random.nextInt(4) > 0 ? IFF_UP : IFF_PROMISC | IFF_NOARP | IFF_MULTICAST;
    lab.flags(link.net(), link.name(), random.nextInt(5) > 0 ? mask : 0, mask);
  }

  private byte[] ip() {
    return new byte[] {
      10, (byte) random.nextInt(4), (byte) random.nextInt(4), (byte) (1 + random.nextInt(250))
    };
  }

  private void address() throws NetException {
    Link link = one(links);
    byte[] local = ip();
    Attributes.Builder out = Attributes.builder()
        .put(AddressAttributes.IFA_LOCAL, local)
        .put(AddressAttributes.IFA_ADDRESS, random.nextInt(4) > 0 ? local : ip());
    if (random.nextBoolean()) {
      out.put(AddressAttributes.IFA_BROADCAST, new byte[] {10, local[1], local[2], -1});
    }
    if (random.nextInt(3) == 0) {
      out.put(AddressAttributes.IFA_LABEL, link.name() + ":" + random.nextInt(9));
    }
    int length = random.nextBoolean() ? 24 : 32;
    int scope = random.nextInt(5) == 0 ? 253 : 0;
    request(
        link.net(),
        RtnlTypes.RTM_NEWADDR,
        NLM_F_CREATE | NLM_F_EXCL,
        new AddressMessage(2, length, 0, scope, lab.index(link.net(), link.name()), out.build()));
  }

  private void request(Net net, int type, int flags, RtnlMessage message) throws NetException {
    lab.request(net, type, flags, message);
  }

  private void route() throws NetException {
    Link link = one(links);
    byte[] destination = ip();
    destination[3] = 0;
    int table = random.nextInt(3) == 0 ? 100 + random.nextInt(400) : 254;
    Attributes.Builder out = Attributes.builder()
        .put(RouteAttributes.RTA_TABLE, table)
        .put(RouteAttributes.RTA_DST, destination);
    int type = 1;
    int scope = 253;
    switch (random.nextInt(4)) {
      case 0 -> {
        type = 6 + random.nextInt(3);
        scope = 0;
      }
      case 1 -> {
        out.put(RouteAttributes.RTA_GATEWAY, ip());
        scope = 0;
      }
      default -> out.put(RouteAttributes.RTA_OIF, lab.index(link.net(), link.name()));
    }
    if (random.nextBoolean()) {
      out.put(RouteAttributes.RTA_PRIORITY, random.nextInt(300));
    }
    RouteMessage route = new RouteMessage(
        2, 24, 0, 0, table < 256 ? table : 0, 3 + random.nextInt(2), scope, type, 0, out.build());
    int how = random.nextInt(3) == 0 ? NLM_F_APPEND : NLM_F_EXCL;
    request(link.net(), RtnlTypes.RTM_NEWROUTE, NLM_F_CREATE | how, route);
  }

  private void rule() throws NetException {
    Attributes.Builder out = Attributes.builder()
        .put(RuleAttributes.FRA_SRC, ip())
        .put(RuleAttributes.FRA_TABLE, 100 + random.nextInt(100));
    if (random.nextBoolean()) {
      out.put(RuleAttributes.FRA_PRIORITY, random.nextInt(33000));
    }
    request(
        one(nets),
        RtnlTypes.RTM_NEWRULE,
        NLM_F_CREATE | NLM_F_EXCL,
        new RuleMessage(2, 0, 32, 0, 0, 0, 1, 0, out.build()));
  }

  private void neighbour() throws NetException {
    Link link = one(links);
    boolean bridged = link.kind().equals("bridge") || random.nextInt(3) == 0;
    Attributes.Builder out = Attributes.builder()
        .put(
            NeighbourAttributes.NDA_LLADDR,
            HardwareAddress.of(new byte[] {2, 9, 9, 9, 9, (byte) random.nextInt()}));
    if (!bridged) {
      out.put(NeighbourAttributes.NDA_DST, ip());
    }
    int state = bridged && random.nextBoolean() ? 0x40 : 0x80;
    int flags = bridged ? (link.kind().equals("bridge") ? 2 : 4) : 0;
    request(
        link.net(),
        RtnlTypes.RTM_NEWNEIGH,
        NLM_F_CREATE | NLM_F_REPLACE,
        new NeighbourMessage(
            bridged ? 7 : 2, 0, lab.index(link.net(), link.name()), state, flags, 0, out.build()));
  }

  private void port() throws NetException {
    Link link = one(links);
    boolean bridge = link.kind().equals("bridge");
    Attributes.Builder data = Attributes.builder();
    if (bridge) {
      data.put(IFLA_BR_AGEING_TIME, 1000 + random.nextInt(30000));
      data.put(IFLA_BR_PRIORITY, random.nextInt(65536));
      data.put(IFLA_BR_STP_STATE, random.nextInt(2));
      data.put(IFLA_BR_MCAST_SNOOPING, random.nextInt(2));
    } else {
      data.put(IFLA_BRPORT_COST, 1 + random.nextInt(1000));
      data.put(IFLA_BRPORT_MODE, random.nextInt(2));
      data.put(IFLA_BRPORT_LEARNING, random.nextInt(2));
      data.put(IFLA_BRPORT_ISOLATED, random.nextInt(2));
    }
    Attributes info = Attributes.builder()
        .put(bridge ? IFLA_INFO_KIND : IFLA_INFO_SLAVE_KIND, "bridge")
        .put(bridge ? IFLA_INFO_DATA : IFLA_INFO_SLAVE_DATA, data.build())
        .build();
    request(
        link.net(),
        RtnlTypes.RTM_NEWLINK,
        0,
        LinkMessage.of(lab.index(link.net(), link.name()), Attributes.of(IFLA_LINKINFO, info)));
  }

  private void setting() throws NetException {
    Link link = one(links);
    List<String> paths = lab.kernel().kernel().sysctls().list(link.net());
    if (paths.isEmpty()) {
      return;
    }
    String path = one(paths);
    try (Task task =
        lab.kernel().kernel().tasks().spawn("s", lab.task().credentials(), link.net())) {
      lab.kernel().kernel().sysctls().write(task, path, Integer.toString(random.nextInt(3)));
    }
  }
}
