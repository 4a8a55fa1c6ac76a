// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MASTER;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_LLADDR;
import static org.pernet.rtnetlink.schema.RtnlTypes.AF_BRIDGE;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_DELLINK;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_DELNEIGH;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETLINK;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.NetReference;
import org.pernet.rtnetlink.client.RtnlListener;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.schema.BridgeAttributes;
import org.pernet.rtnetlink.schema.BridgeLinkAttributes;
import org.pernet.rtnetlink.schema.BridgePortAttributes;
import org.pernet.rtnetlink.schema.RtnlGroups;

/** How ports come and go, and who hears of it in which order: as recorded of a Linux 6.18. */
class BridgePortsTest extends BridgeFixture {
  private RtnlListener monitor() throws NetException {
    return RtnlListener.open(me, false, RtnlGroups.RTNLGRP_LINK, RtnlGroups.RTNLGRP_NEIGH);
  }

  private List<String> heard(RtnlListener listener) throws Exception {
    List<String> lines = new ArrayList<>();
    for (Optional<RtnlReply> next = listener.next(Duration.ZERO);
        next.isPresent();
        next = listener.next(Duration.ZERO)) {
      lines.add(line(next.get()));
    }
    return lines;
  }

  private static String line(RtnlReply reply) {
    if (reply.message() instanceof NeighbourMessage neighbour) {
      return (reply.type() == RTM_DELNEIGH ? "del " : "add ")
          + neighbour.attributes().get(NDA_LLADDR) + " at " + neighbour.index();
    }
    LinkMessage link = (LinkMessage) reply.message();
    String text = reply.type() == RTM_DELLINK ? "del " : "";
    text += link.family() == AF_BRIDGE ? "port " : "link ";
    Attributes port = link.attributes().get(BridgeLinkAttributes.IFLA_PROTINFO);
    return text
        + link.name().orElseThrow()
        + link.attributes().find(IFLA_MASTER).map(index -> " under " + index).orElse("")
        + (port == null ? "" : " state " + port.get(BridgePortAttributes.IFLA_BRPORT_STATE))
        + ((link.flags() & IfFlags.IFF_LOWER_UP) == 0 ? "" : " lower-up");
  }

  private static void refused(Errno errno, String words, ThrowingCallable request) {
    assertThatThrownBy(request).isInstanceOfSatisfying(NetException.class, thrown -> {
      assertThat(thrown.errno()).isEqualTo(errno);
      assertThat(thrown.extAck().message()).isEqualTo(words);
    });
  }

  @Test
  void portThatComesAndGoesIsToldAsTheKernelTells() throws Exception {
    addBridge("br0");
    addPair("v", "a");
    String own = device("br0").address().toString();
    try (RtnlListener monitor = monitor()) {
      enslave("v0", "br0");
      assertThat(heard(monitor))
          .containsExactly(
              "link v0 under 2 lower-up",
              "link v0 under 2 lower-up",
              "link br0",
              "add 02:00:00:00:00:a0 at 4",
              "del " + own + " at 2",
              "port v0 under 2 state 0 lower-up",
              "link br0");
      up("br0", true);
      assertThat(heard(monitor))
          .containsExactly(
              "port v0 under 2 state 3 lower-up",
              "port v0 under 2 state 3 lower-up",
              "link br0 lower-up");
      enslave("v0", "");
      assertThat(heard(monitor))
          .containsExactly(
              "link v0 under 2 lower-up",
              "port v0 under 2 state 0 lower-up",
              "del port v0 under 2 lower-up",
              "link v0 lower-up",
              "del 02:00:00:00:00:a0 at 2",
              "link br0",
              "link br0");
    }
  }

  @Test
  void portThatIsDeletedLeavesFirst() throws Exception {
    addBridge("br0");
    addPair("v", "a");
    enslave("v0", "br0");
    up("br0", true);
    try (RtnlListener monitor = monitor()) {
      client.change(RTM_DELLINK, 0, LinkMessage.of(device("v0").index(), Attributes.empty()));
      assertThat(heard(monitor))
          .containsExactly(
              "link v0 under 2",
              "port v0 under 2 state 0",
              "link v1",
              "port v0 under 2 state 0",
              "del port v0 under 2",
              "del 02:00:00:00:00:a0 at 2",
              "link br0",
              "link br0",
              "del link v0",
              "del link v1");
    }
    assertThat(fdb()).isEmpty();
  }

  @Test
  void whoCannotBeAPort() throws Exception {
    addBridge("br0");
    addBridge("br1");
    refused(Errno.ELOOP, "Can not enslave a bridge to a bridge", () -> enslave("br1", "br0"));
    refused(Errno.ELOOP, "Can not enslave a bridge to a bridge", () -> enslave("br0", "br0"));
    refused(Errno.EINVAL, "", () -> enslave("lo", "br0"));
    assertThat(device("lo").allMulti()).isZero();
    assertThat(device("br1").allMulti()).isZero();
  }

