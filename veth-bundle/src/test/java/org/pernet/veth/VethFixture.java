// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINK;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINK_NETNSID;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_NEW_IFINDEX;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_NEW_NETNSID;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_DATA;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_DELLINK;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWLINK;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Credentials;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.Task;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.client.RtnlListener;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.NsidMessage;
import org.pernet.rtnetlink.module.RtnetlinkModule;
import org.pernet.rtnetlink.schema.NsidAttributes;
import org.pernet.rtnetlink.schema.RtnlGroups;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.testkit.TestKernel;

/** A kernel with all that pairs need; tasks {@code me} and {@code red}, each in a fresh namespace. */
abstract class VethFixture {
  TestKernel test;
  Task me;
  Task red;
  RtnlClient client;
  private final List<RtnlListener> listeners = new ArrayList<>();

  @BeforeEach
  void boot() throws NetException {
    test = TestKernel.boot(
        new NetlinkModule(), new RtnetlinkModule(), new LoopbackModule(), new VethModule());
    me = fresh("me");
    red = fresh("red");
    client = RtnlClient.open(me);
  }

  final Task fresh(String name) throws NetException {
    Credentials root = Credentials.root(test.kernel().tasks().initialUserNamespace());
    Task task = test.kernel().tasks().spawn(name, root, test.initial());
    task.unshare(CloneFlags.CLONE_NEWNET);
    return task;
  }

  @AfterEach
  void guard() {
    listeners.forEach(RtnlListener::close);
    client.close();
    me.close();
    red.close();
    test.close();
  }

  /** What {@code ip monitor link nsid} listens to. */
  final RtnlListener monitor(Task task, boolean allNsid) throws NetException {
    RtnlListener listener =
        RtnlListener.open(task, allNsid, RtnlGroups.RTNLGRP_LINK, RtnlGroups.RTNLGRP_NSID);
    listeners.add(listener);
    return listener;
  }

  /** All that was heard, as {@code 2: v1@0 down}, {@code Deleted 3: ...}, {@code nsid 0}; @ stands before the iflink. */
  static List<String> heard(RtnlListener listener) throws Exception {
    List<String> lines = new ArrayList<>();
    Optional<RtnlReply> next = listener.next(Duration.ZERO);
    while (next.isPresent()) {
      String from = next.get().nsid() < 0 ? "" : "[nsid " + next.get().nsid() + "] ";
      lines.add(from + line(next.get()));
      next = listener.next(Duration.ZERO);
    }
    return lines;
  }

  private static String line(RtnlReply reply) {
    boolean deleted = reply.type() == RTM_DELLINK || reply.type() == RtnlTypes.RTM_NEWNSID + 1;
    String text = deleted ? "Deleted " : "";
    if (reply.message() instanceof NsidMessage nsid) {
      return text + "nsid " + nsid.attributes().get(NsidAttributes.NETNSA_NSID);
    }
    LinkMessage link = (LinkMessage) reply.message();
    Attributes told = link.attributes();
    return text + link.index() + ": " + link.name().orElseThrow()
        + told.find(IFLA_LINK).map(index -> "@" + index).orElse("")
        + ((link.flags() & IfFlags.IFF_UP) == 0 ? " down" : " up")
        + ((link.flags() & IfFlags.IFF_LOWER_UP) == 0 ? "" : " lower-up")
        + told.find(IFLA_LINK_NETNSID).map(id -> " link-netnsid " + id).orElse("")
        + told.find(IFLA_NEW_NETNSID).map(id -> " new-netnsid " + id).orElse("")
        + told.find(IFLA_NEW_IFINDEX).map(index -> " new-ifindex " + index).orElse("");
  }

  /** What stands for {@code type veth}, with a peer's words or without any. */
  static Attributes veth(Optional<LinkMessage> peer) {
    Attributes.Builder info = Attributes.builder().put(IFLA_INFO_KIND, "veth");
    peer.ifPresent(
        other -> info.put(IFLA_INFO_DATA, Attributes.of(VethLink.VETH_INFO_PEER, other)));
    return info.build();
  }

  static LinkMessage peer(Attributes attributes) {
    return LinkMessage.of(0, attributes);
  }

  static Attributes named(String name) {
    return Attributes.of(IFLA_IFNAME, name);
  }

  static <T> Attributes and(Attributes some, AttributeType<T> type, T value) {
    return Attributes.builder().putAll(some).put(type, value).build();
  }

  /** {@code ip link add NAME type veth peer name PEER}. */
  final void add(String name, String peerName) throws NetException {
    add(LinkMessage.of(0, named(name)), Optional.of(peer(named(peerName))));
  }

  final void add(LinkMessage own, Optional<LinkMessage> peer) throws NetException {
    LinkMessage whole = new LinkMessage(
        0,
        0,
        own.index(),
        own.flags(),
        own.change(),
        and(own.attributes(), IFLA_LINKINFO, veth(peer)));
    client.change(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, whole);
  }

  final void set(NetDevice device, Attributes attributes) throws NetException {
    client.change(RTM_NEWLINK, 0, LinkMessage.of(device.index(), attributes));
  }

  final void up(NetDevice device, boolean on) throws NetException {
    test.withRtnl(() -> {
      if (on) {
        test.kernel().devices().open(device);
      } else {
        test.kernel().devices().close(device);
      }
    });
  }

  final void delete(String name) throws NetException {
    client.change(RTM_DELLINK, 0, LinkMessage.of(0, named(name)));
  }

  final NetDevice device(String name) {
    return device(me.net(), name);
  }

  static NetDevice device(Net net, String name) {
    return net.deviceByName(name).orElseThrow();
  }

  interface Request {
    void run() throws NetException;
  }

  static void refused(Errno errno, String words, Request request) {
    assertThatThrownBy(request::run).isInstanceOfSatisfying(NetException.class, thrown -> {
      assertThat(thrown.errno()).isEqualTo(errno);
      assertThat(thrown.extAck().message()).isEqualTo(words);
    });
  }
}
