// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.neighbour;

import static org.pernet.rtnetlink.schema.NeighbourAttributes.*;

import java.util.OptionalInt;
import org.pernet.api.attr.Attributes;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.names.RoutingNames;
import org.pernet.shell.ip.text.Color;
import org.pernet.shell.ip.text.InetText;
import org.pernet.shell.ip.text.Output;

/** Shows a neighbour. */
final class NeighbourPrinter {
  private static final int TICKS = 100;

  private final Invocation ip;
  private final Output out;
  private final OptionalInt index;

  /** Shows neighbours on {@code out}; where all are of the device {@code index} that is left out. */
  NeighbourPrinter(Invocation ip, Output out, OptionalInt index) {
    this.ip = ip;
    this.out = out;
    this.index = index;
  }

  void print(RtnlReply reply) {
    NeighbourMessage neighbour = (NeighbourMessage) reply.message();
    Attributes attributes = neighbour.attributes();
    out.openObject(null);
    if (reply.type() == RtnlTypes.RTM_DELNEIGH) {
      out.field("deleted", "Deleted ", true);
    } else if (reply.type() == RtnlTypes.RTM_GETNEIGH) {
      mark("miss");
    }
    Color color = neighbour.family() == RtnlTypes.AF_INET6 ? Color.INET6 : Color.INET;
    attributes
        .find(NDA_DST)
        .ifPresent(address -> out.field(color, "dst", "%s ", InetText.format(address)));
    if (index.isEmpty() && neighbour.index() != 0) {
      out.text("dev ");
      out.field(Color.INTERFACE, "dev", "%s ", ip.linkNames().name(neighbour.index()));
    }
    attributes.find(NDA_LLADDR).ifPresent(address -> {
      out.text("lladdr ");
      out.field(Color.HARDWARE_ADDRESS, "lladdr", "%s", address);
      out.text(" ");
    });
    printFlags(neighbour.flags(), attributes.find(NDA_FLAGS_EXT).orElse(0));
    if (ip.options().statistics() > 0) {
      printStatistics(attributes);
    }
    if (neighbour.state() != 0) {
      NeighbourStates.print(out, neighbour.state());
    }
    int protocol = attributes.find(NDA_PROTOCOL).orElse(0);
    if (protocol != 0) {
      out.field(
          "protocol",
          "proto %s ",
          RoutingNames.PROTOCOLS.name(protocol, ip.options().numeric()));
    }
    out.endLine();
    out.closeObject();
    out.flush();
  }

  /** In JSON a null, in text a word. */
  private void mark(String word) {
    out.json(word, null);
    out.text(word + " ");
  }

  private void printFlags(int flags, int more) {
    if ((flags & NeighbourFlags.ROUTER) != 0) {
      mark("router");
    }
    if ((flags & NeighbourFlags.PROXY) != 0) {
      mark("proxy");
    }
    if ((flags & NeighbourFlags.EXT_LEARNED) != 0) {
      mark("extern_learn");
    }
    if ((flags & NeighbourFlags.OFFLOADED) != 0) {
      mark("offload");
    }
    if ((more & NeighbourFlags.EXT_MANAGED) != 0) {
      mark("managed");
    }
  }

  private void printStatistics(Attributes attributes) {
    attributes.find(NDA_CACHEINFO).ifPresent(info -> {
      if (info[3] != 0) {
        out.field("refcnt", " ref %s", info[3]);
      }
      out.field("used", " used %s", info[1] / TICKS);
      out.field("confirmed", "/%s", info[0] / TICKS);
      out.field("updated", "/%s", info[2] / TICKS);
    });
    attributes
        .find(NDA_PROBES)
        .ifPresent(probes -> out.field("probes", "probes %s ", Integer.toUnsignedLong(probes)));
  }
}