  @Test
  void refusalOfAnotherLeavesThePortAsItWas() throws Exception {
    addBridge("br0");
    addPair("v", "a");
    var vetoer = test.registerNotifier((event, device) -> {
      if (event == org.pernet.api.notifier.NetDeviceEvent.PRECHANGEUPPER) {
        throw new NetException(Errno.EPERM);
      }
    });
    refused(Errno.EPERM, "", () -> enslave("v0", "br0"));
    vetoer.withdraw();
    assertThat(device("v0").allMulti()).isZero();
    assertThat(device("v0").promiscuity()).isZero();
    assertThat(device("v0").master()).isEmpty();
    enslave("v0", "br0");
    assertThat(device("v0").master()).contains(device("br0"));
  }

  @Test
  void portsHaveTheLowestFreeNumbers() throws Exception {
    addBridge("br0");
    for (String name : List.of("a", "b", "c")) {
      addPair(name, name);
      enslave(name + "0", "br0");
    }
    assertThat(List.of(number("a0"), number("b0"), number("c0"))).containsExactly(1, 2, 3);
    enslave("b0", "");
    enslave("a0", "");
    enslave("b0", "br0");
    assertThat(number("b0")).isEqualTo(1);
  }

  private int number(String port) throws NetException {
    LinkMessage all = new LinkMessage(AF_BRIDGE, 0, 0, 0, 0, Attributes.empty());
    for (RtnlReply reply : client.dump(RTM_GETLINK, all)) {
      LinkMessage link = (LinkMessage) reply.message();
      if (link.name().orElseThrow().equals(port)) {
        return link.attributes()
            .get(BridgeLinkAttributes.IFLA_PROTINFO)
            .get(BridgePortAttributes.IFLA_BRPORT_NO);
      }
    }
    throw new AssertionError(port + " is no port");
  }

  @Test
  void namespaceThatDiesTakesItsBridges() throws Exception {
    addBridge("br0");
    addPair("v", "a");
    enslave("v0", "br0");
    up("br0", true);
    try (NetReference other = test.createNet()) {
      test.withRtnl(
          () -> test.kernel().devices().changeNamespace(device("v0"), other.net(), null, 0));
      assertThat(other.net().deviceByName("v0").orElseThrow().master()).isEmpty();
      assertThat(other.net().deviceByName("v0").orElseThrow().promiscuity()).isZero();
    }
    test.quiesce();
    assertThat(me.net().deviceByName("v1")).isEmpty();
    assertThat(fdb()).noneMatch(line -> line.contains("a0 v0"));
  }

  @Test
  void valuesAreCheckedAndTheFirstRefusalEndsARequest() throws Exception {
    addBridge("br0");
    refused(
        Errno.EOPNOTSUPP, "", () -> setBridge("br0", BridgeAttributes.IFLA_BR_VLAN_FILTERING, 1));
    refused(Errno.ERANGE, "", () -> setBridge("br0", BridgeAttributes.IFLA_BR_HELLO_TIME, 99));
    refused(Errno.EINVAL, "", () -> setBridge("br0", BridgeAttributes.IFLA_BR_GROUP_FWD_MASK, 4));
    refused(
        Errno.EINVAL,
        "bridge: Cannot enable multicast vlan snooping with vlan filtering disabled",
        () -> setBridge("br0", BridgeAttributes.IFLA_BR_MULTI_BOOLOPT, new long[] {2, 2}));
    refused(
        Errno.EINVAL,
        "bridge: Unknown boolean option 5",
        () -> setBridge("br0", BridgeAttributes.IFLA_BR_MULTI_BOOLOPT, new long[] {32, 32}));
    refused(
        Errno.EINVAL,
        "Attribute failed policy validation",
        () -> setBridge("br0", BridgeAttributes.IFLA_BR_FDB_N_LEARNED, 1));
    addPair("v", "a");
    refused(Errno.EOPNOTSUPP, "", () -> setPort("v0", BridgePortAttributes.IFLA_BRPORT_COST, 3));
    enslave("v0", "br0");
    refused(Errno.ERANGE, "", () -> setPort("v0", BridgePortAttributes.IFLA_BRPORT_COST, 65536));
    refused(Errno.ENETDOWN, "", () -> {
      up("v1", false);
      setPort("v0", BridgePortAttributes.IFLA_BRPORT_STATE, 3);
    });
    refused(
        Errno.EINVAL,
        "Bridge port must be locked and have learning enabled when MAB is enabled",
        () -> setPort("v0", BridgePortAttributes.IFLA_BRPORT_MAB, 1));
  }

  @Test
  void bridgeThatIsRefusedItsOptionsIsGone() {
    refused(
        Errno.EOPNOTSUPP,
        "",
        () -> add("br9", "bridge", Attributes.of(BridgeAttributes.IFLA_BR_VLAN_FILTERING, 0)));
    assertThat(me.net().deviceByName("br9")).isEmpty();
  }
}
