// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_ADDRESS;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_ALT_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_CARRIER;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_GROUP;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFALIAS;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MASTER;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MTU;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_NET_NS_FD;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_NET_NS_PID;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_NEW_IFINDEX;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_PROP_LIST;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_PROTO_DOWN;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_TARGET_NETNSID;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_TXQLEN;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_DELLINK;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_DELLINKPROP;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWLINK;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWLINKPROP;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_SETLINK;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlListener;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlGroups;

/** Section 4 and NOTES.md section 5: RTM_NEWLINK that changes, RTM_SETLINK, RTM_DELLINK, alternative names. */
class SetLinkTest extends RtnlFixture {
  private NetDevice f0;

  @BeforeEach
  void makeF0() throws NetException {
    add("f0");
    f0 = device("f0");
  }

  @Test
  void theMtuIsChangedAlthoughTheNameIsRefusedAfterwards() {
    refused(Errno.EEXIST, "", () -> set(f0, and(Attributes.of(IFLA_MTU, 1300), IFLA_IFNAME, "lo")));
    assertThat(f0.mtu()).isEqualTo(1300);
    assertThat(f0.name()).isEqualTo("f0");
  }

  @Test
  void theFirstRefusalEndsItAndWhatComesLaterIsNotDone() {
    refused(
        Errno.EINVAL,
        "mtu greater than device maximum",
        () -> set(f0, and(and(Attributes.of(IFLA_MTU, 70000), IFLA_GROUP, 5), IFLA_IFNAME, "g0")));
    assertThat(f0.group()).isZero();
    assertThat(f0.name()).isEqualTo("f0");
    refused(Errno.EINVAL, "mtu less than device minimum", () -> set(f0, IFLA_MTU, 10));
    refused(Errno.EINVAL, "mtu less than device minimum", () -> set(f0, IFLA_MTU, -1));
  }

  @Test
  void aShortAddressIsRefusedBeforeAnythingIsDone() {
    refused(
        Errno.EINVAL,
        "",
        () -> set(
            f0,
            and(
                and(Attributes.of(IFLA_NET_NS_PID, other.pid()), IFLA_MTU, 1300),
                IFLA_ADDRESS,
                HardwareAddress.of((byte) 2, (byte) 0))));
    assertThat(f0.net()).isSameAs(me.net());
    assertThat(f0.mtu()).isEqualTo(1500);
  }

  @Test
  void itMovesKeepsItsNameAndThenTheRenameFails() throws Exception {
    kind.make(red, "taken");
    refused(
        Errno.EEXIST,
        "",
        () -> set(f0, and(Attributes.of(IFLA_NET_NS_PID, other.pid()), IFLA_IFNAME, "taken")));
    assertThat(f0.net()).isSameAs(red);
    assertThat(f0.name()).isEqualTo("f0");
  }

  @Test
  void theNewNameServesForTheMoveWhereItsOwnIsTaken() throws Exception {
    kind.make(red, "f0");
    refused(
        Errno.EEXIST,
        "An interface with the same name exists in the target netns",
        () -> set(f0, IFLA_NET_NS_PID, other.pid()));
    assertThat(f0.net()).isSameAs(me.net());
    set(f0, and(Attributes.of(IFLA_NET_NS_PID, other.pid()), IFLA_IFNAME, "g0"));
    assertThat(f0.net()).isSameAs(red);
    assertThat(f0.name()).isEqualTo("g0");
  }

  @Test
  void aPatternIsFilledInTwice() throws Exception {
    kind.make(red, "f0");
    kind.make(red, "v0");
    kind.make(red, "v1");
    set(f0, and(Attributes.of(IFLA_NET_NS_PID, other.pid()), IFLA_IFNAME, "v%d"));
    assertThat(f0.name()).as("v2 for the move, which is then taken").isEqualTo("v3");
  }

  @Test
  void whereItShallLiveIsCheckedFirst() {
    refused(
        Errno.ESRCH, "", () -> set(f0, and(Attributes.of(IFLA_NET_NS_PID, 4711), IFLA_MTU, 1300)));
    refused(Errno.EBADF, "", () -> set(f0, IFLA_NET_NS_FD, 99));
    refused(Errno.EINVAL, "", () -> set(f0, IFLA_TARGET_NETNSID, 9));
    refused(
        Errno.EINVAL,
        "multiple netns identifying attributes specified",
        () -> set(f0, and(Attributes.of(IFLA_NET_NS_PID, 1), IFLA_TARGET_NETNSID, 1)));
    assertThat(f0.mtu()).isEqualTo(1500);
  }

