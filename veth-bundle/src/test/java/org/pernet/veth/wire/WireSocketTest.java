// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pernet.netlink.message.NetlinkMessage.NLMSG_DONE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_ACK;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_DUMP;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_DUMP_INTR;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REQUEST;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_EXT_MASK;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFALIAS;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.Task;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.wire.Datagram;
import org.pernet.netlink.wire.WireSocket;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlGroups;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** The socket of bytes: parts of dumps, room, ports, groups. */
class WireSocketTest {
  private static final int CHANGE = NLM_F_REQUEST | NLM_F_ACK;
  private static final int IFF_UP = 1;

  private ByteKernel kernel;
  private WireSocket socket;
  private int sequence;

  @BeforeEach
  void boot() throws Exception {
    kernel = new ByteKernel();
    socket = kernel.open();
  }

  @AfterEach
  void end() {
    socket.close();
    kernel.close();
  }

  private NetlinkMessage request(int type, int flags, LinkMessage link) {
    return new NetlinkMessage(type, flags, ++sequence, 0, link);
  }

  private NetlinkMessage pair(String name) {
    Attributes attributes = Attributes.builder()
        .put(IFLA_IFNAME, name)
        .put(IFLA_LINKINFO, Attributes.of(IFLA_INFO_KIND, "veth"))
        .build();
    return request(RtnlTypes.RTM_NEWLINK, CHANGE | NLM_F_CREATE, LinkMessage.of(0, attributes));
  }

  private NetlinkMessage alias(String text) {
    return request(
        RtnlTypes.RTM_NEWLINK, CHANGE, LinkMessage.of(1, Attributes.of(IFLA_IFALIAS, text)));
  }

  private NetlinkMessage dump() {
    return request(
        RtnlTypes.RTM_GETLINK,
        NLM_F_REQUEST | NLM_F_DUMP,
        LinkMessage.of(0, Attributes.of(IFLA_EXT_MASK, 1)));
  }

  private void makePairs(int count) throws Exception {
    for (int i = 0; i < count; i++) {
      assertThat(kernel.ask(socket, pair("v" + i))).hasSize(1);
    }
  }

  private void makeLoUp() throws Exception {
    LinkMessage up = new LinkMessage(0, 0, 1, IFF_UP, IFF_UP, Attributes.empty());
    kernel.ask(socket, request(RtnlTypes.RTM_NEWLINK, CHANGE, up));
  }

  private byte[] bytes(NetlinkMessage message) {
    return socket.socket().codec().toBytes(message);
  }

  private List<Integer> types(byte[] datagram) {
    return socket.socket().codec().readAll(datagram).stream()
        .map(NetlinkMessage::type)
        .toList();
  }

  @Test
  void aDumpIsCutToTheReadersBuffer() throws Exception {
    makePairs(15);
    try (WireSocket fresh = kernel.open()) {
      kernel.send(fresh, bytes(dump()));
      List<Integer> sizes = new ArrayList<>();
      List<Integer> counts = new ArrayList<>();
      for (Optional<Datagram> part = fresh.poll(40_000);
          part.isPresent();
          part = fresh.poll(40_000)) {
        sizes.add(part.get().bytes().length);
        counts.add(types(part.get().bytes()).size());
      }
      // the first part is made when the request is sent, before a buffer was seen
      assertThat(sizes.get(0)).isBetween(2000, 3776);
      assertThat(sizes.get(1)).isBetween(16_000, 32_448);
      assertThat(sizes.get(sizes.size() - 1)).isEqualTo(20);
      assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(31 + 1);
    }
  }

  @Test
  void smallBuffersGetSmallParts() throws Exception {
    makePairs(15);
    try (WireSocket fresh = kernel.open()) {
      kernel.send(fresh, bytes(dump()));
      for (Optional<Datagram> part = fresh.poll(100); part.isPresent(); part = fresh.poll(100)) {
        assertThat(part.get().bytes().length).isLessThanOrEqualTo(3776);
      }
    }
  }

