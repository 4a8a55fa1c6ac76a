// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.bridge;

import static org.pernet.rtnetlink.schema.NeighbourAttributes.*;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.pernet.api.attr.Attributes;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Color;
import org.pernet.shell.ip.text.InetText;
import org.pernet.shell.ip.text.Output;

/** Shows an entry of a forwarding table. */
final class FdbPrinter {
  private static final int TICKS = 100;
  private static final Map<Integer, String> FLAGS = flags();

  private final Invocation bridge;
  private final Output out;
  private final OptionalInt index;

  /** Shows entries on {@code out}; where all are of the device {@code index} that is left out. */
  FdbPrinter(Invocation bridge, Output out, OptionalInt index) {
    this.bridge = bridge;
    this.out = out;
    this.index = index;
  }

  private static Map<Integer, String> flags() {
    Map<Integer, String> flags = new LinkedHashMap<>();
    flags.put(FdbStates.SELF, "self");
    flags.put(FdbStates.ROUTER, "router");
    flags.put(FdbStates.EXT_LEARNED, "extern_learn");
    flags.put(FdbStates.OFFLOADED, "offload");
    flags.put(FdbStates.MASTER, "master");
    flags.put(FdbStates.STICKY, "sticky");
    return flags;
  }

  void print(RtnlReply reply) {
    NeighbourMessage entry = (NeighbourMessage) reply.message();
    Attributes attributes = entry.attributes();
    out.openObject(null);
    if (reply.type() == RtnlTypes.RTM_DELNEIGH) {
      out.field("deleted", "Deleted ", true);
    }
    attributes
        .find(NDA_LLADDR)
        .ifPresent(address -> out.field(Color.HARDWARE_ADDRESS, "mac", "%s ", address));
    if (index.isEmpty() && entry.index() != 0) {
      out.text("dev ");
      out.field(Color.INTERFACE, "ifname", "%s ", bridge.linkNames().name(entry.index()));
    }
    attributes
        .find(NDA_DST)
        .ifPresent(address -> out.field("dst", "dst %s ", InetText.format(address)));
    printTunnel(attributes);
    if (bridge.options().statistics() > 0) {
      attributes.find(NDA_CACHEINFO).ifPresent(info -> {
        out.field("used", "used %s", info[1] / TICKS);
        out.field("updated", "/%s ", info[2] / TICKS);
      });
    }
    printFlags(entry.flags());
    attributes
        .find(NDA_MASTER)
        .ifPresent(
            master -> out.field("master", "master %s ", bridge.linkNames().name(master)));
    out.field("state", "%s", FdbStates.name(entry.state()));
    out.endLine();
    out.closeObject();
    out.flush();
  }

  private void printTunnel(Attributes attributes) {
    attributes
        .find(NDA_VLAN)
        .filter(vlan -> vlan != 0)
        .ifPresent(vlan -> out.field("vlan", "vlan %s ", vlan));
    attributes
        .find(NDA_PORT)
        .filter(port -> port.length == 2)
        .ifPresent(port ->
            out.field("port", "port %s ", ((port[0] & 0xff) << Byte.SIZE) | (port[1] & 0xff)));
    attributes
        .find(NDA_VNI)
        .ifPresent(vni -> out.field("vni", "vni %s ", Integer.toUnsignedLong(vni)));
    attributes
        .find(NDA_SRC_VNI)
        .ifPresent(vni -> out.field("src_vni", "src_vni %s ", Integer.toUnsignedLong(vni)));
    attributes
        .find(NDA_IFINDEX)
        .ifPresent(via -> out.field("viaIf", "via %s ", bridge.linkNames().name(via)));
    attributes
        .find(NDA_NH_ID)
        .ifPresent(id -> out.field("nhid", "nhid %s ", Integer.toUnsignedLong(id)));
    attributes
        .find(NDA_LINK_NETNSID)
        .ifPresent(id -> out.field("linkNetNsId", "link-netnsid %s ", id));
  }

  private void printFlags(int flags) {
    out.openArray("flags");
    FLAGS.forEach((flag, name) -> {
      if ((flags & flag) != 0) {
        out.element("%s ", name);
      }
    });
    out.closeArray();
  }
}
