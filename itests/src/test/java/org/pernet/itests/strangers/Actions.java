// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.strangers;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.RtnlTypes.AF_INET;

import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.OpenFile;
import org.pernet.api.task.Task;
import org.pernet.ipv4.socket.InetOption;
import org.pernet.ipv4.socket.InetSocket;
import org.pernet.ipv4.socket.InetSockets;
import org.pernet.netlink.socket.NetlinkSocket;
import org.pernet.netlink.wire.WireSocket;
import org.pernet.packet.socket.PacketSocket;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.NsidMessage;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.message.RuleMessage;
import org.pernet.rtnetlink.schema.AddressAttributes;
import org.pernet.rtnetlink.schema.LinkAttributes;
import org.pernet.rtnetlink.schema.LinkInfoAttributes;
import org.pernet.rtnetlink.schema.NsidAttributes;
import org.pernet.rtnetlink.schema.RouteAttributes;
import org.pernet.rtnetlink.schema.RtnlGroups;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.rtnetlink.schema.RuleAttributes;

/** What the subjects try, by the names that the recorded matrix has for it. */
final class Actions {
  private static final int AF_NETLINK = 16;
  private static final int SOCK_RAW = 3;
  private static final int NEW = NLM_F_CREATE | NLM_F_EXCL;
  private static final int MAIN = 254;
  private static final int BOOT = 3;
  private static final int LINK = 253;
  private static final int PRIORITY = 77;

  private final Stage stage;
  private final Map<String, Action> all = new LinkedHashMap<>();

  /** One thing to try. */
  @FunctionalInterface
  interface Action {
    void run(Task task) throws NetException;
  }

  Actions(Stage stage) {
    this.stage = stage;
    all.putAll(new TableActions().all());
    all.putAll(new AcrossActions(stage).all());
    all.putAll(new TaskActions(stage).all());
    links();
    tables();
    namespaces();
    sockets();
    options();
  }

  Action get(String name) {
    Action action = all.get(name);
    if (action == null) {
      throw new IllegalArgumentException("no action " + name);
    }
    return action;
  }

  static void change(Task task, int type, int flags, RtnlMessage message) throws NetException {
    try (RtnlClient client = RtnlClient.open(task)) {
      client.setStrict(true);
      client.change(type, flags, message);
    }
  }

  static void dump(Task task, int type, RtnlMessage message) throws NetException {
    try (RtnlClient client = RtnlClient.open(task)) {
      client.setStrict(true);
      client.dump(type, message);
    }
  }

  static LinkMessage loopback(int flags) {
    return new LinkMessage(0, 0, 1, flags, flags, Attributes.empty());
  }

  static LinkMessage veth(String name) {
    return LinkMessage.of(0, link(name, "veth").build());
  }

  static Attributes.Builder link(String name, String kind) {
    return Attributes.builder()
        .put(LinkAttributes.IFLA_IFNAME, name)
        .put(LinkAttributes.IFLA_LINKINFO, Attributes.of(LinkInfoAttributes.IFLA_INFO_KIND, kind));
  }

  private void links() {
    all.put("RTM_NEWLINK veth", task -> change(task, RtnlTypes.RTM_NEWLINK, NEW, veth("t0")));
    all.put(
        "RTM_NEWLINK lo up",
        task -> change(task, RtnlTypes.RTM_NEWLINK, 0, loopback(IfFlags.IFF_UP)));
    all.put(
        "RTM_SETLINK lo up",
        task -> change(task, RtnlTypes.RTM_SETLINK, 0, loopback(IfFlags.IFF_UP)));
    all.put("RTM_DELLINK lo", task -> change(task, RtnlTypes.RTM_DELLINK, 0, loopback(0)));
    all.put("RTM_GETLINK lo", task -> {
      try (RtnlClient client = RtnlClient.open(task)) {
        if (client.get(RtnlTypes.RTM_GETLINK, loopback(0)).isEmpty()) {
          throw new AssertionError("no answer");
        }
      }
    });
    all.put(
        "RTM_GETLINK dump",
        task -> dump(task, RtnlTypes.RTM_GETLINK, LinkMessage.of(0, Attributes.empty())));
  }

  private static AddressMessage address() {
    return new AddressMessage(
        AF_INET, 32, 0, 0, 1, Attributes.of(AddressAttributes.IFA_LOCAL, new byte[] {10, 9, 9, 9}));
  }

  private static RouteMessage route() {
    Attributes to = Attributes.builder()
        .put(RouteAttributes.RTA_DST, new byte[] {10, 8, 0, 0})
        .put(RouteAttributes.RTA_OIF, 1)
        .build();
    return new RouteMessage(AF_INET, 16, 0, 0, MAIN, BOOT, LINK, 1, 0, to);
  }

  private static RuleMessage rule() {
    return new RuleMessage(
        AF_INET, 0, 0, 0, 100, 0, 1, 0, Attributes.of(RuleAttributes.FRA_PRIORITY, PRIORITY));
  }

