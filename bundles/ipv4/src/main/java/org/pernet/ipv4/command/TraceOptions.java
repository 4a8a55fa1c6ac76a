// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.command;

import java.util.List;

/** What traceroute is asked to do. */
final class TraceOptions {
  private static final String WITH_ARGUMENT = "fgimNptlwqsz";
  private static final int HEADER = 20;
  private static final int DEFAULT_LENGTH = 60;
  private static final int LONGEST = 65_000;

  int first = 1;
  int most = 30;
  int queries = 3;
  int ahead = 16;
  double wait = 5; // seconds
  double here = 3; // times an answer of the same hop
  double near = 10; // times one of a farther hop
  boolean icmp;
  boolean numeric;
  boolean whole;
  int port;
  int tos;
  String device = "";
  String source = "";
  String host = "";
  int length = DEFAULT_LENGTH;

  private TraceOptions() {}

  static TraceOptions parse(List<String> arguments) throws UsageException {
    TraceOptions options = new TraceOptions();
    OptionWords words = new OptionWords(arguments, WITH_ARGUMENT);
    for (int letter = words.next(); letter >= 0; letter = words.next()) {
      boolean takes = WITH_ARGUMENT.indexOf(letter) >= 0;
      if (takes && words.argument() == null) {
        throw new UsageException(
            "Option `-" + (char) letter + "' (argc 1) requires an argument", 2);
      }
      boolean known =
          takes ? options.value((char) letter, words.argument()) : options.flag((char) letter);
      if (!known) {
        throw new UsageException("Bad option `-" + (char) letter + "' (argc 1)", 2);
      }
    }
    options.finish(words.others());
    return options;
  }

  private boolean flag(char letter) {
    switch (letter) {
      case '4', 'd', 'e' -> {}
      case 'F' -> whole = true;
      case 'I' -> icmp = true;
      case 'n' -> numeric = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean value(char letter, String text) throws UsageException {
    switch (letter) {
      case 'f' -> first = number(letter, text);
      case 'm' -> most = number(letter, text);
      case 'q' -> queries = number(letter, text);
      case 'N' -> ahead = number(letter, text);
      case 'p' -> port = number(letter, text);
      case 't' -> tos = number(letter, text);
      case 'i' -> device = text;
      case 's' -> source = text;
      case 'w' -> waits(text);
      case 'z' -> seconds(letter, text);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void finish(List<String> words) throws UsageException {
    if (words.isEmpty()) {
      throw new UsageException(USAGE, 0);
    }
    host = words.get(0);
    if (words.size() > 1) {
      length = number('l', words.get(1));
    }
    refuse(first < 1 || first > most, "first hop out of range");
    refuse(most > 255, "max hops cannot be more than 255");
    refuse(queries < 1 || queries > 10, "no more than 10 probes per hop");
    refuse(length > LONGEST, "too big packetlen " + length + " specified");
    length = Math.max(length, HEADER + 8);
    ahead = Math.max(1, ahead);
  }

  private static void refuse(boolean wrong, String words) throws UsageException {
    if (wrong) {
      throw new UsageException(words, 2);
    }
  }

  private void waits(String text) throws UsageException {
    String[] parts = text.split(",", 3);
    wait = seconds('w', parts[0]);
    if (parts.length > 1) {
      here = seconds('w', parts[1]);
    }
    if (parts.length > 2) {
      near = seconds('w', parts[2]);
    }
  }

  private static int number(char letter, String text) throws UsageException {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException notOne) {
      throw cannot(letter, text);
    }
  }

  private static double seconds(char letter, String text) throws UsageException {
    double value;
    try {
      value = Double.parseDouble(text);
    } catch (NumberFormatException notOne) {
      throw cannot(letter, text);
    }
    refuse(!(value >= 0 && value < 1e9), "bad wait seconds `" + text + "' specified");
    return value;
  }

  private static UsageException cannot(char letter, String text) {
    return new UsageException(
        "Cannot handle `-" + letter + "' option with arg `" + text + "' (argc 1)", 2);
  }

  private static final String USAGE = """
      Usage:
        traceroute [ -4FIn ] [ -f first_ttl ] [ -i device ] [ -m max_ttl ] [ -N squeries ] [ -p port ] [ -t tos ] [ -w MAX,HERE,NEAR ] [ -q nqueries ] [ -s src_addr ] host [ packetlen ]
      Options:
        -4                          Use IPv4
        -F  --dont-fragment         Do not fragment packets
        -f first_ttl  --first=first_ttl
                                    Start from the first_ttl hop (instead from 1)
        -I  --icmp                  Use ICMP ECHO for tracerouting
        -i device  --interface=device
                                    Specify a network interface to operate with
        -m max_ttl  --max-hops=max_ttl
                                    Set the max number of hops (max TTL to be
                                    reached). Default is 30
        -N squeries  --sim-queries=squeries
                                    Set the number of probes to be tried
                                    simultaneously (default is 16)
        -n                          Do not resolve IP addresses to their domain names
        -p port  --port=port        Set the destination port to use. It is either
                                    initial udp port value for "default" method
                                    (incremented by each probe, default is 33434), or
                                    initial seq for "icmp" (incremented as well,
                                    default from 1)
        -t tos  --tos=tos           Set the TOS (IPv4 type of service) value for
                                    outgoing packets
        -w MAX,HERE,NEAR  --wait=MAX,HERE,NEAR
                                    Wait for a probe no more than HERE (default 3)
                                    times longer than a response from the same hop,
                                    or no more than NEAR (default 10) times than some
                                    next hop, or MAX (default 5.0) seconds (float
                                    point values allowed too)
        -q nqueries  --queries=nqueries
                                    Set the number of probes per each hop. Default is
                                    3
        -s src_addr  --source=src_addr
                                    Use source src_addr for outgoing packets

      Arguments:
      +     host          The host to traceroute to
            packetlen     The full packet length (default is the length of an IP
                          header plus 40). Can be ignored or increased to a minimal
                          allowed value""";
}
