// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MASTER;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_PROTO_DOWN_REASON;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_VFINFO_LIST;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_XDP;
import static org.pernet.rtnetlink.schema.XdpAttributes.IFLA_XDP_FD;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.pernet.api.attr.Attributes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.client.LinkAddressText;
import org.pernet.shell.ip.filter.LinkLookup;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Numbers;

/**
 * Words whose attributes no schema of Pernet's knows, or that name another link. The former are sent as raw bytes, and
 * the kernel says what it makes of them.
 */
final class RareLinkOptions {
  private static final int IFLA_AF_SPEC = 26;
  private static final int IFLA_PARENT_DEV_NAME = 56;
  private static final int AF_INET6 = 10;
  private static final int ADDRESS_MODE = 8;
  private static final int MAX_REASON = 31;
  private static final List<String> ADDRESS_MODES =
      List.of("eui64", "none", "stable_secret", "random");
  private static final Set<String> PROGRAM_SOURCES = Set.of(
      "bytecode",
      "bc",
      "bytecode-file",
      "bcf",
      "object-file",
      "obj",
      "object",
      "pinned",
      "pin",
      "fd");
  private static final List<String> FUNCTION_WORDS = List.of(
      "mac",
      "vlan",
      "rate",
      "max_tx_rate",
      "min_tx_rate",
      "spoofchk",
      "query_rss",
      "trust",
      "state",
      "node_guid",
      "port_guid");

  private RareLinkOptions() {}

  static void master(Invocation ip, Arguments words, LinkRequest request) throws CommandExit {
    request.put(IFLA_MASTER, LinkLookup.index(ip, words.value()));
  }

  static void vrf(Invocation ip, Arguments words, LinkRequest request) throws CommandExit {
    request.put(IFLA_MASTER, LinkLookup.vrfIndex(ip, words.value()));
  }

  static void addressMode(String value, LinkRequest request) throws CommandExit {
    int mode = ADDRESS_MODES.indexOf(value);
    if (mode < 0) {
      throw Errors.invalidValue(value, "Invalid address generation mode");
    }
    request.putRaw(IFLA_AF_SPEC, attribute(AF_INET6, attribute(ADDRESS_MODE, new byte[] {(byte) mode
    })));
  }

  static void parentDevice(String value, LinkRequest request) {
    request.putRaw(IFLA_PARENT_DEV_NAME, (value + '\0').getBytes(StandardCharsets.UTF_8));
  }

  static void protocolDownReason(Invocation ip, Arguments words, LinkRequest request)
      throws CommandExit {
    String value = words.value();
    OptionalInt reason = Numbers.unsigned(value);
    if (reason.isEmpty() || Integer.compareUnsigned(reason.getAsInt(), MAX_REASON) > 0) {
      throw Errors.invalidValue(value, "invalid protodown reason");
    }
    boolean on = LinkTexts.onOff("protodown_reason", words.value());
    int bit = 1 << reason.getAsInt();
    request.put(
        IFLA_PROTO_DOWN_REASON,
        Attributes.builder()
            .putUnknown(1, number(bit))
            .putUnknown(2, number(on ? bit : 0))
            .build());
  }

  static void program(Invocation ip, Arguments words, LinkRequest request) throws CommandExit {
    String value = words.value();
    if ((value.equals("off") || value.equals("none")) && !words.hasMore()) {
      request.put(IFLA_XDP, Attributes.builder().put(IFLA_XDP_FD, -1).build());
      return;
    }
    if (PROGRAM_SOURCES.contains(value)) {
      throw Errors.refusal("xdp " + value + ": programs cannot be loaded here");
    }
    throw Errors.refusal("What mode is \"" + value + "\"?");
  }

  static void virtualFunction(Invocation ip, Arguments words, LinkRequest request)
      throws CommandExit {
    String value = words.value();
    int function = Numbers.integer(value)
        .orElseThrow(() -> Errors.invalidValue(value, "Invalid \"vf\" value"));
    if (request.device().isEmpty() && request.name().isEmpty()) {
      throw Errors.refusal("Error: argument \"dev\" is required");
    }
    byte[] info = new byte[0];
    boolean any = false;
    while (words.peek().filter(RareLinkOptions::isFunctionWord).isPresent()) {
      boolean mac = Matches.prefix(words.take(), "mac");
      String setting = words.value();
      if (mac) {
        byte[] address = LinkAddressText.parse(setting).toBytes();
        info = concat(
            info,
            attribute(
                1, ByteBuffer.allocate(36).put(number(function)).put(address).array()));
      }
      any = true;
    }
    if (!any) {
      throw Errors.incomplete();
    }
    request.put(IFLA_VFINFO_LIST, attribute(1, info));
  }

  private static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.stream().anyMatch(known -> Matches.prefix(word, known));
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
  }

  /** An attribute as on the wire: length, number, value, padding. */
  private static byte[] attribute(int number, byte[] value) {
    int length = 4 + value.length;
    return ByteBuffer.allocate((length + 3) / 4 * 4)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) length)
        .putShort((short) number)
        .put(value)
        .array();
  }

  private static byte[] concat(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length)
        .put(first)
        .put(second)
        .array();
  }
}
