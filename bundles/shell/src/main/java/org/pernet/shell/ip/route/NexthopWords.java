// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.route;

import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_FLOW;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_NEWDST;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.pernet.api.attr.Attributes;
import org.pernet.rtnetlink.message.RouteNexthop;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.names.RoutingNames;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.InetWords;
import org.pernet.shell.ip.text.Keyword;
import org.pernet.shell.ip.text.Prefix;
import org.pernet.shell.ip.text.Values;

/** {@code nexthop ...}, as often as it stands there. Not safe for threads. */
final class NexthopWords {
  private static final int MAX_WEIGHT = 256;
  private static final String INVALID_WEIGHT = "\"weight\" is invalid";

  private static final List<Keyword<NexthopWords>> WORDS = List.of(
      Keyword.of("via", NexthopWords::readGateway),
      Keyword.value("dev", NexthopWords::readDevice),
      Keyword.value("weight", NexthopWords::readWeight),
      Keyword.flag("onlink", hop -> hop.flags |= RouteRequest.ONLINK),
      Keyword.value(
          "realms*",
          (hop, value) -> hop.attributes.put(
              RTA_FLOW,
              Values.require(RoutingNames.realms(value), value, "\"realm\" value is invalid"))),
      Keyword.value("as", NexthopWords::readNewDestination));

  private final Invocation ip;
  private int family;
  private Attributes.Builder attributes = Attributes.builder();
  private int index;
  private int hops;
  private int flags;

  NexthopWords(Invocation ip, int family) {
    this.ip = ip;
    this.family = family;
  }

  /** The family, which the first gateway may have told. */
  int family() {
    return family;
  }

  /** Reads all words that are left. */
  List<RouteNexthop> read(Arguments words) throws CommandExit {
    List<RouteNexthop> nexthops = new ArrayList<>();
    while (words.hasMore()) {
      String word = words.take();
      if (!word.equals(RouteRequest.NEXTHOP)) {
        throw Errors.refusal(
            "Error: \"nexthop\" or end of line is expected instead of \"" + word + "\"");
      }
      if (!words.hasMore()) {
        throw Errors.refusal("Error: unexpected end of line after \"nexthop\"");
      }
      nexthops.add(one(words));
    }
    return nexthops;
  }

  private RouteNexthop one(Arguments words) throws CommandExit {
    attributes = Attributes.builder();
    index = 0;
    hops = 0;
    flags = 0;
    while (words.peek().filter(NexthopWords::isWord).isPresent()) {
      Keyword.read(WORDS, words.take(), this, words);
    }
    return new RouteNexthop(flags, hops, index, attributes.build());
  }

  private static boolean isWord(String word) {
    return WORDS.stream().anyMatch(keyword -> keyword.matches(word));
  }

  private static void readGateway(NexthopWords hop, Arguments words) throws CommandExit {
    Prefix gateway = RouteRequest.readGateway(words, hop.family, hop.attributes);
    if (hop.family == RtnlTypes.AF_UNSPEC) {
      hop.family = gateway.family();
    }
  }

  private void readDevice(String value) throws CommandExit {
    OptionalInt found = ip.linkNames().index(value);
    if (found.isEmpty()) {
      throw Errors.refusal("Cannot find device \"" + value + "\"\nError: cannot parse nexthop");
    }
    index = found.getAsInt();
  }

  private void readWeight(String value) throws CommandExit {
    int weight = Values.atMost(value, MAX_WEIGHT, INVALID_WEIGHT);
    if (weight == 0) {
      throw Errors.invalidValue(value, INVALID_WEIGHT);
    }
    hops = weight - 1;
  }

  private void readNewDestination(String value) throws CommandExit {
    attributes.put(RTA_NEWDST, InetWords.address(value, family).address());
  }
}