  @Test
  void aPlainFileIsNoNamespace() throws Exception {
    int fd = me.openPlain("/etc/hosts");
    refused(Errno.EINVAL, "", () -> set(f0, IFLA_NET_NS_FD, fd));
  }

  @Test
  void anIndexForTheMoveIsAtLeastOneAndFree() throws Exception {
    Attributes toRed = Attributes.of(IFLA_NET_NS_PID, other.pid());
    refused(Errno.ERANGE, "integer out of range", () -> set(f0, and(toRed, IFLA_NEW_IFINDEX, 0)));
    refused(
        Errno.EBUSY,
        "The ifindex 1 is not available in the target netns",
        () -> set(f0, and(toRed, IFLA_NEW_IFINDEX, 1)));
    set(f0, and(toRed, IFLA_NEW_IFINDEX, 33));
    assertThat(f0.index()).isEqualTo(33);
  }

  @Test
  void loMayNotLeaveButMayStay() throws Exception {
    NetDevice lo = device("lo");
    refused(
        Errno.EINVAL,
        "The interface netns is immutable",
        () -> set(lo, IFLA_NET_NS_PID, other.pid()));
    set(lo, IFLA_NET_NS_PID, me.pid());
    assertThat(lo.net()).isSameAs(me.net());
  }

  @Test
  void whatNoDeviceCanIsNotSupported() {
    refused(Errno.EOPNOTSUPP, "", () -> set(f0, IFLA_CARRIER, 0));
    refused(
        Errno.EOPNOTSUPP, "Protodown not supported by device", () -> set(f0, IFLA_PROTO_DOWN, 1));
    refused(Errno.EOPNOTSUPP, "", () -> set(f0, IFLA_MASTER, 1));
    refused(Errno.EINVAL, "", () -> set(f0, IFLA_MASTER, 99));
  }

  @Test
  void setlinkNamesItsDeviceOrIsInvalid() throws Exception {
    refused(
        Errno.EINVAL,
        "",
        () -> client.change(RTM_SETLINK, 0, LinkMessage.of(0, Attributes.empty())));
    refused(
        Errno.ENODEV,
        "",
        () -> client.change(RTM_SETLINK, 0, LinkMessage.of(99, Attributes.empty())));
    refused(
        Errno.ENODEV, "", () -> client.change(RTM_SETLINK, 0, LinkMessage.of(0, named("none"))));
    client.change(RTM_SETLINK, 0, LinkMessage.of(0, and(named("f0"), IFLA_MTU, 1400)));
    assertThat(f0.mtu()).isEqualTo(1400);
  }

  @Test
  void aGroupIsChangedAsAWholeAndOnlyWhereNoLinkIsNamed() throws Exception {
    add("f1");
    set(f0, IFLA_GROUP, 5);
    set(device("f1"), IFLA_GROUP, 5);
    Attributes group = and(Attributes.of(IFLA_GROUP, 5), IFLA_MTU, 1234);
    client.change(RTM_NEWLINK, 0, LinkMessage.of(0, group));
    assertThat(f0.mtu()).isEqualTo(1234);
    assertThat(device("f1").mtu()).isEqualTo(1234);
    client.change(RTM_NEWLINK, 0, LinkMessage.of(0, Attributes.of(IFLA_GROUP, 77)));
    refused(
        Errno.ENODEV,
        "",
        () -> client.change(
            RTM_NEWLINK,
            0,
            LinkMessage.of(0, and(and(named("none"), IFLA_GROUP, 5), IFLA_MTU, 1000))));
    assertThat(f0.mtu()).as("a missing link is no group").isEqualTo(1234);
  }

