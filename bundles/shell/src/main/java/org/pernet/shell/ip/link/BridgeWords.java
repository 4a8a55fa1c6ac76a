// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import static org.pernet.rtnetlink.schema.BridgeAttributes.*;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.client.LinkAddressText;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Keyword;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Numbers;

/** {@code type bridge OPTIONS}. */
final class BridgeWords implements LinkKindWords {
  private static final int BYTE = 0xff;
  private static final int SHORT = 0xffff;
  private static final int NO_LINK_LOCAL_LEARN = 0;
  private static final int MCAST_VLAN_SNOOPING = 1;
  private static final Map<String, Integer> VLAN_PROTOCOLS =
      Map.of("802.1q", 0x8100, "802.1ad", 0x88a8);

  /** In the order in which a cut word is looked up. */
  private static final List<Keyword<Request>> WORDS = List.of(
      number("forward_delay", IFLA_BR_FORWARD_DELAY, -1),
      number("hello_time", IFLA_BR_HELLO_TIME, -1),
      number("max_age", IFLA_BR_MAX_AGE, -1),
      number("ageing_time", IFLA_BR_AGEING_TIME, -1),
      number("stp_state", IFLA_BR_STP_STATE, -1),
      number("priority", IFLA_BR_PRIORITY, SHORT),
      number("vlan_filtering", IFLA_BR_VLAN_FILTERING, BYTE),
      Keyword.value("vlan_protocol*", BridgeWords::readVlanProtocol),
      number("group_fwd_mask", IFLA_BR_GROUP_FWD_MASK, SHORT),
      Keyword.value(
          "group_address*",
          (request, value) ->
              request.attributes.put(IFLA_BR_GROUP_ADDR, LinkAddressText.parse(value))),
      Keyword.flag("fdb_flush*", request -> request.attributes.put(IFLA_BR_FDB_FLUSH, true)),
      number("vlan_default_pvid", IFLA_BR_VLAN_DEFAULT_PVID, SHORT),
      number("vlan_stats_enabled", IFLA_BR_VLAN_STATS_ENABLED, BYTE),
      number("vlan_stats_per_port", IFLA_BR_VLAN_STATS_PER_PORT, BYTE),
      number("mcast_router", IFLA_BR_MCAST_ROUTER, BYTE),
      number("mcast_snooping", IFLA_BR_MCAST_SNOOPING, BYTE),
      option("mcast_vlan_snooping", MCAST_VLAN_SNOOPING),
      number("mcast_query_use_ifaddr", IFLA_BR_MCAST_QUERY_USE_IFADDR, BYTE),
      number("mcast_querier", IFLA_BR_MCAST_QUERIER, BYTE),
      number("mcast_hash_elasticity", IFLA_BR_MCAST_HASH_ELASTICITY, -1),
      number("mcast_hash_max", IFLA_BR_MCAST_HASH_MAX, -1),
      number("mcast_last_member_count", IFLA_BR_MCAST_LAST_MEMBER_CNT, -1),
      number("mcast_startup_query_count", IFLA_BR_MCAST_STARTUP_QUERY_CNT, -1),
      time("mcast_last_member_interval", IFLA_BR_MCAST_LAST_MEMBER_INTVL),
      time("mcast_membership_interval", IFLA_BR_MCAST_MEMBERSHIP_INTVL),
      time("mcast_querier_interval", IFLA_BR_MCAST_QUERIER_INTVL),
      time("mcast_query_interval", IFLA_BR_MCAST_QUERY_INTVL),
      time("mcast_query_response_interval", IFLA_BR_MCAST_QUERY_RESPONSE_INTVL),
      time("mcast_startup_query_interval", IFLA_BR_MCAST_STARTUP_QUERY_INTVL),
      number("mcast_stats_enabled", IFLA_BR_MCAST_STATS_ENABLED, BYTE),
      number("mcast_igmp_version", IFLA_BR_MCAST_IGMP_VERSION, BYTE),
      number("mcast_mld_version", IFLA_BR_MCAST_MLD_VERSION, BYTE),
      number("nf_call_iptables", IFLA_BR_NF_CALL_IPTABLES, BYTE),
      number("nf_call_ip6tables", IFLA_BR_NF_CALL_IP6TABLES, BYTE),
      number("nf_call_arptables", IFLA_BR_NF_CALL_ARPTABLES, BYTE),
      option("no_linklocal_learn", NO_LINK_LOCAL_LEARN));

  /** What was read. */
  private static final class Request {
    private final Attributes.Builder attributes = Attributes.builder();
    private long options;
    private long optionMask;
  }

  private static Keyword<Request> number(String name, AttributeType<Integer> type, int max) {
    return Keyword.value(
        name + "*",
        (request, value) ->
            request.attributes.put(type, KindValues.number(value, max, "invalid " + name)));
  }

  private static Keyword<Request> time(String name, AttributeType<Long> type) {
    return Keyword.value(
        name + "*",
        (request, value) -> request.attributes.put(
            type,
            Numbers.unsignedLong(value)
                .orElseThrow(() -> Errors.invalid(value, "invalid " + name))));
  }

  private static Keyword<Request> option(String name, int bit) {
    return Keyword.value(name, (request, value) -> {
      int given = KindValues.number(value, BYTE, "invalid " + name);
      request.optionMask |= 1L << bit;
      request.options = given == 0 ? request.options & ~(1L << bit) : request.options | 1L << bit;
    });
  }

  private static void readVlanProtocol(Request request, String value) throws CommandExit {
    Integer named = VLAN_PROTOCOLS.get(value.toLowerCase(Locale.ROOT));
    OptionalInt number = named == null ? Numbers.unsigned(value) : OptionalInt.of(named);
    if (number.isEmpty() || Integer.compareUnsigned(number.getAsInt(), SHORT) > 0) {
      throw Errors.invalid(value, "invalid vlan_protocol");
    }
    // in network order
    int swapped = Short.reverseBytes((short) number.getAsInt()) & SHORT;
    request.attributes.put(IFLA_BR_VLAN_PROTOCOL, swapped);
  }

  @Override
  public Attributes read(Invocation ip, Arguments words, boolean creating) throws CommandExit {
    Request request = new Request();
    while (words.hasMore()) {
      String word = words.take();
      if (!Keyword.read(WORDS, word, request, words)) {
        String head =
            Matches.prefix(word, "help") ? "" : "bridge: unknown command \"" + word + "\"?\n";
        throw Errors.failure(head + usage().stripTrailing());
      }
    }
    if (request.optionMask != 0) {
      request.attributes.put(
          IFLA_BR_MULTI_BOOLOPT, new long[] {request.options, request.optionMask});
    }
    return request.attributes.build();
  }

  @Override
  public String usage() {
    StringBuilder text = new StringBuilder("Usage: ... bridge [ fdb_flush ]\n");
    for (Keyword<Request> word : WORDS) {
      String name = word.words().get(0).replace("*", "");
      if (!name.equals("fdb_flush")) {
        text.append("              [ ").append(name).append(" VALUE ]\n");
      }
    }
    return text.toString();
  }
}
