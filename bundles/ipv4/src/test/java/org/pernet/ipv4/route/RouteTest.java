// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REPLACE;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_GATEWAY;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_MULTIPATH;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_OIF;
import static org.pernet.rtnetlink.schema.RtnlGroups.RTNLGRP_IPV4_ROUTE;
import static org.pernet.rtnetlink.schema.RtnlTypes.AF_INET;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_DELROUTE;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETROUTE;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWROUTE;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.Ipv4Fixture;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.rtnetlink.client.RtnlListener;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.codec.RouteNexthops;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.message.RouteNexthop;

/** Routes through rtnetlink: thousands of them, what listeners hear, and what is hostile. */
class RouteTest extends Ipv4Fixture {
  @BeforeEach
  void addresses0() throws NetException {
    addAddress(f0, "10.0.0.1/24");
    addAddress(f1, "10.0.1.1/24");
  }

  @Test
  void thousandsOfRoutesAreDumpedInOrderAndDeletedAgain() throws NetException {
    Random random = new Random(7);
    List<Integer> keys = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      int key = random.nextInt() & Inet4.mask(24);
      if (Inet4.isMulticast(key) || key >>> 16 == 0x0a00 || keys.contains(key)) {
        continue;
      }
      keys.add(key);
      addRoute(Inet4.text(key) + "/24", via("10.0.0.2"));
    }
    List<String> expected = new ArrayList<>(List.of("10.0.0.0/24", "10.0.1.0/24"));
    keys.forEach(key -> expected.add(Inet4.text(key) + "/24"));
    expected.sort((one, other) -> Integer.compareUnsigned(
        ip(one.substring(0, one.indexOf('/'))), ip(other.substring(0, other.indexOf('/')))));
    assertThat(routes(254)).isEqualTo(expected);
    setUp(f0, false);
    assertThat(routes(254)).containsExactly("10.0.1.0/24");
  }

  @Test
  void listenersHearFlagsAndWhoDidIt() throws Exception {
    RtnlListener listener = listen(RTNLGRP_IPV4_ROUTE);
    addRoute("10.5.0.0/16", via("10.0.0.2"));
    client.change(
        RTM_NEWROUTE, NLM_F_CREATE | NLM_F_REPLACE, route(254, "10.5.0.0/16", 0, via("10.0.0.3")));
    client.change(RTM_DELROUTE, 0, route(254, "10.5.0.0/16", 255, Attributes.empty()));
    List<RtnlReply> heard = heard(listener);
    assertThat(heard.stream().map(RtnlReply::type))
        .containsExactly(RTM_NEWROUTE, RTM_NEWROUTE, RTM_DELROUTE);
    assertThat(heard.stream().map(RtnlReply::flags))
        .containsExactly(NLM_F_CREATE | NLM_F_EXCL, NLM_F_REPLACE, 0);
  }

  @Test
  void aDeviceThatIsDownTakesItsRoutesWithoutAWord() throws Exception {
    addRoute("10.5.0.0/16", via("10.0.0.2"));
    RtnlListener listener = listen(RTNLGRP_IPV4_ROUTE);
    setUp(f0, false);
    assertThat(heard(listener)).isEmpty();
    assertThat(routes(254)).containsExactly("10.0.1.0/24");
  }

  @Test
  void severalWaysSurviveTheLossOfOne() throws NetException {
    byte[] ways = RouteNexthops.write(List.of(
        new RouteNexthop(0, 0, 0, via("10.0.0.2")), new RouteNexthop(0, 4, 0, via("10.0.1.2"))));
    addRoute(
        "10.5.0.0/16",
        Attributes.builder()
            .put(RTA_MULTIPATH, ways)
            .put(RTA_GATEWAY, new byte[4])
            .build());
    setUp(f0, false);
    RouteMessage asked = new RouteMessage(
        AF_INET,
        32,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        Attributes.of(
            org.pernet.rtnetlink.schema.RouteAttributes.RTA_DST, Inet4.bytes(ip("10.5.0.1"))));
    RouteMessage told =
        (RouteMessage) client.get(RTM_GETROUTE, asked).orElseThrow().message();
    assertThat(told.attributes().get(RTA_OIF)).isEqualTo(f1.index());
  }

  @Test
  void nextHopsThatAreNoneAreRefused() {
    String words = "Invalid nexthop configuration - extra data after nexthops";
    for (byte[] bad :
        List.of(new byte[0], new byte[7], new byte[8], new byte[] {4, 0, 0, 0, 0, 0, 0, 0})) {
      refused(
          Errno.EINVAL,
          words,
          () -> addRoute(
              "10.5.0.0/16",
              Attributes.builder()
                  .put(RTA_MULTIPATH, bad)
                  .put(RTA_GATEWAY, new byte[4])
                  .build()));
    }
  }

  @Test
  void strictDumpsAreChecked() {
    client.setStrict(true);
    RouteMessage tos = new RouteMessage(AF_INET, 0, 0, 4, 0, 0, 0, 0, 0, Attributes.empty());
    refused(
        Errno.EINVAL,
        "Invalid values in header for FIB dump request",
        () -> client.dump(RTM_GETROUTE, tos));
    RouteMessage flags = new RouteMessage(AF_INET, 0, 0, 0, 0, 0, 0, 0, 1, Attributes.empty());
    refused(
        Errno.EINVAL, "Invalid flags for FIB dump request", () -> client.dump(RTM_GETROUTE, flags));
    RouteMessage table = new RouteMessage(AF_INET, 0, 0, 0, 77, 0, 0, 0, 0, Attributes.empty());
    refused(Errno.ENOENT, "ipv4: FIB table does not exist", () -> client.dump(RTM_GETROUTE, table));
    RouteMessage via = new RouteMessage(AF_INET, 0, 0, 0, 0, 0, 0, 0, 0, via("1.2.3.4"));
    refused(
        Errno.EINVAL,
        "Unsupported attribute in dump request",
        () -> client.dump(RTM_GETROUTE, via));
  }
}
