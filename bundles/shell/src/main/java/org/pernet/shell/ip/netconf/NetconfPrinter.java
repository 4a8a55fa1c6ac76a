// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.netconf;

import static org.pernet.rtnetlink.schema.NetconfAttributes.*;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.PlainMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.InetWords;
import org.pernet.shell.ip.text.Output;

/** Shows what a family has set for a link. */
public final class NetconfPrinter {
  /** NETCONFA_IFINDEX_ALL. */
  private static final int ALL = -1;
  /** NETCONFA_IFINDEX_DEFAULT. */
  private static final int DEFAULT = -2;

  private static final List<String> REVERSE_PATHS = List.of("off", "strict", "loose");

  private final Invocation ip;
  private final Output out;
  private final OptionalInt index;

  /** Shows on {@code out} what is set for all, or for one. */
  public NetconfPrinter(Invocation ip, Output out, OptionalInt index) {
    this.ip = ip;
    this.out = out;
    this.index = index;
  }

  /** Shows one. */
  public void print(RtnlReply reply) {
    Attributes attributes = reply.message().attributes();
    Optional<Integer> of = attributes.find(NETCONFA_IFINDEX);
    boolean wanted =
        index.isEmpty() || of.filter(number -> number == index.getAsInt()).isPresent();
    if (!(reply.message() instanceof PlainMessage) || !wanted) {
      return;
    }
    out.openObject(null);
    if (reply.type() == RtnlTypes.RTM_DELNETCONF) {
      out.field("deleted", "Deleted ", true);
    }
    InetWords.familyName(reply.message().family())
        .ifPresent(family -> out.field("family", "%s ", family));
    of.ifPresent(number -> out.field("interface", "%s ", name(number)));
    flag(attributes, "forwarding", NETCONFA_FORWARDING);
    attributes.find(NETCONFA_RP_FILTER).ifPresent(filter -> {
      boolean known = filter >= 0 && filter < REVERSE_PATHS.size();
      out.field("rp_filter", "rp_filter %s ", known ? REVERSE_PATHS.get(filter) : "unknown type");
    });
    flag(attributes, "mc_forwarding", NETCONFA_MC_FORWARDING);
    flag(attributes, "proxy_neigh", NETCONFA_PROXY_NEIGH);
    flag(attributes, "ignore_routes_with_linkdown", NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN);
    flag(attributes, "input", NETCONFA_INPUT);
    out.endLine();
    out.closeObject();
    out.flush();
  }

  private String name(int number) {
    return switch (number) {
      case ALL -> "all";
      case DEFAULT -> "default";
      default -> ip.linkNames().name(number);
    };
  }

  private void flag(Attributes attributes, String key, AttributeType<Integer> type) {
    attributes.find(type).ifPresent(value -> {
      out.json(key, value != 0);
      out.text(key + (value != 0 ? " on " : " off "));
    });
  }
}
