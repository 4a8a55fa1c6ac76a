// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_ADDRESS;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_BROADCAST;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_CARRIER;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_GROUP;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_GRO_MAX_SIZE;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_GSO_MAX_SEGS;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_GSO_MAX_SIZE;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFALIAS;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKMODE;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MASTER;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MTU;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_NUM_RX_QUEUES;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_NUM_TX_QUEUES;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_OPERSTATE;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_PROTO_DOWN;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_TXQLEN;
import static org.pernet.shell.ip.link.LinkOption.exact;
import static org.pernet.shell.ip.link.LinkOption.exactValue;
import static org.pernet.shell.ip.link.LinkOption.prefix;
import static org.pernet.shell.ip.link.LinkOption.prefixValue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.IfFlags;
import org.pernet.shell.ip.client.IfNames;
import org.pernet.shell.ip.client.LinkAddressText;
import org.pernet.shell.ip.filter.LinkLookup;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Numbers;

/** The words of {@code ip link add} and {@code set}. Where beginnings of two are the same, the first counts. */
final class LinkOptions {
  private static final int MAX_ALIAS = 255;
  private static final int MAX_SEGMENTS = 65535;

  private static final List<LinkOption> ALL = List.of(
      exact("up", (ip, words, request) -> request.flag(IfFlags.IFF_UP, true)),
      exact("down", (ip, words, request) -> request.flag(IfFlags.IFF_UP, false)),
      exactValue("name", LinkOptions::name),
      exactValue("index", LinkOptions::index),
      prefixValue("link", (value, request) -> request.setLink(value)),
      prefixValue("address", LinkOptions::address),
      prefixValue(
          "broadcast",
          (value, request) -> request.put(IFLA_BROADCAST, LinkAddressText.parse(value)),
          "brd"),
      prefixValue("txqueuelen", LinkOptions::queueLength, "qlen"),
      prefixValue("txqlen", LinkOptions::queueLength),
      exactValue("mtu", (value, request) -> number("mtu", IFLA_MTU, value, request)),
      exact("xdp", RareLinkOptions::program),
      exact("xdpgeneric", RareLinkOptions::program),
      exact("xdpdrv", RareLinkOptions::program),
      exact("xdpoffload", RareLinkOptions::program),
      exact("netns", NetnsLinkOptions::netns),
      exactValue("multicast", flag("multicast", IfFlags.IFF_MULTICAST, false)),
      exactValue("allmulticast", flag("allmulticast", IfFlags.IFF_ALLMULTI, false)),
      exactValue("promisc", flag("promisc", IfFlags.IFF_PROMISC, false)),
      exactValue("trailers", flag("trailers", IfFlags.IFF_NOTRAILERS, true)),
      exactValue("arp", flag("arp", IfFlags.IFF_NOARP, true)),
      exactValue(
          "carrier",
          (value, request) -> request.put(IFLA_CARRIER, LinkTexts.onOff("carrier", value) ? 1 : 0)),
      exact("vf", RareLinkOptions::virtualFunction),
      prefix("master", RareLinkOptions::master),
      exact("vrf", RareLinkOptions::vrf),
      prefix("nomaster", (ip, words, request) -> request.put(IFLA_MASTER, 0)),
      prefixValue("dynamic", flag("dynamic", IfFlags.IFF_DYNAMIC, false)),
      prefixValue("type", (value, request) -> request.setKind(value)),
      prefixValue("alias", LinkOptions::alias),
      exactValue("group", LinkOptions::group),
      exactValue("mode", (value, request) -> request.put(IFLA_LINKMODE, LinkTexts.mode(value))),
      exactValue(
          "state", (value, request) -> request.put(IFLA_OPERSTATE, LinkTexts.operState(value))),
      prefixValue(
          "numtxqueues",
          (value, request) -> number("numtxqueues", IFLA_NUM_TX_QUEUES, value, request)),
      prefixValue(
          "numrxqueues",
          (value, request) -> number("numrxqueues", IFLA_NUM_RX_QUEUES, value, request)),
      prefixValue("addrgenmode", RareLinkOptions::addressMode),
      prefix("link-netns", NetnsLinkOptions::linkNetns),
      prefixValue("link-netnsid", NetnsLinkOptions::linkNetnsid),
      exactValue(
          "protodown",
          (value, request) ->
              request.put(IFLA_PROTO_DOWN, LinkTexts.onOff("protodown", value) ? 1 : 0)),
      exact("protodown_reason", RareLinkOptions::protocolDownReason),
      exactValue(
          "gso_max_size",
          (value, request) -> limit("gso_max_size", IFLA_GSO_MAX_SIZE, -1, value, request)),
      exactValue(
          "gso_max_segs",
          (value, request) ->
              limit("gso_max_segs", IFLA_GSO_MAX_SEGS, MAX_SEGMENTS, value, request)),
      exactValue(
          "gro_max_size",
          (value, request) -> limit("gro_max_size", IFLA_GRO_MAX_SIZE, -1, value, request)),
      exactValue("parentdev", RareLinkOptions::parentDevice));

