// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_ACK;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REQUEST;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_ALT_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFALIAS;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_PROP_LIST;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.netlink.codec.WireReader;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.wire.WireSocket;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** How links are described: the attributes, their order, their lengths, against those of a real kernel. */
class LinkFillTest {
  private static final int AF_SPEC = 26;
  private static final int LINK_NETNSID = 37;

  /** The attributes of a message as the bytes have them: number with flags, and length; of the families, which Pernet has not, the number. */
  private static List<String> shape(byte[] bytes) {
    WireReader in = new WireReader(bytes, 0, bytes.length);
    List<String> shape = new ArrayList<>();
    int end = in.u32(0);
    for (int at = 32; at < end; at += (in.u16(at) + 3) & ~3) {
      int type = in.u16(at + 2);
      shape.add(type == AF_SPEC || type < 4 || type == 6 ? "" + type : type + ":" + in.u16(at));
    }
    return shape;
  }

  /** The first description of such a link in the capture that has all its parts. */
  private static List<String> recorded(String kind, boolean isLo, boolean elsewhere) {
    for (byte[] datagram : Capture.datagrams()) {
      for (NetlinkMessage message : Capture.codec().readAll(datagram)) {
        if (message.type() == RtnlTypes.RTM_NEWLINK
            && (message.flags() & NLM_F_REQUEST) == 0
            && message.body() instanceof LinkMessage link
            && link.family() == 0
            && isLo == link.name().orElse("").equals("lo")
            && elsewhere == has(link, LINK_NETNSID)
            && !has(link, 10)
            && !has(link, 20)
            && !has(link, 52)
            && kind.equals(link.attributes()
                .find(IFLA_LINKINFO)
                .map(info -> info.get(IFLA_INFO_KIND))
                .orElse(""))) {
          return shape(Capture.codec().toBytes(message));
        }
      }
    }
    throw new AssertionError("no such link in the capture");
  }

  private static boolean has(LinkMessage link, int number) {
    for (int i = 0; i < link.attributes().size(); i++) {
      if (link.attributes().typeAt(i).number() == number) {
        return true;
      }
    }
    return false;
  }

  private static <T> NetlinkMessage change(
      int type, int flags, int index, AttributeType<T> attribute, T value) {
    LinkMessage link = LinkMessage.of(index, Attributes.of(attribute, value));
    return new NetlinkMessage(type, NLM_F_REQUEST | NLM_F_ACK | flags, 1, 0, link);
  }

  private static NetlinkMessage pair() {
    return change(
        RtnlTypes.RTM_NEWLINK,
        NLM_F_CREATE,
        0,
        IFLA_LINKINFO,
        Attributes.of(IFLA_INFO_KIND, "veth"));
  }

  private static List<String> shape(ByteKernel kernel, WireSocket socket, int index)
      throws Exception {
    NetlinkMessage get = new NetlinkMessage(
        RtnlTypes.RTM_GETLINK, NLM_F_REQUEST, 2, 0, LinkMessage.of(index, Attributes.empty()));
    kernel.send(socket, socket.socket().codec().toBytes(get));
    List<byte[]> answers = ByteKernel.read(socket);
    assertThat(answers).hasSize(1);
    return shape(answers.get(0));
  }

  @Test
  void loIsDescribedAsByTheKernel() throws Exception {
    try (ByteKernel kernel = new ByteKernel();
        WireSocket socket = kernel.open()) {
      assertThat(shape(kernel, socket, 1)).isEqualTo(recorded("", true, false));
    }
  }

  @Test
  void vethIsDescribedAsByTheKernel() throws Exception {
    try (ByteKernel kernel = new ByteKernel();
        WireSocket socket = kernel.open()) {
      kernel.ask(socket, pair());
      assertThat(shape(kernel, socket, 2)).isEqualTo(recorded("veth", false, false));
    }
  }

  /** The places of alias and alternative names, as a kernel of 6.18 had them. */
  @Test
  void aliasAndNamesStandWhereTheKernelPutsThem() throws Exception {
    try (ByteKernel kernel = new ByteKernel();
        WireSocket socket = kernel.open()) {
      kernel.ask(socket, change(RtnlTypes.RTM_NEWLINK, 0, 1, IFLA_IFALIAS, "alias"));
      Attributes names = Attributes.of(IFLA_ALT_IFNAME, "altname");
      kernel.ask(socket, change(RtnlTypes.RTM_NEWLINKPROP, 0, 1, IFLA_PROP_LIST, names));
      List<String> shape = shape(kernel, socket, 1);
      List<String> expected = new ArrayList<>(recorded("", true, false));
      expected.add(expected.indexOf("33:5") + 1, "20:10");
      expected.add(expected.indexOf("14:36") + 1, (0x8000 | 52) + ":16");
      assertThat(shape).isEqualTo(expected);
      assertThat(IFLA_IFNAME.number()).isEqualTo(3);
    }
  }
}
