// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.netlink.message.NetlinkMessage.NLMSG_DONE;
import static org.pernet.netlink.message.NetlinkMessage.NLMSG_ERROR;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_ACK;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_DUMP;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_DUMP_FILTERED;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_DUMP_INTR;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_MULTI;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REQUEST;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MASTER;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MTU;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_DELLINK;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETADDR;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETLINK;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETNSID;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWLINK;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.socket.SocketFamily;
import org.pernet.api.task.OpenFile;
import org.pernet.api.task.Task;
import org.pernet.netlink.message.ErrorBody;
import org.pernet.netlink.message.NetlinkBody;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.socket.NetlinkSocket;
import org.pernet.netlink.socket.Received;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.NsidMessage;
import org.pernet.rtnetlink.schema.NsidAttributes;
import org.pernet.rtnetlink.schema.RtnlGroups;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Section 6 and the netlink walk: acknowledgements, dumps, groups and overruns, as a socket sees them. */
class SocketTest extends RtnlFixture {
  private NetlinkSocket socket;
  private int fd;

  @BeforeEach
  void open() throws NetException {
    fd = me.socket(SocketFamily.AF_NETLINK, SocketFamily.SOCK_RAW, RtnlTypes.NETLINK_ROUTE);
    socket = socketOf(me, fd);
  }

  private static NetlinkSocket socketOf(Task task, int fd) throws NetException {
    return (NetlinkSocket) ((OpenFile.SocketFile) task.files().get(fd)).socket();
  }

  private void send(int type, int flags, NetlinkBody body) throws NetException {
    socket.send(new NetlinkMessage(type, flags | NLM_F_REQUEST, 9, 0, body));
  }

  private List<NetlinkMessage> readAll() throws NetException {
    List<NetlinkMessage> all = new ArrayList<>();
    for (Optional<Received> next = socket.poll(); next.isPresent(); next = socket.poll()) {
      all.add(next.get().message());
    }
    return all;
  }

  private static Optional<Errno> errnoOf(NetlinkMessage message) {
    return ((ErrorBody) message.body()).errno();
  }

  private LinkMessage f(int number) {
    return LinkMessage.of(0, ofKind("f" + number, "fake"));
  }

  @Test
  void aGroupMemberHearsOfItsOwnChangeBeforeItsAcknowledgement() throws Exception {
    socket.join(RtnlGroups.RTNLGRP_LINK);
    send(RTM_NEWLINK, NLM_F_CREATE | NLM_F_ACK, f(0));
    send(RTM_DELLINK, NLM_F_ACK, LinkMessage.of(0, named("f0")));
    assertThat(readAll())
        .extracting(NetlinkMessage::type)
        .containsExactly(RTM_NEWLINK, NLMSG_ERROR, RTM_DELLINK, NLMSG_ERROR);
  }

  @Test
  void withoutAckOnlyARefusalIsAnswered() throws Exception {
    send(RTM_NEWLINK, NLM_F_CREATE, f(0));
    assertThat(readAll()).isEmpty();
    send(RTM_DELLINK, 0, LinkMessage.of(0, named("none")));
    assertThat(readAll()).singleElement().satisfies(answer -> {
      assertThat(answer.sequence()).isEqualTo(9);
      assertThat(errnoOf(answer)).contains(Errno.ENODEV);
    });
  }

  @Test
  void wordsComeOnlyWhereTheyAreAskedFor() throws Exception {
    send(RTM_NEWLINK, NLM_F_CREATE, LinkMessage.of(0, ofKind("x", "nosuch")));
    assertThat(((ErrorBody) readAll().get(0).body()).extAck().words()).isEmpty();
    socket.setExtendedAcknowledgement(true);
    send(RTM_NEWLINK, NLM_F_CREATE, LinkMessage.of(0, ofKind("x", "nosuch")));
    assertThat(((ErrorBody) readAll().get(0).body()).extAck().words())
        .contains("Unknown device type");
  }