  private LinkOptions() {}

  /** The option that a word stands for. */
  static Optional<LinkOption> find(String word) {
    return ALL.stream().filter(option -> option.matches(word)).findFirst();
  }

  /** All words, for completion. */
  static List<String> words() {
    return ALL.stream().map(LinkOption::word).toList();
  }

  private static void name(String value, LinkRequest request) throws CommandExit {
    request.once("name", value);
    if (!IfNames.isName(value)) {
      throw Errors.invalid(value, "\"name\" not a valid ifname");
    }
    request.setName(value);
  }

  private static void index(String value, LinkRequest request) throws CommandExit {
    request.once("index", value);
    int index = Numbers.decimal(value);
    if (index <= 0) {
      throw Errors.invalid(value, "Invalid \"index\" value");
    }
    request.setWantedIndex(index);
  }

  private static void address(String value, LinkRequest request) throws CommandExit {
    HardwareAddress address = LinkAddressText.parse(value);
    request.setAddressLength(address.length());
    request.put(IFLA_ADDRESS, address);
  }

  private static void queueLength(String value, LinkRequest request) throws CommandExit {
    number("txqueuelen", IFLA_TXQLEN, value, request);
  }

  private static void number(
      String key, AttributeType<Integer> attribute, String value, LinkRequest request)
      throws CommandExit {
    if (request.has(key)) {
      throw Errors.duplicate(key, value);
    }
    int number = Numbers.integer(value)
        .orElseThrow(() -> Errors.invalidValue(value, "Invalid \"" + key + "\" value"));
    if (number != -1) {
      // -1 is how the program remembers that nothing was given yet
      request.once(key, value);
    }
    request.put(attribute, number);
  }

  private static void limit(
      String key, AttributeType<Integer> attribute, int max, String value, LinkRequest request)
      throws CommandExit {
    OptionalInt number = Numbers.unsigned(value);
    if (number.isEmpty() || Integer.compareUnsigned(number.getAsInt(), max) > 0) {
      throw Errors.invalidValue(value, "Invalid \"" + key + "\" value");
    }
    request.put(attribute, number.getAsInt());
  }

  private static LinkOption.ValueReader flag(String key, int flag, boolean inverted) {
    return (value, request) -> {
      if (!value.equals("on") && !value.equals("off")) {
        throw Errors.failure(
            "Error: argument of \"" + key + "\" must be \"on\" or \"off\", not \"" + value + "\"");
      }
      request.flag(flag, value.equals("on") != inverted);
    };
  }

  private static void alias(String value, LinkRequest request) throws CommandExit {
    if (value.getBytes(StandardCharsets.UTF_8).length > MAX_ALIAS) {
      throw Errors.invalidValue(value, "alias too long");
    }
    request.put(IFLA_IFALIAS, value);
  }

  private static void group(String value, LinkRequest request) throws CommandExit {
    request.once("group", value);
    request.put(IFLA_GROUP, LinkLookup.group(value));
  }
}
