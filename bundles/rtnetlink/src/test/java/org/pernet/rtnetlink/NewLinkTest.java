// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REPLACE;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINK_NETNSID;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MASTER;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MTU;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_NET_NS_FD;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_NET_NS_PID;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_NUM_RX_QUEUES;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_NUM_TX_QUEUES;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWLINK;

import org.junit.jupiter.api.Test;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Credentials;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.task.Task;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.client.RtnlListener;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.LinkInfoAttributes;
import org.pernet.rtnetlink.schema.RtnlGroups;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.testkit.Fault;

/** Section 4 and NOTES.md section 4: RTM_NEWLINK that creates; what is refused, in which order, with which words. */
class NewLinkTest extends RtnlFixture {
  @Test
  void aLinkIsMadeAndToldOfBeforeItsMakerIsAnswered() throws Exception {
    RtnlListener listener = listen(me, false, RtnlGroups.RTNLGRP_LINK);
    add(and(ofKind("f0", "fake"), IFLA_MTU, 1400));
    assertThat(device("f0").mtu()).isEqualTo(1400);
    assertThat(heard(listener)).containsExactly("NEWLINK f0");
  }

  @Test
  void withoutANameItIsTheKindAndANumber() throws Exception {
    Attributes nameless =
        Attributes.of(IFLA_LINKINFO, Attributes.of(LinkInfoAttributes.IFLA_INFO_KIND, "fake"));
    add(nameless);
    add(nameless);
    assertThat(device("fake1").index()).isEqualTo(device("fake0").index() + 1);
  }

  @Test
  void aMissingLinkIsNotMadeWithoutCreate() {
    refused(
        Errno.ENODEV,
        "",
        () -> client.change(RTM_NEWLINK, 0, LinkMessage.of(0, ofKind("f0", "fake"))));
    refused(
        Errno.ENODEV,
        "",
        () -> client.change(RTM_NEWLINK, 0, LinkMessage.of(77, Attributes.empty())));
    refused(
        Errno.ENODEV,
        "",
        () -> client.change(RTM_NEWLINK, 0, LinkMessage.of(0, Attributes.empty())));
    assertThat(me.net().devices()).hasSize(1);
  }

  @Test
  void withoutAKindOrWithAnUnknownOneTheTypeIsUnknown() {
    refused(Errno.EOPNOTSUPP, "Unknown device type", () -> add(named("f0")));
    refused(Errno.EOPNOTSUPP, "Unknown device type", () -> add(ofKind("f0", "nosuch")));
  }

  @Test
  void anExistingNameWinsOverAnUnknownKind() throws Exception {
    refused(Errno.EEXIST, "", () -> add(ofKind("lo", "nosuch")));
    add("f0");
    test.withRtnl(() -> test.kernel().devices().addAlternativeName(device("f0"), "alt"));
    refused(Errno.EEXIST, "", () -> add("alt"));
  }

  @Test
  void replacingIsNotSupported() throws Exception {
    add("f0");
    refused(
        Errno.EOPNOTSUPP,
        "",
        () -> client.change(
            RTM_NEWLINK, NLM_F_CREATE | NLM_F_REPLACE, LinkMessage.of(0, ofKind("f0", "fake"))));
  }

  @Test
  void aNegativeIndexIsRefused() {
    refused(
        Errno.EINVAL,
        "ifindex can't be negative",
        () -> client.change(
            RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, LinkMessage.of(-1, ofKind("f0", "fake"))));
  }

  @Test
  void anIndexMayBeAskedForAndIsRefusedWhereItIsTaken() throws Exception {
    client.change(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, LinkMessage.of(42, ofKind("f0", "fake")));
    assertThat(device("f0").index()).isEqualTo(42);
    refused(
        Errno.EEXIST,
        "",
        () -> client.change(
            RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, LinkMessage.of(42, ofKind("f1", "fake"))));
  }

  @Test
  void aLongNameFailsThePolicyAndABadOneIsInvalid() {
    refused(Errno.ERANGE, "Attribute failed policy validation", () -> add("sixteen-letters-"));
    for (String bad :
        new String[] {".", "..", "a:b", "v%s", "v%d%d", "%", "x%%d", "all", "default"}) {
      refused(Errno.EINVAL, "", () -> add(bad));
    }
    assertThat(me.net().devices()).hasSize(1);
  }

