// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.command;

import java.util.List;
import java.util.Map;

/** What traceroute is asked to do. */
final class TraceOptions {
  private static final String WITH_ARGUMENT = "fgimNptlwqsz";
  private static final Map<String, Character> NAMES = Map.ofEntries(
      Map.entry("icmp", 'I'),
      Map.entry("first", 'f'),
      Map.entry("max-hops", 'm'),
      Map.entry("queries", 'q'),
      Map.entry("sim-queries", 'N'),
      Map.entry("wait", 'w'),
      Map.entry("interface", 'i'),
      Map.entry("source", 's'),
      Map.entry("port", 'p'),
      Map.entry("tos", 't'),
      Map.entry("sendwait", 'z'),
      Map.entry("dont-fragment", 'F'),
      Map.entry("help", '?'));
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
    OptionWords words = new OptionWords(arguments, WITH_ARGUMENT, NAMES);
    for (int letter = words.next(); letter >= 0; letter = words.next()) {
      if (letter == '?') {
        throw new UsageException(USAGE, 0);
      }
      boolean takes = WITH_ARGUMENT.indexOf(letter) >= 0;
      if (takes && words.argument() == null) {
        throw new UsageException(
            "Option `" + words.spelled() + "' (argc 1) requires an argument", 2);
      }
      boolean known =
          takes ? options.value((char) letter, words.argument()) : options.flag((char) letter);
      if (!known) {
        throw new UsageException("Bad option `" + words.spelled() + "' (argc 1)", 2);
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
        traceroute [ OPTIONS ] HOST [ LENGTH ]
      Tells by which routers packets go to HOST. LENGTH is that of a whole packet, in bytes; 60 if unsaid.

        -I, --icmp               send echoes; without it, datagrams to ports that nobody is expected to listen at
        -f, --first=TTL          begin with this hop; 1 if unsaid
        -m, --max-hops=TTL       go no farther than this; 30 if unsaid
        -q, --queries=N          ask each hop N times; 3 if unsaid, 10 at most
        -N, --sim-queries=N      have N questions under way at once; 16 if unsaid
        -w, --wait=MAX[,HERE[,NEAR]]
                                 wait up to MAX seconds; but once there is an answer from the same hop, HERE times as
                                 long as that took, or from a farther one, NEAR times; 5, 3 and 10 if unsaid
        -i, --interface=DEV      leave by this device
        -s, --source=ADDRESS     send from this address
        -p, --port=PORT          the first port asked, 33434 if unsaid; the first sequence number with -I
        -t, --tos=TOS            the type of service of what is sent
        -z, --sendwait=SECONDS   accepted, and nothing follows from it
        -F, --dont-fragment      no router may cut what is sent
        -n                       addresses without names, as always here
        -4                       IPv4, as always here
            --help               this""";
}
