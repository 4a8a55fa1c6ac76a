// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MASTER;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_DATA;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_LLADDR;
import static org.pernet.rtnetlink.schema.RtnlTypes.AF_BRIDGE;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETNEIGH;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWLINK;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_SETLINK;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Credentials;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.skb.PacketKind;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.skb.SkBuff;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.Task;
import org.pernet.bridge.module.BridgeModule;
import org.pernet.core.KernelBuilder;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.module.RtnetlinkModule;
import org.pernet.rtnetlink.schema.BridgeLinkAttributes;
import org.pernet.testkit.TestKernel;
import org.pernet.veth.VethModule;

/** A kernel with bridge and veth; a task {@code me} in a fresh namespace. */
abstract class BridgeFixture {
  TestKernel test;
  Task me;
  RtnlClient client;

  @BeforeEach
  void boot() throws NetException {
    bootWith(builder -> builder);
  }

  final void bootWith(UnaryOperator<KernelBuilder> more) throws NetException {
    test = TestKernel.bootWith(
        more,
        new NetlinkModule(),
        new RtnetlinkModule(),
        new LoopbackModule(),
        new VethModule(),
        new BridgeModule());
    me = test.kernel()
        .tasks()
        .spawn(
            "me", Credentials.root(test.kernel().tasks().initialUserNamespace()), test.initial());
    me.unshare(CloneFlags.CLONE_NEWNET);
    client = RtnlClient.open(me);
  }

  @AfterEach
  void guard() {
    client.close();
    me.close();
    test.close();
  }

  final PacketPath packets() {
    return test.kernel().packets();
  }

  final NetDevice device(String name) {
    return me.net().deviceByName(name).orElseThrow();
  }

  static HardwareAddress mac(String text) {
    return HardwareAddress.of(HexFormat.ofDelimiter(":").parseHex(text));
  }

  /** {@code ip link add NAME type KIND} with data. */
  final void add(String name, String kind, Attributes data) throws NetException {
    Attributes.Builder info = Attributes.builder().put(IFLA_INFO_KIND, kind);
    if (!data.isEmpty()) {
      info.put(IFLA_INFO_DATA, data);
    }
    Attributes attributes = Attributes.builder()
        .put(IFLA_IFNAME, name)
        .put(IFLA_LINKINFO, info.build())
        .build();
    client.change(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, LinkMessage.of(0, attributes));
  }

  final void addBridge(String name) throws NetException {
    add(name, "bridge", Attributes.empty());
  }

  /** A pair NAME0, NAME1 with the addresses 02:00:00:00:00:{@code last}0 and 1, up. */
  final void addPair(String name, String last) throws NetException {
    AttributeType<org.pernet.api.link.LinkConfig> peer =
        AttributeType.of("VETH_INFO_PEER", 1, org.pernet.api.attr.AttributeFormat.LINK);
    add(
        name + "0",
        "veth",
        Attributes.of(peer, LinkMessage.of(0, Attributes.of(IFLA_IFNAME, name + "1"))));
    test.withRtnl(() -> {
      var devices = test.kernel().devices();
      devices.setAddress(device(name + "0"), mac("02:00:00:00:00:" + last + "0"));
      devices.setAddress(device(name + "1"), mac("02:00:00:00:00:" + last + "1"));
      devices.open(device(name + "0"));
      devices.open(device(name + "1"));
    });
  }

  /** {@code ip link set PORT master BRIDGE}. */
  final void enslave(String port, String bridge) throws NetException {
    int index = bridge.isEmpty() ? 0 : device(bridge).index();
    client.change(
        RTM_NEWLINK, 0, LinkMessage.of(device(port).index(), Attributes.of(IFLA_MASTER, index)));
  }

  final void up(String name, boolean on) throws NetException {
    test.withRtnl(() -> {
      if (on) {
        test.kernel().devices().open(device(name));
      } else {
        test.kernel().devices().close(device(name));
      }
    });
  }

  /** {@code bridge link set dev PORT}. */
  final <T> void setPort(String port, AttributeType<T> type, T value) throws NetException {
    Attributes attributes =
        Attributes.of(BridgeLinkAttributes.IFLA_PROTINFO, Attributes.of(type, value));
    client.change(
        RTM_SETLINK, 0, new LinkMessage(AF_BRIDGE, 0, device(port).index(), 0, 0, attributes));
  }

  /** {@code ip link set BRIDGE type bridge}. */
  final <T> void setBridge(String bridge, AttributeType<T> type, T value) throws NetException {
    Attributes info = Attributes.builder()
        .put(IFLA_INFO_KIND, "bridge")
        .put(IFLA_INFO_DATA, Attributes.of(type, value))
        .build();
    client.change(
        RTM_NEWLINK, 0, LinkMessage.of(device(bridge).index(), Attributes.of(IFLA_LINKINFO, info)));
  }

  /** The entries that are no device's own list, as {@code 02:... v0 2}: address, device, state. */
  final List<String> fdb() throws NetException {
    List<String> lines = new ArrayList<>();
    NeighbourMessage all = new NeighbourMessage(AF_BRIDGE, 0, 0, 0, 0, 0, Attributes.empty());
    for (RtnlReply reply : client.dump(RTM_GETNEIGH, all)) {
      NeighbourMessage entry = (NeighbourMessage) reply.message();
      if ((entry.flags() & 2) == 0) {
        lines.add(entry.attributes().get(NDA_LLADDR) + " "
            + me.net().deviceByIndex(entry.index()).orElseThrow().name() + " " + entry.state());
      }
    }
    return lines;
  }

  /** What is known of a station, such as {@code v0 2}; empty where nothing is. */
  final Optional<String> whereIs(String address) throws NetException {
    return fdb().stream()
        .filter(line -> line.startsWith(address + " "))
        .map(line -> line.substring(address.length() + 1))
        .findFirst();
  }

  /** Sends a frame of {@code length} bytes by a device. */
  final void send(String from, String destination, String source, int length, int type) {
    SkBuff skb = packets().allocate(length);
    byte[] header = new byte[14];
    mac(destination).copyTo(header, 0);
    mac(source).copyTo(header, 6);
    header[12] = (byte) (type >>> 8);
    header[13] = (byte) type;
    skb.put(header, 0, header.length);
    for (int i = header.length; i < length; i++) {
      skb.put(new byte[1], 0, 1);
    }
    skb.setKind(PacketKind.PACKET_OUTGOING);
    device(from).transmit(skb);
  }
}