  @Test
  void aDumpIsMultiAndEndsWithDone() throws Exception {
    add("f0");
    send(RTM_GETLINK, NLM_F_DUMP, LinkMessage.of(0, Attributes.empty()));
    List<NetlinkMessage> all = readAll();
    assertThat(all)
        .extracting(NetlinkMessage::type)
        .containsExactly(RTM_NEWLINK, RTM_NEWLINK, NLMSG_DONE);
    assertThat(all).allMatch(message -> message.hasFlags(NLM_F_MULTI));
    assertThat(errnoOf(all.get(2))).isEmpty();
  }

  @Test
  void aRefusedDumpEndsWithDoneAndItsErrno() throws Exception {
    socket.setStrict(true);
    send(
        RTM_GETNSID,
        NLM_F_DUMP,
        NsidMessage.of(Attributes.of(NsidAttributes.NETNSA_TARGET_NSID, 5)));
    send(RTM_GETLINK, NLM_F_DUMP, LinkMessage.of(0, Attributes.of(IFLA_MTU, 5)));
    List<NetlinkMessage> all = readAll();
    assertThat(all).extracting(NetlinkMessage::type).containsExactly(NLMSG_DONE, NLMSG_DONE);
    assertThat(all).allMatch(end -> errnoOf(end).equals(Optional.of(Errno.EINVAL)));
  }

  @Test
  void aDumpByKindOrMasterIsFilteredAndSaysSo() throws Exception {
    add("f0");
    send(RTM_GETLINK, NLM_F_DUMP, LinkMessage.of(0, ofKind("", "fake")));
    List<NetlinkMessage> byKind = readAll();
    assertThat(byKind).hasSize(2).allMatch(message -> message.hasFlags(NLM_F_DUMP_FILTERED));
    send(RTM_GETLINK, NLM_F_DUMP, LinkMessage.of(0, Attributes.of(IFLA_MASTER, 77)));
    assertThat(readAll()).extracting(NetlinkMessage::type).containsExactly(NLMSG_DONE);
    send(RTM_GETLINK, NLM_F_DUMP, LinkMessage.of(0, Attributes.of(IFLA_MASTER, -1)));
    assertThat(readAll()).as("all that have none").hasSize(3);
  }

  @Test
  void aTableThatChangesDuringADumpIsTold() throws Exception {
    for (int i = 0; i < 200; i++) {
      kind.make(me.net(), "f" + i);
    }
    socket.setReceiveLimit(100);
    send(RTM_GETLINK, NLM_F_DUMP, LinkMessage.of(0, Attributes.empty()));
    assertThat(socket.poll().orElseThrow().message().hasFlags(NLM_F_DUMP_INTR)).isFalse();
    client.change(RTM_DELLINK, 0, LinkMessage.of(0, named("f199")));
    List<NetlinkMessage> rest = readAll();
    assertThat(rest).hasSize(200);
    assertThat(rest).anyMatch(message -> message.hasFlags(NLM_F_DUMP_INTR));
    send(RTM_GETLINK, NLM_F_DUMP, LinkMessage.of(0, Attributes.empty()));
    assertThat(readAll()).hasSize(201).noneMatch(message -> message.hasFlags(NLM_F_DUMP_INTR));
  }

  @Test
  void oneDumpAtATime() throws Exception {
    for (int i = 0; i < 100; i++) {
      kind.make(me.net(), "f" + i);
    }
    socket.setReceiveLimit(80);
    send(RTM_GETLINK, NLM_F_DUMP, LinkMessage.of(0, Attributes.empty()));
    send(RTM_GETLINK, NLM_F_DUMP, LinkMessage.of(0, Attributes.empty()));
    assertThat(readAll())
        .filteredOn(message -> message.type() == NLMSG_ERROR)
        .singleElement()
        .satisfies(busy -> assertThat(errnoOf(busy)).contains(Errno.EBUSY));
  }

  @Test
  void whoDoesNotReadIsToldThatSomethingWasLost() throws Exception {
    socket.join(RtnlGroups.RTNLGRP_LINK);
    socket.setReceiveLimit(2);
    for (int i = 0; i < 4; i++) {
      add("f" + i);
    }
    refused(Errno.ENOBUFS, "", socket::poll);
    assertThat(readAll()).as("what came before the overrun").hasSize(2);
    add("f9");
    assertThat(readAll()).as("it goes on").hasSize(1);
  }