  @Test
  void queuesAreCountedAfterExistence() throws Exception {
    refused(
        Errno.EINVAL,
        "Invalid number of transmit queues",
        () -> add(and(ofKind("f0", "fake"), IFLA_NUM_TX_QUEUES, 0)));
    refused(
        Errno.EINVAL,
        "Invalid number of receive queues",
        () -> add(and(ofKind("f0", "fake"), IFLA_NUM_RX_QUEUES, 4097)));
    refused(Errno.EEXIST, "", () -> add(and(ofKind("lo", "fake"), IFLA_NUM_RX_QUEUES, 0)));
    add(and(ofKind("f0", "fake"), IFLA_NUM_TX_QUEUES, 4096));
    assertThat(device("f0").txQueues()).isEqualTo(4096);
  }

  @Test
  void namespacesAreLookedUpBeforeExistence() {
    refused(Errno.ESRCH, "", () -> add(and(ofKind("lo", "fake"), IFLA_NET_NS_PID, 99999)));
    refused(Errno.EBADF, "", () -> add(and(ofKind("lo", "fake"), IFLA_NET_NS_FD, 99)));
    refused(
        Errno.EINVAL,
        "Unknown network namespace id",
        () -> add(and(ofKind("lo", "fake"), IFLA_LINK_NETNSID, 5)));
    refused(
        Errno.EINVAL,
        "multiple netns identifying attributes specified",
        () -> add(and(and(ofKind("f0", "fake"), IFLA_NET_NS_PID, 1), IFLA_NET_NS_FD, 1)));
  }

  @Test
  void aLinkMayBeMadeInAnotherNamespace() throws Exception {
    add(and(ofKind("lo2", "fake"), IFLA_NET_NS_PID, other.pid()));
    assertThat(red.deviceByName("lo2")).isPresent();
    assertThat(me.net().deviceByName("lo2")).isEmpty();
    refused(Errno.EEXIST, "", () -> add(and(ofKind("lo2", "fake"), IFLA_NET_NS_PID, other.pid())));
  }

  @Test
  void flagsOfTheRequestAreTaken() throws Exception {
    LinkMessage up = new LinkMessage(0, 0, 0, IfFlags.IFF_UP, IfFlags.IFF_UP, ofKind("f0", "fake"));
    RtnlListener listener = listen(me, false, RtnlGroups.RTNLGRP_LINK);
    client.change(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, up);
    assertThat(device("f0").isUp()).isTrue();
    assertThat(heard(listener))
        .as("announced once, when it is configured")
        .containsExactly("NEWLINK f0");
  }

  @Test
  void aMasterThatTakesNoPortsTakesTheLinkBack() throws Exception {
    add("f0");
    NetDevice master = device("f0");
    refused(
        Errno.EOPNOTSUPP, "", () -> add(and(ofKind("f1", "fake"), IFLA_MASTER, master.index())));
    refused(Errno.EINVAL, "", () -> add(and(ofKind("f1", "fake"), IFLA_MASTER, 999)));
    assertThat(me.net().deviceByName("f1")).isEmpty();
  }

  @Test
  void aKindThatRefusesLeavesNothing() {
    kind.atNewLink(Fault.refusing(1, Errno.ENOMEM));
    refused(Errno.ENOMEM, "", () -> add("f0"));
    assertThat(me.net().devices()).hasSize(1);
  }

  @Test
  void anUnprivilegedTaskMayOnlyLook() throws Exception {
    add("f0");
    Task alice = test.kernel()
        .tasks()
        .spawn(
            "alice",
            Credentials.user(test.kernel().tasks().initialUserNamespace(), 1000),
            me.net());
    try (RtnlClient hers = RtnlClient.open(alice)) {
      refused(
          Errno.EPERM,
          "",
          () -> hers.change(RTM_NEWLINK, NLM_F_CREATE, LinkMessage.of(0, ofKind("f1", "fake"))));
      refused(
          Errno.EPERM,
          "",
          () -> hers.change(RtnlTypes.RTM_DELLINK, 0, LinkMessage.of(0, named("f0"))));
      assertThat(hers.get(RtnlTypes.RTM_GETLINK, LinkMessage.of(0, named("f0"))))
          .isPresent();
    } finally {
      alice.close();
    }
  }
}