  @Test
  void aDumpUnderWayRefusesAnother() throws Exception {
    makePairs(15);
    kernel.send(socket, bytes(dump()));
    kernel.send(socket, bytes(dump()));
    List<NetlinkMessage> answers = new ArrayList<>();
    for (byte[] datagram : ByteKernel.read(socket)) {
      answers.addAll(socket.socket().codec().readAll(datagram));
    }
    assertThat(answers.stream().filter(answer -> answer.type() == NLMSG_DONE)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.type() == NetlinkMessage.NLMSG_ERROR))
        .hasSize(1);
  }

  @Test
  void aChangeUnderADumpIsTold() throws Exception {
    makePairs(15);
    kernel.send(socket, bytes(dump()));
    try (WireSocket other = kernel.open()) {
      kernel.ask(other, pair("late"));
    }
    List<byte[]> parts = ByteKernel.read(socket);
    NetlinkMessage end =
        socket.socket().codec().readAll(parts.get(parts.size() - 1)).get(0);
    assertThat(end.hasFlags(NLM_F_DUMP_INTR)).isTrue();
  }

  /** As measured: with SO_RCVBUF at 8192, three events of 2304 bytes each have room. */
  @Test
  void whoDoesNotReadIsToldOnceAndKeepsWhatHadRoom() throws Exception {
    makeLoUp();
    try (WireSocket lazy = kernel.open()) {
      lazy.socket().join(RtnlGroups.RTNLGRP_LINK);
      lazy.setReceiveBuffer(4096);
      assertThat(lazy.receiveBuffer()).isEqualTo(8192);
      for (int i = 0; i < 30; i++) {
        kernel.ask(socket, alias("a" + i));
      }
      assertThat(lazy.receiveAllocated()).isBetween(6912, 8192);
      assertThatThrownBy(() -> lazy.poll(ByteKernel.BUFFER))
          .isInstanceOfSatisfying(
              NetException.class, e -> assertThat(e.errno()).isEqualTo(Errno.ENOBUFS));
      assertThat(ByteKernel.read(lazy)).hasSizeBetween(3, 6);
      kernel.ask(socket, alias("again"));
      assertThat(ByteKernel.read(lazy)).hasSize(1);
    }
  }

  @Test
  void theBufferHasBounds() throws Exception {
    assertThat(socket.receiveBuffer()).isEqualTo(212_992);
    socket.setReceiveBuffer(1);
    assertThat(socket.receiveBuffer()).isEqualTo(2304);
    socket.setReceiveBuffer(10_000_000);
    assertThat(socket.receiveBuffer()).isEqualTo(425_984);
    socket.forceReceiveBuffer(4_194_304);
    assertThat(socket.receiveBuffer()).isEqualTo(8_388_608);
  }

  @Test
  void portsAreTheTasksThenNegativeAndFreeAfterClose() throws Exception {
    socket.socket().autobind();
    int pid = kernel.task().pid();
    assertThat(socket.socket().portId()).isEqualTo(pid);
    try (WireSocket second = kernel.open()) {
      second.socket().autobind();
      assertThat(second.socket().portId()).isLessThan(-4096);
      try (WireSocket third = kernel.open()) {
        assertThatThrownBy(() -> third.socket().bind(pid))
            .isInstanceOfSatisfying(
                NetException.class, e -> assertThat(e.errno()).isEqualTo(Errno.EADDRINUSE));
      }
    }
    socket.close();
    try (WireSocket next = kernel.open()) {
      next.socket().autobind();
      assertThat(next.socket().portId()).isEqualTo(pid);
    }
  }

  @Test
  void groupsByBitsAndAbove32() throws Exception {
    socket.socket().bind(0, 0x8000001);
    assertThat(socket.socket().groups()).containsExactlyInAnyOrder(1, 28);
    socket.socket().join(36);
    socket.socket().bind(socket.socket().portId(), 0x10);
    assertThat(socket.socket().groups()).containsExactlyInAnyOrder(5, 36);
    assertThatThrownBy(() -> socket.socket().join(40)).isInstanceOf(NetException.class);
    assertThatThrownBy(() -> socket.socket().join(0)).isInstanceOf(NetException.class);
  }

  @Test
  void anEventIsHeardBeforeTheAcknowledgement() throws Exception {
    makeLoUp();
    socket.socket().join(RtnlGroups.RTNLGRP_LINK);
    kernel.send(socket, bytes(alias("told")));
    List<byte[]> heard = ByteKernel.read(socket);
    assertThat(heard).hasSize(2);
    assertThat(types(heard.get(0))).containsExactly(RtnlTypes.RTM_NEWLINK);
    assertThat(heard.get(1)).hasSize(36);
  }

  @Test
  void whatComesFromAnotherNamespaceSaysSo() throws Exception {
    makeLoUp();
    try (Task outside = kernel.kernel().tasks().init().fork("outside")) {
      outside.unshare(CloneFlags.CLONE_NEWNET);
      try (WireSocket afar = ByteKernel.open(outside)) {
        kernel.kernel().nets().ids().assign(outside.net(), kernel.task().net(), 7);
        afar.socket().join(RtnlGroups.RTNLGRP_LINK);
        afar.socket().setListenAllNsid(true);
        kernel.ask(socket, alias("far"));
        Datagram event = afar.poll(ByteKernel.BUFFER).orElseThrow();
        assertThat(event.nsid()).isEqualTo(7);
        assertThat(event.group()).isEqualTo(RtnlGroups.RTNLGRP_LINK);
      }
    }
  }

  @Test
  void theListenerRunsWithoutRtnlAndBeforeTheSendReturns() throws Exception {
    makeLoUp();
    AtomicInteger calls = new AtomicInteger();
    AtomicInteger underRtnl = new AtomicInteger();
    try (WireSocket listening = kernel.open()) {
      listening.socket().join(RtnlGroups.RTNLGRP_LINK);
      listening.onReadable(() -> {
        calls.incrementAndGet();
        underRtnl.addAndGet(kernel.kernel().rtnl().isHeld() ? 1 : 0);
      });
      kernel.send(socket, bytes(alias("now")));
      assertThat(calls).hasPositiveValue();
      assertThat(underRtnl).hasValue(0);
    }
  }

  @Test
  void aDatagramThatNoSocketTakesIsRefused() {
    assertThatThrownBy(() -> kernel.send(socket, new byte[300_000]))
        .isInstanceOfSatisfying(
            NetException.class, e -> assertThat(e.errno()).isEqualTo(Errno.EMSGSIZE));
  }

  @Test
  void aClosedSocketIsBad() {
    socket.close();
    assertThat(socket.isClosed()).isTrue();
    assertThatThrownBy(() -> kernel.send(socket, bytes(dump())))
        .isInstanceOfSatisfying(
            NetException.class, e -> assertThat(e.errno()).isEqualTo(Errno.EBADF));
  }
}