  private void tables() {
    all.put("RTM_NEWADDR", task -> change(task, RtnlTypes.RTM_NEWADDR, NLM_F_CREATE, address()));
    all.put("RTM_DELADDR", task -> change(task, RtnlTypes.RTM_DELADDR, NLM_F_CREATE, address()));
    all.put(
        "RTM_GETADDR dump",
        task -> dump(task, RtnlTypes.RTM_GETADDR, AddressMessage.ofFamily(AF_INET)));
    all.put("RTM_NEWROUTE", task -> change(task, RtnlTypes.RTM_NEWROUTE, NLM_F_CREATE, route()));
    all.put("RTM_DELROUTE", task -> change(task, RtnlTypes.RTM_DELROUTE, NLM_F_CREATE, route()));
    all.put(
        "RTM_GETROUTE dump",
        task -> dump(
            task,
            RtnlTypes.RTM_GETROUTE,
            new RouteMessage(AF_INET, 0, 0, 0, 0, 0, 0, 0, 0, Attributes.empty())));
    all.put("RTM_NEWRULE", task -> change(task, RtnlTypes.RTM_NEWRULE, NLM_F_CREATE, rule()));
    all.put("RTM_DELRULE", task -> change(task, RtnlTypes.RTM_DELRULE, NLM_F_CREATE, rule()));
    all.put(
        "RTM_GETRULE dump",
        task -> dump(
            task,
            RtnlTypes.RTM_GETRULE,
            new RuleMessage(AF_INET, 0, 0, 0, 0, 0, 0, 0, Attributes.empty())));
    all.put("RTM_NEWNSID", task -> {
      Attributes wanted = Attributes.builder()
          .put(NsidAttributes.NETNSA_NSID, 7)
          .put(NsidAttributes.NETNSA_FD, task.receiveNet(stage.third().net()))
          .build();
      change(task, RtnlTypes.RTM_NEWNSID, 0, NsidMessage.of(wanted));
    });
    all.put(
        "sysctl net.ipv4.conf.lo.forwarding",
        task -> task.kernel().sysctls().write(task, "net/ipv4/conf/lo/forwarding", "0"));
    all.put(
        "sysctl net.ipv4.ip_default_ttl",
        task -> task.kernel().sysctls().write(task, "net/ipv4/ip_default_ttl", "64"));
  }

  private void namespaces() {
    all.put("setns root's", task -> task.setns(task.receiveNet(stage.foreign().net()), 0));
    all.put("setns user's", task -> task.setns(task.receiveNet(stage.users().net()), 0));
    all.put("unshare net", task -> task.unshare(CloneFlags.CLONE_NEWNET));
    all.put("unshare user", task -> task.unshare(CloneFlags.CLONE_NEWUSER));
    all.put(
        "unshare user and net",
        task -> task.unshare(CloneFlags.CLONE_NEWUSER | CloneFlags.CLONE_NEWNET));
  }

  private void sockets() {
    all.put(
        "socket raw", task -> InetSockets.raw(task, InetSockets.IPPROTO_ICMP).close());
    all.put("socket packet", task -> PacketSocket.open(task, SOCK_RAW, 0).close());
    all.put("socket ping", task -> InetSockets.ping(task).close());
    all.put("socket udp", task -> InetSockets.udp(task).close());
    all.put(
        "bind port 80",
        task -> udp(task, socket -> socket.bind(new InetSocketAddress("0.0.0.0", 80))));
    all.put("join RTNLGRP_LINK", task -> netlink(task).join(RtnlGroups.RTNLGRP_LINK));
    all.put("NETLINK_LISTEN_ALL_NSID", task -> netlink(task).setListenAllNsid(true));
  }

  private static NetlinkSocket netlink(Task task) throws NetException {
    int fd = task.socket(AF_NETLINK, SOCK_RAW, RtnlTypes.NETLINK_ROUTE);
    return (NetlinkSocket) ((OpenFile.SocketFile) task.files().get(fd)).socket();
  }

  /** What is done with a socket. */
  @FunctionalInterface
  private interface Use {
    void of(InetSocket socket) throws NetException;
  }

  private static void udp(Task task, Use use) throws NetException {
    try (InetSocket socket = InetSockets.udp(task)) {
      use.of(socket);
    }
  }

  private void options() {
    all.put(
        "SO_RCVBUF", task -> udp(task, socket -> socket.setOption(InetOption.SO_RCVBUF, 1 << 30)));
    all.put("SO_RCVBUFFORCE", task -> WireSocket.over(netlink(task)).forceReceiveBuffer(1 << 20));
    all.put("SO_MARK", task -> udp(task, socket -> socket.setOption(InetOption.SO_MARK, 5)));
    all.put(
        "SO_PRIORITY 6", task -> udp(task, socket -> socket.setOption(InetOption.SO_PRIORITY, 6)));
    all.put(
        "SO_PRIORITY 7", task -> udp(task, socket -> socket.setOption(InetOption.SO_PRIORITY, 7)));
    all.put("SO_BINDTODEVICE", task -> udp(task, socket -> socket.bindToDevice("lo")));
    all.put(
        "SO_BINDTODEVICE again",
        task -> udp(task, socket -> {
          socket.bindToDevice("lo");
          socket.bindToDevice("");
        }));
  }
}
