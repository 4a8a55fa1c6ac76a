// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import static org.pernet.api.dev.IfFlags.IFF_MULTICAST;
import static org.pernet.api.dev.IfFlags.IFF_NOARP;
import static org.pernet.api.dev.IfFlags.IFF_PROMISC;
import static org.pernet.api.dev.IfFlags.IFF_UP;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.BridgeAttributes.*;
import static org.pernet.rtnetlink.schema.BridgePortAttributes.*;
import static org.pernet.rtnetlink.schema.LinkAttributes.*;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Credentials;
import org.pernet.api.cred.UserNamespace;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.task.Task;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.NsidMessage;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.schema.NsidAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Builds a network by chance, of everything there is; what the kernel refuses is not part of it. */
final class RandomNetwork {
  private static final List<AttributeType<Integer>> PORT_FLAGS = List.of(
      IFLA_BRPORT_MODE,
      IFLA_BRPORT_GUARD,
      IFLA_BRPORT_PROTECT,
      IFLA_BRPORT_FAST_LEAVE,
      IFLA_BRPORT_LEARNING,
      IFLA_BRPORT_UNICAST_FLOOD,
      IFLA_BRPORT_MCAST_FLOOD,
      IFLA_BRPORT_BCAST_FLOOD,
      IFLA_BRPORT_MCAST_TO_UCAST,
      IFLA_BRPORT_PROXYARP,
      IFLA_BRPORT_PROXYARP_WIFI,
      IFLA_BRPORT_NEIGH_SUPPRESS,
      IFLA_BRPORT_ISOLATED,
      IFLA_BRPORT_LOCKED,
      IFLA_BRPORT_MAB);

  private record Link(Net net, String name, String kind) {}

  private final Lab lab;
  private final Random random;
  private final List<Net> nets = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final RandomTables tables;
  private final RandomRules rules;
  private int names;
  private int done;

  RandomNetwork(Lab lab, long seed) {
    this.lab = lab;
    this.random = new Random(seed);
    this.tables = new RandomTables(lab, random);
    this.rules = new RandomRules(lab, random);
  }

