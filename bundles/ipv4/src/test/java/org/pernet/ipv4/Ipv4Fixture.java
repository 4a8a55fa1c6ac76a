// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.AddressAttributes.IFA_ADDRESS;
import static org.pernet.rtnetlink.schema.AddressAttributes.IFA_LOCAL;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_DST;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_GATEWAY;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_OIF;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_PREFSRC;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_TABLE;
import static org.pernet.rtnetlink.schema.RtnlTypes.AF_INET;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_DELADDR;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETADDR;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETROUTE;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWADDR;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWLINK;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWROUTE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Credentials;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.Task;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.module.Ipv4Module;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.client.RtnlListener;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.module.RtnetlinkModule;
import org.pernet.testkit.FakeKind;
import org.pernet.testkit.Journal;
import org.pernet.testkit.TestKernel;

/** A kernel with IPv4, and a task in a namespace of its own that has two devices, {@code f0} and {@code f1}, which are up. */
public abstract class Ipv4Fixture {
  protected TestKernel test;
  protected Task me;
  protected RtnlClient client;
  protected NetDevice f0;
  protected NetDevice f1;
  private final List<RtnlListener> listeners = new ArrayList<>();

  @BeforeEach
  void boot() throws NetException {
    test = TestKernel.boot(
        new NetlinkModule(), new RtnetlinkModule(), new LoopbackModule(), new Ipv4Module());
    test.registerKind(FakeKind.of("fake", new Journal()));
    me = test.kernel()
        .tasks()
        .spawn(
            "me", Credentials.root(test.kernel().tasks().initialUserNamespace()), test.initial());
    me.unshare(CloneFlags.CLONE_NEWNET);
    client = RtnlClient.open(me);
    f0 = add("f0");
    f1 = add("f1");
  }

  @AfterEach
  void guard() {
    listeners.forEach(RtnlListener::close);
    client.close();
    me.close();
    test.close();
  }

  /** A device of the kind {@code fake}, up. */
  protected final NetDevice add(String name) throws NetException {
    Attributes asked = Attributes.builder()
        .put(org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME, name)
        .put(
            org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO,
            Attributes.of(org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND, "fake"))
        .build();
    client.change(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, LinkMessage.of(0, asked));
    NetDevice device = me.net().deviceByName(name).orElseThrow();
    setUp(device, true);
    return device;
  }

  protected final void setUp(NetDevice device, boolean up) throws NetException {
    int flag = IfFlags.IFF_UP;
    LinkMessage asked =
        new LinkMessage(0, 0, device.index(), up ? flag : 0, flag, Attributes.empty());
    client.change(RTM_NEWLINK, 0, asked);
  }

  /** An address such as {@code 10.0.0.1}. */
  protected static int ip(String text) {
    int address = 0;
    for (String part : text.split("[.]", -1)) {
      address = address << 8 | Integer.parseInt(part);
    }
    return address;
  }

  protected static AddressMessage address(NetDevice device, String cidr) {
    String[] parts = cidr.split("/", -1);
    byte[] local = Inet4.bytes(ip(parts[0]));
    Attributes asked =
        Attributes.builder().put(IFA_LOCAL, local).put(IFA_ADDRESS, local).build();
    return new AddressMessage(AF_INET, Integer.parseInt(parts[1]), 0, 0, device.index(), asked);
  }

  protected final void addAddress(NetDevice device, String cidr) throws NetException {
    client.change(RTM_NEWADDR, NLM_F_CREATE | NLM_F_EXCL, address(device, cidr));
  }

  protected final void deleteAddress(NetDevice device, String cidr) throws NetException {
    client.change(RTM_DELADDR, 0, address(device, cidr));
  }

  /** All addresses, as {@code 10.0.0.1/24}, secondaries with a star. */
  protected final List<String> addresses() throws NetException {
    return client.dump(RTM_GETADDR, AddressMessage.ofFamily(AF_INET)).stream()
        .map(reply -> text((AddressMessage) reply.message()))
        .toList();
  }

  private static String text(AddressMessage address) {
    String star = (address.flags() & 1) != 0 ? "*" : "";
    return Inet4.text(Inet4.of(address.attributes().get(IFA_LOCAL)))
        + "/"
        + address.prefixLength()
        + star;
  }

  protected static RouteMessage route(int table, String cidr, int scope, Attributes more) {
    String[] parts = cidr.split("/", -1);
    Attributes asked = Attributes.builder()
        .put(RTA_DST, Inet4.bytes(ip(parts[0])))
        .put(RTA_TABLE, table)
        .putAll(more)
        .build();
    return new RouteMessage(AF_INET, Integer.parseInt(parts[1]), 0, 0, 0, 3, scope, 1, 0, asked);
  }

  protected static Attributes via(String gateway) {
    return Attributes.of(RTA_GATEWAY, Inet4.bytes(ip(gateway)));
  }

  protected static Attributes dev(NetDevice device) {
    return Attributes.of(RTA_OIF, device.index());
  }

  protected final void addRoute(String cidr, Attributes more) throws NetException {
    int scope = more.has(RTA_GATEWAY) ? 0 : 253;
    client.change(RTM_NEWROUTE, NLM_F_CREATE | NLM_F_EXCL, route(254, cidr, scope, more));
  }

  /** The routes of a table, none where there is no such table, as {@code 10.0.0.0/24}. */
  protected final List<String> routes(int table) throws NetException {
    client.setStrict(true);
    RouteMessage all = new RouteMessage(AF_INET, 0, 0, 0, table, 0, 0, 0, 0, Attributes.empty());
    try {
      return client.dump(RTM_GETROUTE, all).stream()
          .map(reply -> text((RouteMessage) reply.message()))
          .toList();
    } catch (NetException refused) {
      if (refused.errno() == Errno.ENOENT) {
        return List.of(); // there is no such table yet
      }
      throw refused;
    } finally {
      client.setStrict(false);
    }
  }

  private static String text(RouteMessage route) {
    byte[] destination = route.attributes().get(RTA_DST);
    return (destination == null ? "0.0.0.0" : Inet4.text(Inet4.of(destination)))
        + "/"
        + route.destinationLength();
  }

  /** What {@code ip route get} is told: the source that it would have. */
  protected final String sourceTo(String destination) throws NetException {
    RouteMessage asked = new RouteMessage(
        AF_INET, 32, 0, 0, 0, 0, 0, 0, 0, Attributes.of(RTA_DST, Inet4.bytes(ip(destination))));
    RouteMessage told =
        (RouteMessage) client.get(RTM_GETROUTE, asked).orElseThrow().message();
    return Inet4.text(Inet4.of(told.attributes().get(RTA_PREFSRC)));
  }

  protected final RtnlListener listen(int... groups) throws NetException {
    RtnlListener listener = RtnlListener.open(me, false, groups);
    listeners.add(listener);
    return listener;
  }

  /** All that a listener has heard. */
  protected static List<RtnlReply> heard(RtnlListener listener) throws Exception {
    List<RtnlReply> all = new ArrayList<>();
    for (Optional<RtnlReply> next = listener.next(Duration.ZERO);
        next.isPresent();
        next = listener.next(Duration.ZERO)) {
      all.add(next.get());
    }
    return all;
  }

  /** What may be refused. */
  @FunctionalInterface
  protected interface Request {
    /** Asks. */
    void run() throws NetException;
  }

  protected static void refused(Errno errno, String words, Request request) {
    assertThatThrownBy(request::run).isInstanceOfSatisfying(NetException.class, thrown -> {
      assertThat(thrown.errno()).isEqualTo(errno);
      assertThat(thrown.extAck().message()).isEqualTo(words);
    });
  }
}
