// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.nexthop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REPLACE;
import static org.pernet.rtnetlink.schema.NexthopAttributes.*;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_DST;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_NH_ID;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_OIF;
import static org.pernet.rtnetlink.schema.RtnlGroups.RTNLGRP_NEXTHOP;
import static org.pernet.rtnetlink.schema.RtnlTypes.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.Ipv4Fixture;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.rtnetlink.client.RtnlListener;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.codec.NexthopGroups;
import org.pernet.rtnetlink.message.NexthopGroupEntry;
import org.pernet.rtnetlink.message.NexthopMessage;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.message.ShortMessage;

/** What no command of {@code ip} asks for: what a hostile request gets, headers and flags, many of them. As Linux 6.18 answers. */
class NexthopTest extends Ipv4Fixture {
  private static final int ONLINK = 4;

  @BeforeEach
  void addresses0() throws NetException {
    addAddress(f0, "10.0.0.1/24");
    addAddress(f1, "10.0.1.1/24");
  }

  private static NexthopMessage inet(Attributes attributes) {
    return new NexthopMessage(AF_INET, 0, 0, 0, 0, attributes);
  }

  private static NexthopMessage unspec(Attributes attributes) {
    return new NexthopMessage(AF_UNSPEC, 0, 0, 0, 0, attributes);
  }

  private Attributes.Builder by0() {
    return Attributes.builder().put(NHA_OIF, f0.index());
  }

  private static byte[] group(int... ids) {
    List<NexthopGroupEntry> members = new ArrayList<>();
    for (int id : ids) {
      members.add(new NexthopGroupEntry(id, 1, 0));
    }
    return NexthopGroups.write(members);
  }

  private void add(int id, String gateway, int oif) throws NetException {
    client.change(
        RTM_NEWNEXTHOP,
        NLM_F_CREATE | NLM_F_EXCL,
        inet(Attributes.builder()
            .put(NHA_ID, id)
            .put(NHA_OIF, oif)
            .put(NHA_GATEWAY, Inet4.bytes(ip(gateway)))
            .build()));
  }

  private void addGroup(int id, int... ids) throws NetException {
    client.change(
        RTM_NEWNEXTHOP,
        NLM_F_CREATE | NLM_F_EXCL,
        unspec(Attributes.builder().put(NHA_ID, id).put(NHA_GROUP, group(ids)).build()));
  }

  private void invalid(String words, NexthopMessage asked) {
    refused(Errno.EINVAL, words, () -> client.change(RTM_NEWNEXTHOP, NLM_F_CREATE, asked));
  }

  private List<Integer> dumped(NexthopMessage asked) throws NetException {
    return client.dump(RTM_GETNEXTHOP, asked).stream()
        .map(reply -> reply.message().attributes().get(NHA_ID))
        .toList();
  }

  @Test
  void headersMustBeEmptyButForWhatIsAsked() {
    Attributes ways = by0().build();
    invalid("Invalid values in ancillary header", new NexthopMessage(AF_INET, 1, 0, 0, 0, ways));
    invalid("Invalid values in ancillary header", new NexthopMessage(AF_INET, 0, 0, 1, 0, ways));
    invalid(
        "Invalid nexthop flags in ancillary header", new NexthopMessage(AF_INET, 0, 0, 0, 1, ways));
    invalid("Invalid address family", new NexthopMessage(7, 0, 0, 0, 0, ways));
    invalid("Invalid address family", unspec(ways));
    refused(
        Errno.EINVAL,
        "Invalid header length",
        () -> client.change(RTM_NEWNEXTHOP, 0, new ShortMessage(new byte[] {2, 0, 0, 0})));
    refused(
        Errno.EINVAL,
        "Invalid values in header",
        () -> client.get(
            RTM_GETNEXTHOP, new NexthopMessage(AF_INET, 0, 3, 0, 0, Attributes.of(NHA_ID, 1))));
    refused(
        Errno.EINVAL,
        "Invalid values in header for nexthop dump request",
        () -> client.dump(
            RTM_GETNEXTHOP, new NexthopMessage(AF_INET, 0, 3, 0, 0, Attributes.empty())));
  }