  @Test
  void deletion() throws Exception {
    refused(
        Errno.EINVAL,
        "",
        () -> client.change(RTM_DELLINK, 0, LinkMessage.of(0, Attributes.empty())));
    refused(
        Errno.EPERM,
        "",
        () -> client.change(RTM_DELLINK, 0, LinkMessage.of(0, Attributes.of(IFLA_GROUP, 0))));
    refused(
        Errno.ENODEV,
        "",
        () -> client.change(RTM_DELLINK, 0, LinkMessage.of(0, Attributes.of(IFLA_GROUP, 9))));
    refused(
        Errno.ENODEV, "", () -> client.change(RTM_DELLINK, 0, LinkMessage.of(0, named("none"))));
    refused(
        Errno.EOPNOTSUPP, "", () -> client.change(RTM_DELLINK, 0, LinkMessage.of(0, named("lo"))));
    refused(
        Errno.EOPNOTSUPP,
        "specified netns attribute not supported",
        () ->
            client.change(RTM_DELLINK, 0, LinkMessage.of(0, and(named("f0"), IFLA_NET_NS_PID, 1))));
    set(device("lo"), IFLA_GROUP, 9);
    set(f0, IFLA_GROUP, 9);
    refused(
        Errno.EOPNOTSUPP,
        "",
        () -> client.change(RTM_DELLINK, 0, LinkMessage.of(0, Attributes.of(IFLA_GROUP, 9))));
    assertThat(me.net().deviceByName("f0")).as("one that cannot go keeps all").isPresent();
    client.change(RTM_DELLINK, 0, LinkMessage.of(0, named("f0")));
    assertThat(me.net().deviceByName("f0")).isEmpty();
  }

  @Test
  void alternativeNamesAreTakenOneByOne() throws Exception {
    Attributes list = Attributes.builder()
        .put(IFLA_ALT_IFNAME, "a1")
        .put(IFLA_ALT_IFNAME, "lo")
        .put(IFLA_ALT_IFNAME, "a2")
        .build();
    LinkMessage add = LinkMessage.of(f0.index(), Attributes.of(IFLA_PROP_LIST, list));
    refused(Errno.EEXIST, "", () -> client.change(RTM_NEWLINKPROP, 0, add));
    assertThat(f0.alternativeNames()).containsExactly("a1");
    LinkMessage none = LinkMessage.of(
        f0.index(), Attributes.of(IFLA_PROP_LIST, Attributes.of(IFLA_ALT_IFNAME, "none")));
    refused(Errno.ENOENT, "", () -> client.change(RTM_DELLINKPROP, 0, none));
    LinkMessage own = LinkMessage.of(
        f0.index(), Attributes.of(IFLA_PROP_LIST, Attributes.of(IFLA_ALT_IFNAME, "f0")));
    refused(Errno.EINVAL, "", () -> client.change(RTM_DELLINKPROP, 0, own));
    refused(Errno.EEXIST, "", () -> add("a1"));
    client.change(
        RTM_NEWLINK,
        0,
        LinkMessage.of(0, and(Attributes.of(IFLA_ALT_IFNAME, "a1"), IFLA_MTU, 1111)));
    assertThat(f0.mtu()).isEqualTo(1111);
  }

  @Test
  void whatIsToldWhileItIsDownAndWhileItIsUp() throws Exception {
    RtnlListener listener = listen(me, false, RtnlGroups.RTNLGRP_LINK);
    set(f0, IFLA_MTU, 1500);
    set(f0, IFLA_IFNAME, "f0");
    set(f0, IFLA_IFALIAS, "x");
    set(f0, IFLA_GROUP, 3);
    assertThat(heard(listener)).as("unchanged, or not told of while it is down").isEmpty();
    set(f0, IFLA_MTU, 1400);
    set(f0, IFLA_IFNAME, "g0");
    set(f0, IFLA_TXQLEN, 5);
    assertThat(heard(listener)).containsExactly("NEWLINK f0", "NEWLINK g0", "NEWLINK g0");
    client.change(
        RTM_NEWLINK,
        0,
        new LinkMessage(0, 0, f0.index(), IfFlags.IFF_UP, IfFlags.IFF_UP, Attributes.empty()));
    assertThat(heard(listener)).containsExactly("NEWLINK g0");
    set(f0, IFLA_IFALIAS, "y");
    set(f0, IFLA_GROUP, 4);
    set(f0, IFLA_TXQLEN, 5);
    assertThat(heard(listener)).containsExactly("NEWLINK g0", "NEWLINK g0");
  }
}
