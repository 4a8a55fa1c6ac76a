// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_ADDRESS;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_GROUP;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFALIAS;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINK_NETNSID;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MTU;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_NET_NS_PID;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_NUM_TX_QUEUES;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.errno.Errno;
import org.pernet.rtnetlink.client.RtnlListener;
import org.pernet.rtnetlink.message.LinkMessage;

/** NOTES.md section 4: the making of a pair, and what is refused before anything is made. */
class VethCreationTest extends VethFixture {
  private static final int UP = IfFlags.IFF_UP;

  private static HardwareAddress address(int... bytes) {
    byte[] all = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      all[i] = (byte) bytes[i];
    }
    return HardwareAddress.of(all);
  }

  @Test
  void thePeerIsMadeAndToldOfFirstAndNotYetTied() throws Exception {
    RtnlListener monitor = monitor(me, false);
    add("v0", "v1");
    assertThat(heard(monitor)).containsExactly("2: v1@0 down", "3: v0@2 down");
    assertThat(device("v1").linkIndex()).isEqualTo(3);
  }

  @Test
  void addressesAreDrawnUnicastAndLocal() throws Exception {
    add("v0", "v1");
    assertThat(device("v0").address()).isNotEqualTo(device("v1").address());
    assertThat(device("v0").address().isValidUnicast()).isTrue();
    assertThat(device("v0").address().byteAt(0) & 2).isEqualTo(2);
  }

  @Test
  void withoutPeerWordsThePeerTakesWhatTheOwnEndHas() throws Exception {
    Attributes own = and(and(and(named("v0"), IFLA_MTU, 1400), IFLA_GROUP, 5), IFLA_IFALIAS, "x");
    add(LinkMessage.of(0, own), Optional.empty());
    assertThat(device("veth0").mtu()).isEqualTo(1400);
    assertThat(device("veth0").group()).isEqualTo(5);
    assertThat(device("veth0").alias()).isEmpty();
    assertThat(device("v0").alias()).as("an alias is ignored on add").isEmpty();
    add(LinkMessage.of(0, and(named("w0"), IFLA_MTU, 1300)), Optional.of(peer(Attributes.empty())));
    assertThat(device("veth1").mtu()).as("a bare peer takes nothing").isEqualTo(1500);
  }

  @Test
  void ofTwoPatternsThePeerHasTheLowerNumber() throws Exception {
    add("v%d", "v%d");
    assertThat(device("v0").index()).isLessThan(device("v1").index());
    assertThat(VethEnd.of(device("v0")).peer()).contains(device("v1"));
  }

  @Test
  void validationComesFirstAndTheAddressFirstOfIt() {
    Attributes lo = named("lo");
    for (HardwareAddress bad :
        new HardwareAddress[] {address(0, 0, 0, 0, 0, 0), address(1, 0, 0, 0, 0, 1)}) {
      refused(
          Errno.EADDRNOTAVAIL,
          "",
          () -> add(
              LinkMessage.of(0, and(and(lo, IFLA_ADDRESS, bad), IFLA_MTU, 1)), Optional.empty()));
    }
    refused(
        Errno.EINVAL,
        "",
        () -> add(LinkMessage.of(0, and(lo, IFLA_ADDRESS, address(2, 0))), Optional.empty()));
    for (int mtu : new int[] {67, 65536, -1}) {
      refused(
          Errno.EINVAL, "", () -> add(LinkMessage.of(0, and(lo, IFLA_MTU, mtu)), Optional.empty()));
      refused(
          Errno.EINVAL,
          "",
          () -> add(LinkMessage.of(0, lo), Optional.of(peer(and(named("p"), IFLA_MTU, mtu)))));
    }
  }

  @Test
  void thePeersNamespaceIsLookedUpBeforeExistenceAndItsQueuesAfter() {
    Optional<LinkMessage> lost = Optional.of(peer(and(named("p"), IFLA_NET_NS_PID, 9999)));
    refused(Errno.ESRCH, "", () -> add(LinkMessage.of(0, named("lo")), lost));
    Optional<LinkMessage> queues = Optional.of(peer(and(named("lo"), IFLA_NUM_TX_QUEUES, 0)));
    refused(Errno.EEXIST, "", () -> add(LinkMessage.of(0, named("lo")), queues));
    refused(
        Errno.EINVAL,
        "Invalid number of transmit queues",
        () -> add(LinkMessage.of(0, named("v0")), queues));
  }

  @Test
  void aPeerAskedToBeUpIsNotConnectedAndNothingIsHeardOfIt() throws Exception {
    RtnlListener monitor = monitor(me, false);
    LinkMessage peer = new LinkMessage(0, 0, 0, UP, UP, named("v1"));
    refused(Errno.ENOTCONN, "", () -> add(LinkMessage.of(0, named("v0")), Optional.of(peer)));
    assertThat(me.net().devices()).hasSize(1);
    assertThat(heard(monitor)).isEmpty();
    add("v0", "v1");
    assertThat(device("v1").index()).as("it has used up an index").isEqualTo(3);
  }

  @Test
  void whereTheOwnEndFailsThePeerComesAndGoesAndUsesUpItsIndex() throws Exception {
    RtnlListener monitor = monitor(me, false);
    refused(Errno.EEXIST, "", () -> add("v0", "v0"));
    assertThat(heard(monitor)).containsExactly("2: v0@0 down", "Deleted 2: v0@0 down");
    refused(Errno.EEXIST, "", () -> add("v0", "lo"));
    assertThat(heard(monitor)).as("a peer that fails itself is not heard").isEmpty();
    add("v0", "v1");
    assertThat(heard(monitor)).containsExactly("3: v1@0 down", "4: v0@3 down");
  }

  @Test
  void thePeersIndexIsHeededOnlyWhereTheOwnEndAsksForOne() throws Exception {
    LinkMessage peer = LinkMessage.of(50, named("v1"));
    add(LinkMessage.of(0, named("v0")), Optional.of(peer));
    assertThat(device("v1").index()).isEqualTo(2);
    delete("v0");
    add(LinkMessage.of(60, named("v0")), Optional.of(peer));
    assertThat(device("v1").index()).isEqualTo(50);
    assertThat(device("v0").index()).isEqualTo(60);
    refused(
        Errno.EBUSY,
        "",
        () -> add(LinkMessage.of(70, named("w0")), Optional.of(LinkMessage.of(50, named("w1")))));
    refused(
        Errno.EEXIST,
        "",
        () -> add(LinkMessage.of(60, named("w0")), Optional.of(LinkMessage.of(51, named("w1")))));
    refused(
        Errno.EBUSY,
        "",
        () -> add(LinkMessage.of(9, named("w0")), Optional.of(LinkMessage.of(9, named("w1")))));
    assertThat(me.net().devices()).hasSize(3);
  }

  @Test
  void oneIndexInTwoNamespacesIsFine() throws Exception {
    LinkMessage peer = LinkMessage.of(9, and(named("v1"), IFLA_NET_NS_PID, red.pid()));
    add(LinkMessage.of(9, named("v0")), Optional.of(peer));
    assertThat(device("v0").index()).isEqualTo(9);
    assertThat(device(red.net(), "v1").index()).isEqualTo(9);
    assertThat(device("v0").linkNet()).isSameAs(red.net());
  }

  @Test
  void anIdIsDrawnForAPeerElsewhere() throws Exception {
    RtnlListener here = monitor(me, false);
    RtnlListener there = monitor(red, false);
    add(
        LinkMessage.of(0, named("v0")),
        Optional.of(peer(and(named("v1"), IFLA_NET_NS_PID, red.pid()))));
    assertThat(heard(here)).containsExactly("nsid 0", "2: v0@2 down link-netnsid 0");
    assertThat(heard(there)).containsExactly("2: v1@0 down");
    assertThat(test.kernel().nets().ids().id(red.net(), me.net())).isEqualTo(-1);
  }

  @Test
  void aLinkNamespaceIsLookedUpInTheTarget() throws Exception {
    test.kernel().nets().ids().assign(me.net(), red.net(), 7);
    Attributes own = and(and(named("v0"), IFLA_NET_NS_PID, red.pid()), IFLA_LINK_NETNSID, 7);
    refused(
        Errno.EINVAL,
        "Unknown network namespace id",
        () -> add(LinkMessage.of(0, own), Optional.empty()));
    test.kernel().nets().ids().assign(red.net(), me.net(), 7);
    add(LinkMessage.of(0, own), Optional.of(peer(named("v1"))));
    assertThat(device(red.net(), "v0").linkNet()).isSameAs(me.net());
    assertThat(device("v1").linkNet()).isSameAs(red.net());
  }

  @Test
  void anUnknownKindIsAskedForAndThenMade() throws Exception {
    test.kernel().modules().unload("veth");
    assertThat(test.kernel().linkKinds().find("veth")).isEmpty();
    add("v0", "v1");
    assertThat(test.kernel().linkKinds().find("veth")).isPresent();
    assertThat(device("v0").linkOps()).isPresent();
  }
}