  @Test
  void attributesAreCheckedStrictly() {
    invalid("Unknown attribute type", inet(by0().putUnknown(40, new byte[0]).build()));
    invalid("Unknown attribute type", inet(by0().put(NHA_HW_STATS_USED, 1).build()));
    List<AttributeType<Boolean>> flags = List.of(NHA_GROUPS);
    flags.forEach(
        flag -> invalid("Unsupported attribute", inet(by0().put(flag, true).build())));
    invalid("Unsupported attribute", inet(by0().put(NHA_MASTER, 1).build()));
    invalid("Unsupported attribute", inet(by0().put(NHA_OP_FLAGS, 1).build()));
    invalid("NLA_F_NESTED is missing", inet(by0().put(NHA_ENCAP, new byte[4]).build()));
    invalid("Invalid gateway", inet(by0().put(NHA_GATEWAY, new byte[2]).build()));
    invalid("Invalid gateway", inet(by0().put(NHA_GATEWAY, new byte[16]).build()));
    invalid(
        "LWT encapsulation attribute is missing",
        inet(by0().put(NHA_ENCAP_TYPE, 1).build()));
    invalid(
        "Cannot enable nexthop hardware statistics for non-group nexthops",
        inet(by0().put(NHA_HW_STATS_ENABLE, 1).build()));
    refused(
        Errno.ERANGE,
        "integer out of range",
        () -> client.change(
            RTM_NEWNEXTHOP, NLM_F_CREATE, inet(by0().put(NHA_HW_STATS_ENABLE, 2).build())));
    for (int index : new int[] {0, 999, -1}) {
      invalid("Invalid device index", inet(Attributes.of(NHA_OIF, index)));
    }
    refused(
        Errno.EINVAL,
        "Unknown attribute type",
        () -> client.change(
            RTM_DELNEXTHOP,
            0,
            inet(Attributes.builder().put(NHA_ID, 9).put(NHA_OIF, 1).build())));
    refused(
        Errno.EINVAL,
        "Invalid device index",
        () -> client.dump(RTM_GETNEXTHOP, inet(Attributes.of(NHA_OIF, -1))));
    refused(
        Errno.EINVAL,
        "reserved bit set",
        () -> client.dump(RTM_GETNEXTHOP, inet(Attributes.of(NHA_OP_FLAGS, 8))));
  }

  @Test
  void groupsAreChecked() throws NetException {
    add(1, "10.0.0.2", f0.index());
    invalid(
        "Invalid length for nexthop group attribute",
        unspec(Attributes.of(NHA_GROUP, new byte[0])));
    invalid(
        "Invalid length for nexthop group attribute",
        unspec(Attributes.of(NHA_GROUP, new byte[6])));
    invalid(
        "Reserved field in nexthop_grp must be 0",
        unspec(Attributes.of(NHA_GROUP, new byte[] {1, 0, 0, 0, 0, 0, 5, 0})));
    invalid(
        "Invalid value for weight",
        unspec(Attributes.of(NHA_GROUP, new byte[] {1, 0, 0, 0, -1, -1, 0, 0})));
    invalid(
        "Invalid group type",
        unspec(
            Attributes.builder().put(NHA_GROUP, group(1)).put(NHA_GROUP_TYPE, 2).build()));
    invalid(
        "No other attributes can be set in nexthop groups",
        unspec(by0().put(NHA_GROUP, group(1)).build()));
  }

  @Test
  void listenersHearTheFlagsOfTheRequest() throws Exception {
    RtnlListener listener = listen(RTNLGRP_NEXTHOP);
    add(1, "10.0.0.2", f0.index());
    addGroup(2, 1);
    client.change(RTM_DELNEXTHOP, 0, unspec(Attributes.of(NHA_ID, 1)));
    List<RtnlReply> heard = heard(listener);
    assertThat(heard.stream().map(RtnlReply::type))
        .containsExactly(RTM_NEWNEXTHOP, RTM_NEWNEXTHOP, RTM_DELNEXTHOP, RTM_DELNEXTHOP);
    assertThat(heard.get(0).flags() & (NLM_F_CREATE | NLM_F_EXCL))
        .isEqualTo(NLM_F_CREATE | NLM_F_EXCL);
    NexthopMessage told = (NexthopMessage) heard.get(1).message();
    assertThat(told.attributes().get(NHA_OP_FLAGS)).isEqualTo(NHA_OP_FLAG_RESP_GRP_RESVD_0);
    assertThat(told.family()).isEqualTo(AF_UNSPEC);
  }