  /** Builds it: how many of the requests the kernel took. */
  int build() throws NetException {
    nets.add(lab.kernel().initial());
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      nets.add(lab.netns("n" + random.nextInt(1000) + "-" + i, owner()));
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

  /** Root, or root of a user namespace of a user's. */
  private Credentials owner() throws NetException {
    if (random.nextInt(3) > 0) {
      return lab.task().credentials();
    }
    UserNamespace outer = lab.task().credentials().userNamespace();
    Credentials creator =
        new Credentials(outer, random.nextInt(2000), lab.task().credentials().effective());
    UserNamespace inner = lab.kernel().kernel().tasks().newUserNamespace(creator);
    inner.setMaxNetNamespaces(1 + random.nextInt(100));
    return Credentials.root(inner);
  }

  private void step() throws NetException {
    switch (random.nextInt(27)) {
      case 0, 1, 2, 3 -> veth();
      case 4 -> other("dummy");
      case 5 -> other("bridge");
      case 6, 7 -> enslave();
      case 8 -> identity();
      case 9 -> names();
      case 10, 11, 12 -> flags();
      case 13, 14 -> address();
      case 15, 16, 17 -> route();
      case 18, 19 -> rule();
      case 20, 21 -> neighbour();
      case 22, 23 -> port();
      case 24 -> id();
      case 25 -> fate();
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

  private void address() throws NetException {
    Link link = one(links);
    tables.address(link.net(), link.name());
  }

  private void route() throws NetException {
    Net net = one(nets);
    tables.route(net, names(net));
  }

  private List<String> names(Net net) {
    return links.stream().filter(link -> link.net() == net).map(Link::name).toList();
  }

  private void rule() throws NetException {
    Link link = one(links);
    rules.change(link.net(), link.name());
  }

  private void neighbour() throws NetException {
    Link link = one(links);
    if (link.kind().equals("bridge") || random.nextInt(3) == 0) {
      tables.entry(link.net(), link.name(), link.kind().equals("bridge") || random.nextBoolean());
    } else {
      tables.neighbour(link.net(), link.name());
    }
  }

  private void request(Net net, int type, int flags, RtnlMessage message) throws NetException {
    lab.request(net, type, flags, message);
  }

  private void id() throws NetException {
    Net peer = one(nets);
    try (Task there = lab.kernel().kernel().tasks().spawn("i", lab.task().credentials(), peer)) {
      Attributes wanted = Attributes.builder()
          .put(NsidAttributes.NETNSA_NSID, random.nextInt(50))
          .put(NsidAttributes.NETNSA_PID, there.pid())
          .build();
      request(one(nets), RtnlTypes.RTM_NEWNSID, 0, NsidMessage.of(wanted));
    }
  }

  /** Another namespace, another name, or the end of it: so indexes have gaps, and pairs lie across. */
  private void fate() throws NetException {
    Link link = one(links);
    NetDevice device = link.net().deviceByName(link.name()).orElseThrow();
    Net far = device.linkNet();
    boolean port = device.master().isPresent()
        || far.deviceByIndex(device.linkIndex()).flatMap(NetDevice::master).isPresent();
    // a bridge that its last port has left is without an address, which nobody could ask for
    if (link.kind().equals("lo") || port) {
      return;
    }
    int at = links.indexOf(link);
    switch (random.nextInt(4)) {
      case 0 -> {
        if (!link.kind().equals("bridge")) {
          lab.delete(link.net(), link.name());
        }
        links.removeIf(other -> other.net().deviceByName(other.name()).isEmpty());
      }
      case 1 -> {
        String name = "r" + names++;
        lab.set(link.net(), link.name(), out -> out.put(IFLA_IFNAME, name));
        links.set(at, new Link(link.net(), name, link.kind()));
      }
      default -> {
        Net to = one(nets);
        if (to != link.net() && !link.kind().equals("bridge")) {
          lab.move(link.net(), link.name(), to);
          links.set(at, new Link(to, link.name(), link.kind()));
        }
      }
    }
  }

  private void port() throws NetException {
    Link link = one(links);
    boolean bridge = link.kind().equals("bridge");
    Attributes.Builder data = Attributes.builder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      putSetting(data, bridge);
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

  private void putSetting(Attributes.Builder data, boolean bridge) {
    if (bridge) {
      switch (random.nextInt(12)) {
        case 0 -> data.put(IFLA_BR_AGEING_TIME, 1000 + random.nextInt(30000));
        case 1 -> data.put(IFLA_BR_PRIORITY, random.nextInt(65536));
        case 2 -> data.put(IFLA_BR_STP_STATE, random.nextInt(2));
        case 3 -> data.put(IFLA_BR_FORWARD_DELAY, 200 + random.nextInt(2800));
        case 4 -> data.put(IFLA_BR_HELLO_TIME, 100 + random.nextInt(900));
        case 5 -> data.put(IFLA_BR_MAX_AGE, 600 + random.nextInt(3400));
        case 6 -> data.put(IFLA_BR_GROUP_FWD_MASK, 8 * random.nextInt(1000));
        case 7 -> data.put(IFLA_BR_NF_CALL_IPTABLES, random.nextInt(2));
        case 8 -> data.put(IFLA_BR_FDB_MAX_LEARNED, random.nextInt(1000));
        case 9 -> data.put(IFLA_BR_MCAST_QUERY_INTVL, 1000L + random.nextInt(1000));
        case 10 ->
          data.put(
              IFLA_BR_GROUP_ADDR,
              HardwareAddress.of(new byte[] {1, (byte) 0x80, (byte) 0xc2, 0, 0, (byte) 5}));
        default -> data.put(IFLA_BR_MCAST_SNOOPING, random.nextInt(2));
      }
    } else {
      switch (random.nextInt(8)) {
        case 0 -> data.put(IFLA_BRPORT_COST, 1 + random.nextInt(1000));
        case 1 -> data.put(IFLA_BRPORT_PRIORITY, random.nextInt(64));
        case 2 -> data.put(IFLA_BRPORT_STATE, random.nextInt(4));
        case 3 -> data.put(IFLA_BRPORT_GROUP_FWD_MASK, 8 * random.nextInt(1000));
        case 4 -> data.put(IFLA_BRPORT_MULTICAST_ROUTER, random.nextInt(4));
        case 5 -> data.put(IFLA_BRPORT_BACKUP_NHID, random.nextInt(9));
        default -> data.put(one(PORT_FLAGS), random.nextInt(2));
      }
    }
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
