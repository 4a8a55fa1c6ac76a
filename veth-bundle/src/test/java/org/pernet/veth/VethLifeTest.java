// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_NET_NS_PID;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_NEW_IFINDEX;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.OperState;
import org.pernet.api.net.NetReference;
import org.pernet.api.task.Task;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.client.RtnlListener;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Section 6 and MONITOR.md: carriers, moves and deaths of pairs, and who hears of them in which order. */
class VethLifeTest extends VethFixture {
  private Attributes to(Task task) {
    return Attributes.of(IFLA_NET_NS_PID, task.pid());
  }

  @Test
  void aPairHasACarrierWhileBothEndsAreUp() throws Exception {
    add("v0", "v1");
    NetDevice v0 = device("v0");
    NetDevice v1 = device("v1");
    RtnlListener monitor = monitor(me, false);
    up(v0, true);
    assertThat(v0.operState()).isEqualTo(OperState.LOWERLAYERDOWN);
    assertThat(v0.hasCarrier()).isFalse();
    assertThat(heard(monitor)).containsExactly("3: v0@2 up");
    up(v1, true);
    assertThat(v0.operState()).isEqualTo(OperState.UP);
    assertThat(v1.flags() & IfFlags.IFF_RUNNING).isNotZero();
    assertThat(heard(monitor))
        .containsExactly("2: v1@3 up lower-up", "2: v1@3 up lower-up", "3: v0@2 up lower-up");
    up(v0, false);
    assertThat(v1.operState()).isEqualTo(OperState.LOWERLAYERDOWN);
    assertThat(heard(monitor)).containsExactly("3: v0@2 down", "2: v1@3 up");
    assertThat(v0.carrierUpCount()).isEqualTo(1);
    assertThat(v0.carrierDownCount()).isEqualTo(2);
  }

  @Test
  void withThePeerElsewhereTheStateIsDown() throws Exception {
    add(
        LinkMessage.of(20, named("v0")),
        Optional.of(LinkMessage.of(21, and(named("v1"), IFLA_NET_NS_PID, red.pid()))));
    up(device("v0"), true);
    assertThat(device("v0").operState()).isEqualTo(OperState.DOWN);
  }

  @Test
  void anEndUpMovesAsTheRealKernelToldIt() throws Exception {
    add("v0", "v1");
    NetDevice v0 = device("v0");
    up(v0, true);
    up(device("v1"), true);
    RtnlListener here = monitor(me, false);
    RtnlListener there = monitor(red, false);
    set(v0, to(red));
    assertThat(heard(here))
        .containsExactly(
            "3: v0@2 down",
            "nsid 0",
            "Deleted 3: v0@2 down new-netnsid 0 new-ifindex 3",
            "2: v1@3 up link-netnsid 0");
    assertThat(heard(there)).containsExactly("nsid 0", "3: v0@2 down link-netnsid 0");
  }

  @Test
  void allNsidHearsAMoveBetweenOthersAndTheDeathOfOne() throws Exception {
    Task blue = fresh("blue");
    add("v0", "v1");
    test.kernel().nets().ids().assign(me.net(), red.net(), 3);
    test.kernel().nets().ids().assign(me.net(), blue.net(), 4);
    RtnlListener monitor = monitor(me, true);
    NetDevice v0 = device("v0");
    set(v0, to(red));
    assertThat(heard(monitor))
        .containsExactly(
            "Deleted 3: v0@2 down new-netnsid 3 new-ifindex 3",
            "[nsid 3] nsid 0",
            "[nsid 3] 3: v0@2 down link-netnsid 0");
    try (RtnlClient inRed = RtnlClient.open(red)) {
      Attributes move = and(and(to(blue), IFLA_IFNAME, "w0"), IFLA_NEW_IFINDEX, 50);
      inRed.change(RtnlTypes.RTM_NEWLINK, 0, LinkMessage.of(3, move));
    }
    assertThat(heard(monitor))
        .containsExactly(
            "[nsid 3] nsid 1",
            "[nsid 3] Deleted 3: v0@2 down link-netnsid 0 new-netnsid 1 new-ifindex 50",
            "[nsid 4] nsid 0",
            "[nsid 4] 50: v0@2 down link-netnsid 0",
            "[nsid 4] 50: w0@2 down link-netnsid 0");
    blue.close();
    test.quiesce();
    assertThat(heard(monitor))
        .containsExactly("Deleted nsid 4", "[nsid 3] Deleted nsid 1", "Deleted 2: v1@0 down");
  }

  @Test
  void theDeathOfOneEndIsBothsUntiedFirst() throws Exception {
    add("v0", "v1");
    up(device("v1"), true);
    RtnlListener monitor = monitor(me, false);
    delete("v0");
    assertThat(heard(monitor))
        .containsExactly("2: v1@0 down", "Deleted 3: v0@0 down", "Deleted 2: v1@0 down");
    assertThat(me.net().devices()).hasSize(1);
  }

  @Test
  void theDeathOfANamespaceTakesThePeerElsewhere() throws Exception {
    add(
        LinkMessage.of(0, named("v0")),
        Optional.of(peer(and(named("v1"), IFLA_NET_NS_PID, red.pid()))));
    RtnlListener monitor = monitor(me, false);
    red.close();
    test.quiesce();
    assertThat(heard(monitor)).containsExactly("Deleted nsid 0", "Deleted 2: v0@0 down");
  }

  @Test
  void unloadingTakesEveryPairInEveryNamespaceAndLoadingAgainMakesThem() throws Exception {
    List<NetReference> nets = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      NetReference net = test.createNet();
      nets.add(net);
      try (Task inside = test.kernel().tasks().spawn("inside", me.credentials(), net.net());
          RtnlClient its = RtnlClient.open(inside)) {
        its.change(
            RtnlTypes.RTM_NEWLINK,
            org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE,
            LinkMessage.of(
                0,
                and(
                    named("v0"),
                    org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO,
                    veth(Optional.empty()))));
      }
    }
    assertThat(nets).allMatch(net -> net.net().devices().size() == 3);
    test.kernel().modules().unload("veth");
    assertThat(nets).allMatch(net -> net.net().devices().size() == 1);
    add("v0", "v1");
    nets.forEach(NetReference::close);
  }

  @Test
  void aChainOfPairsAcrossDyingNamespacesGoesAsOne() throws Exception {
    Task blue = fresh("blue");
    add(
        LinkMessage.of(0, named("a")),
        Optional.of(peer(and(named("b"), IFLA_NET_NS_PID, red.pid()))));
    try (RtnlClient inRed = RtnlClient.open(red)) {
      Attributes own = and(
          named("c"),
          org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO,
          veth(Optional.of(peer(and(named("d"), IFLA_NET_NS_PID, blue.pid())))));
      inRed.change(
          RtnlTypes.RTM_NEWLINK,
          org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE,
          LinkMessage.of(0, own));
    }
    red.close();
    blue.close();
    test.quiesce();
    assertThat(me.net().devices()).hasSize(1);
    assertThat(test.kernel().nets().list()).containsExactly(test.initial(), me.net());
  }
}
