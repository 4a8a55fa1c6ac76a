// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import static org.pernet.rtnetlink.schema.BridgePortAttributes.*;

import java.util.List;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.filter.LinkLookup;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Keyword;
import org.pernet.shell.ip.text.Matches;

/** {@code type bridge_slave OPTIONS}: a port, through the link that it is. */
final class BridgePortWords implements LinkKindWords {
  private static final int BYTE = 0xff;
  private static final int SHORT = 0xffff;

  /** In the order in which a cut word is looked up. */
  private static final List<Keyword<Request>> WORDS = List.of(
      Keyword.flag("fdb_flush*", request -> request.attributes.put(IFLA_BRPORT_FLUSH, true)),
      number("state", IFLA_BRPORT_STATE, BYTE, "state is invalid"),
      number("priority", IFLA_BRPORT_PRIORITY, SHORT, "priority is invalid"),
      number("cost", IFLA_BRPORT_COST, -1, "cost is invalid"),
      flag("hairpin", IFLA_BRPORT_MODE),
      flag("guard", IFLA_BRPORT_GUARD),
      flag("root_block", IFLA_BRPORT_PROTECT),
      flag("fastleave", IFLA_BRPORT_FAST_LEAVE),
      flag("learning", IFLA_BRPORT_LEARNING),
      flag("flood", IFLA_BRPORT_UNICAST_FLOOD),
      flag("mcast_flood", IFLA_BRPORT_MCAST_FLOOD),
      flag("bcast_flood", IFLA_BRPORT_BCAST_FLOOD),
      flag("mcast_to_unicast", IFLA_BRPORT_MCAST_TO_UCAST),
      flag("proxy_arp", IFLA_BRPORT_PROXYARP),
      flag("proxy_arp_wifi", IFLA_BRPORT_PROXYARP_WIFI),
      number("mcast_router", IFLA_BRPORT_MULTICAST_ROUTER, BYTE, "invalid mcast_router"),
      flag("mcast_fast_leave", IFLA_BRPORT_FAST_LEAVE),
      flag("neigh_suppress", IFLA_BRPORT_NEIGH_SUPPRESS),
      number("group_fwd_mask", IFLA_BRPORT_GROUP_FWD_MASK, SHORT, "invalid group_fwd_mask"),
      flag("vlan_tunnel", IFLA_BRPORT_VLAN_TUNNEL),
      flag("isolated", IFLA_BRPORT_ISOLATED),
      flag("locked", IFLA_BRPORT_LOCKED),
      Keyword.value(
          "backup_port*",
          (request, value) ->
              request.attributes.put(IFLA_BRPORT_BACKUP_PORT, LinkLookup.index(request.ip, value))),
      Keyword.flag(
          "nobackup_port*", request -> request.attributes.put(IFLA_BRPORT_BACKUP_PORT, 0)));

  /** What was read. */
  private record Request(Invocation ip, Attributes.Builder attributes) {}

  private static Keyword<Request> number(
      String name, AttributeType<Integer> type, int max, String refusal) {
    return Keyword.value(
        name + "*",
        (request, value) -> request.attributes.put(type, KindValues.number(value, max, refusal)));
  }

  private static Keyword<Request> flag(String name, AttributeType<Integer> type) {
    return Keyword.value(name + "*", (request, value) -> {
      if (!value.equals("on") && !value.equals("off")) {
        throw Errors.failure("Error: argument of \"" + name
            + "\" must be one of \"off\", \"on\", not \"" + value + "\"");
      }
      request.attributes.put(type, value.equals("on") ? 1 : 0);
    });
  }

  @Override
  public Attributes read(Invocation ip, Arguments words, boolean creating) throws CommandExit {
    Request request = new Request(ip, Attributes.builder());
    while (words.hasMore()) {
      String word = words.take();
      if (!Keyword.read(WORDS, word, request, words)) {
        String head =
            Matches.prefix(word, "help") ? "" : "bridge_slave: unknown option \"" + word + "\"?\n";
        throw Errors.failure(head + usage().stripTrailing());
      }
    }
    return request.attributes.build();
  }

  @Override
  public String usage() {
    StringBuilder text = new StringBuilder("Usage: ... bridge_slave [ fdb_flush ]\n");
    for (Keyword<Request> word : WORDS) {
      String name = word.words().get(0).replace("*", "");
      if (!name.equals("fdb_flush")) {
        text.append("              [ ").append(name).append(" ... ]\n");
      }
    }
    return text.toString();
  }
}
