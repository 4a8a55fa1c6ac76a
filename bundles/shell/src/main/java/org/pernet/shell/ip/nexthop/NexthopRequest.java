// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.nexthop;

import static org.pernet.rtnetlink.schema.NexthopAttributes.*;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.pernet.api.attr.Attributes;
import org.pernet.rtnetlink.codec.NexthopGroups;
import org.pernet.rtnetlink.message.NexthopGroupEntry;
import org.pernet.rtnetlink.message.NexthopMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.names.RoutingNames;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.InetWords;
import org.pernet.shell.ip.text.Keyword;
import org.pernet.shell.ip.text.Numbers;
import org.pernet.shell.ip.text.Prefix;
import org.pernet.shell.ip.text.Values;

/** A nexthop as the words of {@code add}, {@code replace} and {@code del} say. Not safe for threads. */
final class NexthopRequest {
  private static final int MAX_WEIGHT = 256;
  private static final int ONLINK = 4;
  private static final String INVALID_WEIGHT = "\"weight\" is invalid";

  private static final List<Keyword<NexthopRequest>> WORDS = List.of(
      Keyword.value("id", (request, value) -> request.attributes.put(NHA_ID, id(value))),
      Keyword.value("dev", NexthopRequest::readDevice),
      Keyword.of("via", NexthopRequest::readGateway),
      Keyword.flag("blackhole", request -> {
        request.attributes.put(NHA_BLACKHOLE, true);
        request.familyIsInet();
      }),
      Keyword.flag("fdb", request -> request.attributes.put(NHA_FDB, true)),
      Keyword.flag("onlink", request -> request.flags |= ONLINK),
      Keyword.value("group", NexthopRequest::readGroup),
      Keyword.value("type", NexthopRequest::readType),
      Keyword.value(
          "protocol*",
          (request, value) -> request.protocol = Values.require(
              RoutingNames.PROTOCOLS.number(value), value, "\"protocol\" value is invalid")),
      Keyword.flag("help", request -> {
        throw NexthopUsage.exit();
      }));

  private final Invocation ip;
  private final Attributes.Builder attributes = Attributes.builder();
  private int family;
  private int flags;
  private int protocol;

  private NexthopRequest(Invocation ip) {
    this.ip = ip;
    this.family = ip.options().family();
  }

  static NexthopMessage read(Invocation ip, Arguments words) throws CommandExit {
    NexthopRequest request = new NexthopRequest(ip);
    while (words.hasMore()) {
      String word = words.take();
      if (!Keyword.read(WORDS, word, request, words)) {
        throw Errors.invalid(word, "");
      }
    }
    return new NexthopMessage(
        request.family, 0, request.protocol, 0, request.flags, request.attributes.build());
  }

  static int id(String value) throws CommandExit {
    return Numbers.unsigned(value).orElseThrow(() -> Errors.invalid(value, "invalid id value"));
  }

  static int device(Invocation ip, String name) throws CommandExit {
    OptionalInt index = ip.linkNames().index(name);
    return index.orElseThrow(() -> Errors.invalidValue(name, "Device does not exist"));
  }

  private void familyIsInet() {
    if (family == RtnlTypes.AF_UNSPEC) {
      family = RtnlTypes.AF_INET;
    }
  }

  private void readDevice(String value) throws CommandExit {
    attributes.put(NHA_OIF, device(ip, value));
    familyIsInet();
  }

  private static void readGateway(NexthopRequest request, Arguments words) throws CommandExit {
    String word = words.value();
    if (InetWords.family(word).isPresent()) {
      request.family = InetWords.family(word).get();
      word = words.value();
    }
    Prefix gateway = InetWords.address(word, request.family);
    if (request.family == RtnlTypes.AF_UNSPEC) {
      request.family = gateway.family();
    }
    request.attributes.put(NHA_GATEWAY, gateway.address());
  }

  private void readGroup(String value) throws CommandExit {
    List<NexthopGroupEntry> members = new ArrayList<>();
    for (String member : value.split("/", -1)) {
      int comma = member.indexOf(',');
      String id = comma < 0 ? member : member.substring(0, comma);
      int weight = comma < 0 ? 1 : weight(member.substring(comma + 1));
      members.add(
          new NexthopGroupEntry(Values.unsigned(id, "\"group\" value is invalid"), weight, 0));
    }
    attributes.put(NHA_GROUP, NexthopGroups.write(members));
  }

  private static int weight(String value) throws CommandExit {
    int weight = Values.atMost(value, MAX_WEIGHT, INVALID_WEIGHT);
    if (weight == 0) {
      throw Errors.invalidValue(value, INVALID_WEIGHT);
    }
    return weight;
  }

  private void readType(String value) throws CommandExit {
    int type = switch (value) {
      case "mpath" -> NEXTHOP_GRP_TYPE_MPATH;
      case "resilient" -> NEXTHOP_GRP_TYPE_RES;
      default -> throw Errors.invalidValue(value, "\"type\" value is invalid");
    };
    attributes.put(NHA_GROUP_TYPE, type);
  }
}
