// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.filter;

import java.util.Map;
import java.util.Set;
import org.pernet.api.skb.EtherType;

/** Reads a filter: conditions in a row, each what pcap-filter(7) calls a primitive. */
final class FilterParser {
  private static final int DEEPEST = 100;
  private static final Set<String> KINDS = Set.of("host", "net", "port", "portrange", "proto");
  private static final Set<String> OPERATORS = Set.of("and", "&&", "or", "||");
  private static final Set<String> PROTOCOLS =
      Set.of("ether", "ip", "ip6", "arp", "rarp", "icmp", "icmp6", "igmp", "tcp", "udp", "sctp");
  private static final Map<String, Integer> ETHER_TYPES = Map.of(
      "ip", EtherType.ETH_P_IP,
      "ip6", EtherType.ETH_P_IPV6,
      "arp", EtherType.ETH_P_ARP,
      "rarp", Fields.ETH_P_RARP);

  private final Words words;
  private Subject last = new Subject("", Direction.EITHER, "");
  private int depth;

  FilterParser(String text) throws FilterSyntaxException {
    words = new Words(text);
  }

  /**
   * What an address or a number is of.
   *
   * @param protocol of which protocol; empty for any
   * @param direction whose
   * @param kind host, net, port, ...; empty where it was not said
   */
  record Subject(String protocol, Direction direction, String kind) {}

  Condition parse() throws FilterSyntaxException {
    Condition all = row();
    if (words.hasMore()) {
      throw words.wrong("'" + words.peek() + "' is not expected");
    }
    return all;
  }

  private Condition row() throws FilterSyntaxException {
    Condition so = term();
    for (String operator = words.takeOneOf(OPERATORS);
        !operator.isEmpty();
        operator = words.takeOneOf(OPERATORS)) {
      Condition next = term();
      so = operator.equals("and") || operator.equals("&&") ? so.and(next) : so.or(next);
    }
    return so;
  }

  private Condition term() throws FilterSyntaxException {
    if (++depth > DEEPEST) {
      throw words.wrong("the filter is nested too deeply");
    }
    try {
      if (words.takes("not") || words.takes("!")) {
        return term().not();
      }
      if (words.takes("(")) {
        Condition inner = row();
        if (!words.takes(")")) {
          throw words.wrong("')' is missing");
        }
        return inner;
      }
      return primitive();
    } finally {
      depth--;
    }
  }

  private Condition primitive() throws FilterSyntaxException {
    if (!words.hasMore()) {
      throw words.wrong("a condition is missing");
    }
    switch (words.peek()) {
      case "greater" -> {
        words.take("");
        return Fields.greater(number("a length", 65_535));
      }
      case "less" -> {
        words.take("");
        return Fields.less(number("a length", 65_535));
      }
      case "inbound" -> {
        words.take("");
        return Fields.outbound().not();
      }
      case "outbound" -> {
        words.take("");
        return Fields.outbound();
      }
      default -> {
        return qualified();
      }
    }
  }

  private Condition qualified() throws FilterSyntaxException {
    String protocol = words.takeOneOf(PROTOCOLS);
    if (words.takes("broadcast")) {
      return broadcast(protocol);
    }
    if (words.takes("multicast")) {
      return multicast(protocol);
    }
    boolean directed = words.peek().equals("src") || words.peek().equals("dst");
    Direction direction = directed ? direction() : Direction.EITHER;
    String kind = words.takeOneOf(KINDS);
    if (kind.isEmpty() && !directed && !protocol.isEmpty()) {
      return isValue(words.peek())
          ? valued(new Subject(protocol, direction, "host"))
          : alone(protocol);
    }
    boolean bare = kind.isEmpty() && !directed && !last.kind().isEmpty();
    return valued(bare ? last : new Subject(protocol, direction, kind.isEmpty() ? "host" : kind));
  }

  /** Whether a word stands for an address, so that one may follow a protocol without "host". */
  private static boolean isValue(String word) {
    return !word.isEmpty() && (Character.isDigit(word.charAt(0)) || word.indexOf(':') >= 0);
  }

  private Direction direction() throws FilterSyntaxException {
    boolean source = words.take("").equals("src");
    String other = source ? "dst" : "src";
    if (words.peek(1).equals(other) && OPERATORS.contains(words.peek())) {
      String operator = words.take("");
      words.take("");
      return operator.equals("and") || operator.equals("&&") ? Direction.BOTH : Direction.EITHER;
    }
    return source ? Direction.SOURCE : Direction.DESTINATION;
  }

  private Condition broadcast(String protocol) throws FilterSyntaxException {
    if (!protocol.isEmpty() && !protocol.equals("ether")) {
      throw words.wrongTaken("'" + protocol + " broadcast' is not known");
    }
    return Fields.station(new byte[] {-1, -1, -1, -1, -1, -1}, Direction.DESTINATION);
  }

  private Condition multicast(String protocol) throws FilterSyntaxException {
    return switch (protocol) {
      case "", "ether" -> Fields.etherMulticast();
      case "ip" -> Fields.ipMulticast();
      default -> throw words.wrongTaken("'" + protocol + " multicast' is not known");
    };
  }

