// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.route;

import static org.pernet.rtnetlink.schema.RouteAttributes.*;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.names.IpProtocols;
import org.pernet.shell.ip.names.RoutingNames;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.InetWords;
import org.pernet.shell.ip.text.Keyword;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Numbers;
import org.pernet.shell.ip.text.Output;
import org.pernet.shell.ip.text.Prefix;
import org.pernet.shell.ip.text.Values;

/** {@code ip route get}. Not safe for threads. */
final class RouteGet {
  private static final int NOTIFY = 0x100;
  private static final int LOOKUP_TABLE = 0x1000;
  private static final int FIB_MATCH = 0x2000;
  private static final int MAX_PORT = 0xffff;

  /** In the order in which a cut word is looked up. */
  private static final List<Keyword<RouteGet>> WORDS = List.of(
      Keyword.value("tos dsfield*", RouteGet::readTos),
      Keyword.value("from*", RouteGet::readSource),
      Keyword.value("iif*", (get, value) -> get.inDevice = Optional.of(value)),
      Keyword.value("mark*", RouteGet::readMark),
      Keyword.value("oif* dev", (get, value) -> get.outDevice = Optional.of(value)),
      Keyword.flag("notify*", get -> get.flags |= NOTIFY),
      Keyword.flag("connected*", get -> get.connected = true),
      Keyword.value("vrf*", RouteGet::refuseVrf),
      Keyword.value(
          "uid*",
          (get, value) -> get.attributes.put(RTA_UID, Values.unsigned(value, "invalid UID"))),
      Keyword.flag("fibmatch*", get -> get.flags |= FIB_MATCH),
      Keyword.of("as", RouteGet::readNewDestination),
      Keyword.value("sport*", (get, value) -> get.readPort(RTA_SPORT, value, "invalid sport")),
      Keyword.value("dport*", (get, value) -> get.readPort(RTA_DPORT, value, "invalid dport")),
      Keyword.value(
          "ipproto*",
          (get, value) -> get.attributes.put(
              RTA_IP_PROTO,
              Values.require(IpProtocols.number(value), value, "Invalid \"ipproto\" value"))));

  private final Invocation ip;
  private Attributes.Builder attributes = Attributes.builder();
  private int family;
  private int destinationLength;
  private int sourceLength;
  private int tos;
  private int flags;
  private boolean connected;
  private boolean hasSource;
  private boolean hasDestination;
  private Optional<String> inDevice = Optional.empty();
  private Optional<String> outDevice = Optional.empty();

  RouteGet(Invocation ip) {
    this.ip = ip;
    this.family = ip.options().family();
  }

  void run(Arguments words) throws CommandExit {
    while (words.hasMore()) {
      String word = words.take();
      if (!Keyword.read(WORDS, word, this, words)) {
        readDestination(word, words);
      }
    }
    if (!hasDestination) {
      throw Errors.failure("need at least a destination address");
    }
    putDevice(RTA_IIF, inDevice);
    putDevice(RTA_OIF, outDevice);
    if (family == RtnlTypes.AF_UNSPEC) {
      family = RtnlTypes.AF_INET;
    }
    if (family == RtnlTypes.AF_INET) {
      flags |= LOOKUP_TABLE;
    }
    RouteMessage request = new RouteMessage(
        family, destinationLength, sourceLength, tos, 0, 0, 0, 0, flags, attributes.build());
    RtnlReply answer = ask(request);
    try (Output out = ip.output()) {
      show(out, answer);
      if (connected && !hasSource) {
        show(out, ask(request));
      }
    }
  }

  private void show(Output out, RtnlReply answer) {
    RouteFilter filter = new RouteFilter(RtnlTypes.AF_UNSPEC);
    RouteMessage route = (RouteMessage) answer.message();
    filter.cloned = (route.flags() & RouteFilter.CLONED) != 0;
    new RoutePrinter(ip, out, filter).print(answer);
  }

  private RtnlReply ask(RouteMessage request) throws CommandExit {
    try {
      return ip.client()
          .get(RtnlTypes.RTM_GETROUTE, request)
          .orElseThrow(() -> Errors.failure("An error :-)"));
    } catch (NetException refused) {
      throw Errors.kernel(refused);
    }
  }

  private void putDevice(AttributeType<Integer> attribute, Optional<String> device)
      throws CommandExit {
    if (device.isPresent()) {
      OptionalInt index = ip.linkNames().index(device.get());
      attributes.put(attribute, index.orElseThrow(() -> Errors.noDevice(device.get())));
    }
  }

  private void learnFamily(Prefix prefix) {
    if (family == RtnlTypes.AF_UNSPEC) {
      family = prefix.family();
    }
  }

  private void readTos(String value) throws CommandExit {
    tos = Values.require(RoutingNames.DSFIELDS.number(value), value, "TOS value is invalid");
  }

  private void readSource(String value) throws CommandExit {
    if (Matches.prefix(value, "help")) {
      throw RouteUsage.exit();
    }
    hasSource = true;
    Prefix prefix = InetWords.prefix(value, family);
    learnFamily(prefix);
    if (prefix.hasAddress()) {
      attributes.put(RTA_SRC, prefix.address());
    }
    sourceLength = prefix.length();
  }

  private void readMark(String value) throws CommandExit {
    OptionalInt mark = Numbers.unsigned(value);
    attributes.put(RTA_MARK, mark.orElseThrow(() -> Errors.invalid(value, "invalid mark value")));
  }

  private void refuseVrf(String value) throws CommandExit {
    throw Errors.invalidValue(value, "Invalid VRF");
  }

  private static void readNewDestination(RouteGet get, Arguments words) throws CommandExit {
    String value = words.value();
    Prefix address = InetWords.address(value.equals("to") ? words.value() : value, get.family);
    get.learnFamily(address);
    get.attributes.put(RTA_NEWDST, address.address());
  }

  private void readPort(AttributeType<byte[]> attribute, String value, String refusal)
      throws CommandExit {
    int port = Values.atMost(value, MAX_PORT, refusal);
    attributes.put(attribute, new byte[] {(byte) (port >> Byte.SIZE), (byte) port});
  }

  private void readDestination(String word, Arguments words) throws CommandExit {
    String value = word.equals("to") ? words.value() : word;
    if (Matches.prefix(value, "help")) {
      throw RouteUsage.exit();
    }
    Prefix prefix = InetWords.prefix(value, family);
    learnFamily(prefix);
    if (prefix.hasAddress()) {
      attributes.put(RTA_DST, prefix.address());
    }
    hasDestination = true;
    int bits = InetWords.bits(family);
    destinationLength = prefix.length();
    if (bits > 0 && prefix.length() != bits) {
      ip.err()
          .println("Warning: /" + prefix.length() + " as prefix is invalid, only /" + bits
              + " (or none) is supported.");
      destinationLength = bits;
    }
  }
}