  @Test
  void noFlagIsNeededToCreateAndNoReplacementCreatesWithoutOne() throws NetException {
    client.change(RTM_NEWNEXTHOP, 0, inet(by0().put(NHA_ID, 31).build()));
    refused(
        Errno.ENOENT,
        "Replace specified without create and no entry exists",
        () -> client.change(
            RTM_NEWNEXTHOP, NLM_F_REPLACE, inet(by0().put(NHA_ID, 32).build())));
    client.change(RTM_NEWNEXTHOP, NLM_F_REPLACE, inet(by0().put(NHA_ID, 31).build()));
    refused(
        Errno.EINVAL,
        "Replace requires nexthop id",
        () -> client.change(
            RTM_NEWNEXTHOP,
            NLM_F_REPLACE | NLM_F_CREATE,
            inet(by0().put(NHA_ID, 0).build())));
    refused(
        Errno.EAFNOSUPPORT,
        "IPv6 support not enabled in kernel",
        () -> client.change(
            RTM_NEWNEXTHOP,
            NLM_F_CREATE,
            new NexthopMessage(
                AF_INET6, 0, 0, 0, ONLINK, by0().put(NHA_GATEWAY, new byte[16]).build())));
    assertThat(dumped(unspec(Attributes.empty()))).containsExactly(31);
  }

  @Test
  void manyAreDumpedInOrderByFilterAndGoWithTheirDevice() throws NetException {
    List<Integer> expected = new ArrayList<>();
    List<Integer> by1 = new ArrayList<>();
    for (int i = 3_000; i > 0; i--) {
      boolean odd = i % 2 == 1;
      add(i, odd ? "10.0.1.2" : "10.0.0.2", odd ? f1.index() : f0.index());
      expected.add(0, i);
      if (odd) {
        by1.add(0, i);
      }
    }
    addGroup(-1, 1, 2, 3);
    expected.add(-1);
    assertThat(dumped(unspec(Attributes.empty()))).isEqualTo(expected);
    assertThat(dumped(unspec(Attributes.of(NHA_OIF, f1.index())))).isEqualTo(by1);
    assertThat(dumped(unspec(Attributes.of(NHA_GROUPS, true)))).containsExactly(-1);
    assertThat(dumped(new NexthopMessage(AF_INET6, 0, 0, 0, 0, Attributes.empty())))
        .isEmpty();
    setUp(f0, false);
    by1.add(-1);
    assertThat(dumped(unspec(Attributes.empty()))).isEqualTo(by1);
  }

  @Test
  void flowsTakeAllWaysOfAGroupAndNoneThatFails() throws NetException {
    add(1, "10.0.0.2", f0.index());
    add(2, "10.0.1.2", f1.index());
    addGroup(10, 1, 2);
    addRoute("172.16.0.0/12", Attributes.of(RTA_NH_ID, 10));
    assertThat(waysToMany()).containsExactlyInAnyOrder(f0.index(), f1.index());
    client.change(RTM_DELNEXTHOP, 0, unspec(Attributes.of(NHA_ID, 1)));
    assertThat(waysToMany()).containsExactly(f1.index());
  }

  private Set<Integer> waysToMany() throws NetException {
    Set<Integer> ways = new HashSet<>();
    for (int i = 1; i < 100; i++) {
      Attributes destination = Attributes.of(RTA_DST, Inet4.bytes(ip("172.16.0." + i)));
      RouteMessage asked = new RouteMessage(AF_INET, 32, 0, 0, 0, 0, 0, 0, 0, destination);
      RouteMessage told =
          (RouteMessage) client.get(RTM_GETROUTE, asked).orElseThrow().message();
      ways.add(told.attributes().get(RTA_OIF));
    }
    return ways;
  }
}