  private Condition alone(String protocol) throws FilterSyntaxException {
    return switch (protocol) {
      case "ether" -> throw words.wrong("'ether' says nothing alone");
      case "icmp", "igmp" -> Fields.ipProtocol(Values.protocol(protocol));
      case "icmp6" -> Fields.ip6Protocol(Fields.ICMP6);
      case "tcp", "udp", "sctp" -> Fields.anyIpProtocol(Values.protocol(protocol));
      default -> Fields.etherType(ETHER_TYPES.get(protocol));
    };
  }

  private Condition valued(Subject subject) throws FilterSyntaxException {
    last = subject;
    return switch (subject.kind()) {
      case "host" -> host(subject);
      case "net" -> net(subject);
      case "proto" -> proto(subject);
      default -> ports(subject);
    };
  }

  private Condition host(Subject subject) throws FilterSyntaxException {
    String text = words.take("an address");
    if (subject.protocol().equals("ether")) {
      return Fields.station(
          Values.station(text).orElseThrow(() -> none(text, "a hardware address")),
          subject.direction());
    }
    byte[] address = Values.address(text).orElseThrow(() -> none(text, "an address"));
    if (address.length == Integer.BYTES) {
      return address(subject, Values.toInt(address), -1);
    }
    if (!subject.protocol().isEmpty() && !subject.protocol().equals("ip6")) {
      throw words.wrongTaken("'" + text + "' is no address of " + subject.protocol());
    }
    return Fields.ip6Address(address, subject.direction());
  }

  private FilterSyntaxException none(String text, String what) {
    return words.wrongTaken("'" + text + "' is not " + what);
  }

  private Condition net(Subject subject) throws FilterSyntaxException {
    String text = words.take("a net");
    Values.Net net = Values.net(text).orElseThrow(() -> none(text, "a net"));
    int mask = net.mask();
    if (words.takes("mask")) {
      String given = words.take("a mask");
      byte[] bytes = Values.address(given)
          .filter(found -> found.length == Integer.BYTES)
          .orElseThrow(() -> none(given, "a mask"));
      mask = Values.toInt(bytes);
    }
    if ((net.address() & ~mask) != 0) {
      throw words.wrongTaken("'" + text + "' has bits of a host");
    }
    return address(subject, net.address(), mask);
  }

  private Condition address(Subject subject, int address, int mask) throws FilterSyntaxException {
    Direction direction = subject.direction();
    return switch (subject.protocol()) {
      case "ip" -> Fields.ipAddress(address, mask, direction);
      case "arp" -> Fields.arpAddress(EtherType.ETH_P_ARP, address, mask, direction);
      case "rarp" -> Fields.arpAddress(Fields.ETH_P_RARP, address, mask, direction);
      case "" ->
        Fields.ipAddress(address, mask, direction)
            .or(Fields.arpAddress(EtherType.ETH_P_ARP, address, mask, direction))
            .or(Fields.arpAddress(Fields.ETH_P_RARP, address, mask, direction));
      default -> throw words.wrongTaken("'" + subject.protocol() + "' has no such addresses");
    };
  }

  private Condition ports(Subject subject) throws FilterSyntaxException {
    String text = words.take("a port");
    boolean row = subject.kind().equals("portrange");
    int[] ports = (row ? Values.portRange(text) : Values.port(text))
        .orElseThrow(() -> none(text, row ? "a range of ports" : "a port"));
    Direction direction = subject.direction();
    return switch (subject.protocol()) {
      case "tcp", "udp", "sctp" ->
        Fields.ports(Values.protocol(subject.protocol()), ports[0], ports[1], direction);
      case "" ->
        Fields.ports(Fields.UDP, ports[0], ports[1], direction)
            .or(Fields.ports(Fields.TCP, ports[0], ports[1], direction))
            .or(Fields.ports(Fields.SCTP, ports[0], ports[1], direction));
      default -> throw words.wrongTaken("'" + subject.protocol() + "' has no ports");
    };
  }

  private Condition proto(Subject subject) throws FilterSyntaxException {
    if (subject.direction() != Direction.EITHER) {
      throw words.wrong("a protocol has no direction");
    }
    if (subject.protocol().equals("ether")) {
      Integer type = ETHER_TYPES.get(named());
      return Fields.etherType(type == null ? number("an EtherType", 65_535) : taken(type));
    }
    int known = Values.protocol(named());
    int number = known < 0 ? number("a protocol's number", 255) : taken(known);
    return switch (subject.protocol()) {
      case "ip" -> Fields.ipProtocol(number);
      case "ip6" -> Fields.ip6Protocol(number);
      case "" -> Fields.anyIpProtocol(number);
      default -> throw words.wrongTaken("'" + subject.protocol() + "' carries no protocols");
    };
  }

  /** The next word, which stays, as the name of a protocol: a backslash may say that it is no keyword. */
  private String named() {
    String word = words.peek();
    return word.startsWith("\\") ? word.substring(1) : word;
  }

  private int taken(int value) throws FilterSyntaxException {
    words.take("");
    return value;
  }

  private int number(String what, int most) throws FilterSyntaxException {
    String text = words.take(what);
    int number = Values.number(text, most);
    if (number < 0) {
      throw none(text, what);
    }
    return number;
  }
}
