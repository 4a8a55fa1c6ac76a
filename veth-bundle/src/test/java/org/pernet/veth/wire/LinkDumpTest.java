// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_ACK;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_DUMP;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REQUEST;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.attr.Attributes;
import org.pernet.api.net.Nets;
import org.pernet.api.socket.SocketFamily;
import org.pernet.api.task.OpenFile;
import org.pernet.netlink.codec.MessageCodec;
import org.pernet.netlink.message.ErrorBody;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.socket.NetlinkSocket;
import org.pernet.netlink.socket.Received;
import org.pernet.netlink.wire.WireSocket;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.LinkAttributes;
import org.pernet.rtnetlink.schema.LinkInfoAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** A dump writes links as it goes: byte for byte what is written of a link that was asked for alone, or kept as an object. */
class LinkDumpTest {
  private static final int PAIRS = 40; // more than one part has room for

  private ByteKernel kernel;
  private WireSocket socket;
  private MessageCodec codec;

  @BeforeEach
  void boot() throws Exception {
    kernel = new ByteKernel();
    socket = kernel.open();
    codec = socket.socket().codec();
    for (int i = 0; i < PAIRS; i++) {
      change(RtnlTypes.RTM_NEWLINK, NLM_F_CREATE, 0, pair());
    }
    change(RtnlTypes.RTM_NEWLINK, 0, 2, Attributes.of(LinkAttributes.IFLA_IFALIAS, "an alias"));
    Attributes names = Attributes.builder()
        .put(LinkAttributes.IFLA_ALT_IFNAME, "another")
        .put(LinkAttributes.IFLA_ALT_IFNAME, "one-more")
        .build();
    change(
        RtnlTypes.RTM_NEWLINKPROP,
        NLM_F_CREATE,
        3,
        Attributes.of(LinkAttributes.IFLA_PROP_LIST, names));
    Nets nets = kernel.kernel().nets();
    nets.ids().assign(kernel.task().net(), nets.initial(), 5);
    change(RtnlTypes.RTM_NEWLINK, 0, 4, Attributes.of(LinkAttributes.IFLA_NET_NS_PID, 1));
  }

  @AfterEach
  void end() {
    socket.close();
    kernel.close();
  }

  private static Attributes pair() {
    return Attributes.of(
        LinkAttributes.IFLA_LINKINFO, Attributes.of(LinkInfoAttributes.IFLA_INFO_KIND, "veth"));
  }

  private void change(int type, int flags, int index, Attributes attributes) throws Exception {
    List<NetlinkMessage> answers = kernel.ask(
        socket,
        new NetlinkMessage(
            type, NLM_F_REQUEST | NLM_F_ACK | flags, 1, 0, LinkMessage.of(index, attributes)));
    assertThat(answers).hasSize(1);
    assertThat(((ErrorBody) answers.get(0).body()).errno()).isEmpty();
  }

  private static NetlinkMessage get(int flags, int index) {
    return new NetlinkMessage(
        RtnlTypes.RTM_GETLINK,
        NLM_F_REQUEST | flags,
        2,
        0,
        LinkMessage.of(index, Attributes.empty()));
  }

  /** What stands behind the headers of all messages about links, by ascending index. */
  private List<String> links(List<byte[]> datagrams) {
    List<String> all = new ArrayList<>();
    for (byte[] datagram : datagrams) {
      for (int at = 0; at < datagram.length; ) {
        int length = (datagram[at] & 0xff) | (datagram[at + 1] & 0xff) << 8;
        if (datagram[at + 4] == RtnlTypes.RTM_NEWLINK) {
          all.add(HexFormat.of().formatHex(datagram, at + MessageCodec.HEADER, at + length));
        }
        at += (length + 3) & ~3;
      }
    }
    return all;
  }

  private List<String> answers(NetlinkMessage request) throws Exception {
    kernel.send(socket, codec.toBytes(request));
    return links(ByteKernel.read(socket));
  }

  @Test
  void asEachLinkAskedForAlone() throws Exception {
    List<String> dumped = answers(get(NLM_F_DUMP, 0));
    List<String> alone = new ArrayList<>();
    for (int index = 1; index <= 2 * PAIRS + 1; index++) {
      alone.addAll(answers(get(0, index)));
    }
    assertThat(dumped).hasSize(2 * PAIRS);
    assertThat(dumped).isEqualTo(alone);
  }

  @Test
  void asTheLinksThatAreKept() throws Exception {
    List<String> dumped = answers(get(NLM_F_DUMP, 0));
    int fd = kernel.task().socket(SocketFamily.AF_NETLINK, SocketFamily.SOCK_RAW, 0);
    OpenFile.SocketFile file = (OpenFile.SocketFile) kernel.task().files().get(fd);
    NetlinkSocket typed = (NetlinkSocket) file.socket();
    typed.send(get(NLM_F_DUMP, 0));
    List<byte[]> kept = new ArrayList<>();
    for (Optional<Received> next = typed.poll(); next.isPresent(); next = typed.poll()) {
      if (next.get().message().type() == RtnlTypes.RTM_NEWLINK) {
        assertThat(next.get().message().body()).isInstanceOf(LinkMessage.class);
      }
      kept.add(codec.toBytes(next.get().message()));
    }
    assertThat(dumped).hasSize(2 * PAIRS).isEqualTo(links(kept));
  }
}
