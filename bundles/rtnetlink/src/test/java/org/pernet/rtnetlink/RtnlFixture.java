// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;
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
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.testkit.FakeKind;
import org.pernet.testkit.Journal;
import org.pernet.testkit.TestKernel;

/** A kernel with netlink, rtnetlink, loopback and a kind {@code fake}; a root task {@code me}, and one in {@code red}. */
abstract class RtnlFixture {
  final Journal journal = new Journal();
  final FakeKind kind = FakeKind.of("fake", journal);
  TestKernel test;
  Task me;
  Task other;
  Net red;
  RtnlClient client;
  private final List<RtnlListener> listeners = new ArrayList<>();

  @BeforeEach
  void boot() throws NetException {
    test = TestKernel.boot(new NetlinkModule(), new RtnetlinkModule(), new LoopbackModule());
    test.registerKind(kind);
    me = test.kernel().tasks().spawn("me", root(), test.initial());
    me.unshare(CloneFlags.CLONE_NEWNET);
    other = test.kernel().tasks().spawn("other", root(), test.initial());
    other.unshare(CloneFlags.CLONE_NEWNET);
    red = other.net();
    client = RtnlClient.open(me);
  }

  @AfterEach
  void guard() {
    listeners.forEach(RtnlListener::close);
    client.close();
    me.close();
    other.close();
    test.close();
  }

  final Credentials root() {
    return Credentials.root(test.kernel().tasks().initialUserNamespace());
  }

  final RtnlListener listen(Task task, boolean allNsid, int... groups) throws NetException {
    RtnlListener listener = RtnlListener.open(task, allNsid, groups);
    listeners.add(listener);
    return listener;
  }

  /** All that a listener has heard, as lines such as {@code NEWLINK f0}. */
  static List<String> heard(RtnlListener listener) throws Exception {
    List<String> lines = new ArrayList<>();
    for (Optional<RtnlReply> next = listener.next(Duration.ZERO);
        next.isPresent();
        next = listener.next(Duration.ZERO)) {
      lines.add(line(next.get()));
    }
    return lines;
  }

  private static String line(RtnlReply reply) {
    String from = reply.nsid() < 0 ? "" : "[nsid " + reply.nsid() + "] ";
    if (reply.message() instanceof LinkMessage link) {
      String what = reply.type() == RtnlTypes.RTM_NEWLINK ? "NEWLINK " : "DELLINK ";
      return from + what + link.name().orElse("?");
    }
    String what = reply.type() == RtnlTypes.RTM_NEWNSID ? "NEWNSID " : "DELNSID ";
    return from
        + what
        + ((NsidMessage) reply.message()).attributes().get(NsidAttributes.NETNSA_NSID);
  }

  static Attributes named(String name) {
    return Attributes.of(IFLA_IFNAME, name);
  }

  static Attributes ofKind(String name, String kindName) {
    return Attributes.builder()
        .put(IFLA_IFNAME, name)
        .put(IFLA_LINKINFO, Attributes.of(IFLA_INFO_KIND, kindName))
        .build();
  }

  static <T> Attributes and(Attributes some, AttributeType<T> type, T value) {
    return Attributes.builder().putAll(some).put(type, value).build();
  }

  final void add(String name) throws NetException {
    add(ofKind(name, "fake"));
  }

  final void add(Attributes attributes) throws NetException {
    client.change(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, LinkMessage.of(0, attributes));
  }

  /** As {@code ip link set} asks. */
  final <T> void set(NetDevice device, AttributeType<T> type, T value) throws NetException {
    set(device, Attributes.of(type, value));
  }

  final void set(NetDevice device, Attributes attributes) throws NetException {
    client.change(RTM_NEWLINK, 0, LinkMessage.of(device.index(), attributes));
  }

  final NetDevice device(String name) {
    return me.net().deviceByName(name).orElseThrow();
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