  @Test
  void dumpsOfOtherFamiliesAreEmptyAndTheirRequestsUnknown() throws Exception {
    send(RTM_GETADDR, NLM_F_DUMP, AddressMessage.ofFamily(2));
    assertThat(readAll()).extracting(NetlinkMessage::type).containsExactly(NLMSG_DONE);
    send(RTM_GETADDR, 0, AddressMessage.ofFamily(2));
    assertThat(errnoOf(readAll().get(0))).contains(Errno.EOPNOTSUPP);
    send(RtnlTypes.RTM_MAX + 1, 0, AddressMessage.ofFamily(0));
    assertThat(errnoOf(readAll().get(0))).contains(Errno.EOPNOTSUPP);
  }

  @Test
  void allNamespacesAreHeardThatHaveAnId() throws Exception {
    var listener = listen(me, true, RtnlGroups.RTNLGRP_LINK, RtnlGroups.RTNLGRP_NSID);
    kind.make(red, "unheard");
    test.kernel().nets().ids().assign(me.net(), red, 4);
    kind.make(red, "r0");
    add("f0");
    other.close();
    test.quiesce();
    assertThat(heard(listener))
        .as("the id goes before the links do")
        .containsExactly("NEWNSID 4", "[nsid 4] NEWLINK r0", "NEWLINK f0", "DELNSID 4");
  }

  @Test
  void listeningToAllNeedsTheCapability() throws Exception {
    Credentials user = Credentials.user(test.kernel().tasks().initialUserNamespace(), 1000);
    Task alice = test.kernel().tasks().spawn("alice", user, me.net());
    refused(Errno.EPERM, "", () -> listen(alice, true, RtnlGroups.RTNLGRP_LINK));
    listen(alice, false, RtnlGroups.RTNLGRP_LINK).close();
    assertThat(alice.files().size()).isZero();
    alice.close();
  }

  @Test
  void aSocketKeepsItsNamespaceAliveAndStaysInIt() throws Exception {
    var before = me.net();
    me.unshare(org.pernet.api.task.CloneFlags.CLONE_NEWNET);
    test.quiesce();
    assertThat(before.isAlive()).isTrue();
    assertThat(before.holders()).anyMatch(holder -> holder.startsWith("netlink socket of me["));
    send(RTM_NEWLINK, NLM_F_CREATE, f(0));
    assertThat(before.deviceByName("f0")).isPresent();
    me.files().close(fd);
    client.close();
    test.quiesce();
    assertThat(before.isAlive()).isFalse();
  }

  @Test
  void groupsAndPortsThatThereAreNot() throws Exception {
    socket.autobind();
    refused(Errno.EINVAL, "", () -> socket.join(0));
    refused(Errno.EINVAL, "", () -> socket.join(RtnlGroups.RTNLGRP_MAX + 1));
    int second = me.socket(SocketFamily.AF_NETLINK, SocketFamily.SOCK_DGRAM, 0);
    refused(Errno.EADDRINUSE, "", () -> socketOf(me, second).bind(socket.portId()));
    refused(Errno.EINVAL, "", () -> socket.bind(4711));
    refused(Errno.ESOCKTNOSUPPORT, "", () -> me.socket(SocketFamily.AF_NETLINK, 1, 0));
    refused(Errno.EPROTONOSUPPORT, "", () -> me.socket(SocketFamily.AF_NETLINK, 3, 31));
    refused(Errno.EAFNOSUPPORT, "", () -> me.socket(SocketFamily.AF_INET, 2, 0));
  }

  @Test
  void afterRtnetlinkIsUnloadedASocketIsRefusedAndStillCloses() throws Exception {
    socket.join(RtnlGroups.RTNLGRP_LINK);
    test.kernel().modules().unload("rtnetlink");
    refused(Errno.ECONNREFUSED, "", () -> send(RTM_GETLINK, 0, f(0)));
    test.kernel().modules().unload("netlink");
    me.files().close(fd);
    refused(Errno.EAFNOSUPPORT, "", () -> me.socket(SocketFamily.AF_NETLINK, 3, 0));
  }
}
