// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.command;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

/** What ping is asked to do. */
final class PingOptions {
  private static final String WITH_ARGUMENT = "ceIilmMpQsStwWFNT";
  private static final int UNSAID = -1;

  long count; // 0 for without end
  double interval = 1; // seconds
  boolean intervalSaid;
  int size = 56;
  String source = "";
  double linger = 10; // seconds to wait for the last answer
  double deadline; // seconds; 0 for none
  boolean flood;
  boolean quiet;
  boolean numeric;
  boolean stamps;
  boolean broadcast;
  boolean outstanding;
  boolean adaptive;
  boolean noLoop;
  boolean verbose;
  int ttl = UNSAID;
  int tos;
  int mark;
  int preload = 1;
  int discover = UNSAID;
  byte[] pattern = {};
  String host = "";

  private PingOptions() {}

  static PingOptions parse(List<String> arguments) throws UsageException {
    PingOptions options = new PingOptions();
    OptionWords words = new OptionWords(arguments, WITH_ARGUMENT);
    for (int letter = words.next(); letter >= 0; letter = words.next()) {
      boolean lacks = WITH_ARGUMENT.indexOf(letter) >= 0 && words.argument() == null;
      if (lacks) {
        throw new UsageException(
            "ping: option requires an argument -- '" + (char) letter + "'\n\n" + PingText.USAGE, 2);
      }
      if (!options.flag((char) letter) && !options.value((char) letter, words.argument())) {
        throw new UsageException(
            "ping: invalid option -- '" + (char) letter + "'\n\n" + PingText.USAGE, 2);
      }
    }
    options.finish(words.others());
    return options;
  }

  private void finish(List<String> hosts) throws UsageException {
    if (hosts.isEmpty()) {
      throw new UsageException("ping: usage error: Destination address required", 1);
    }
    host = hosts.get(hosts.size() - 1);
    if (flood && !intervalSaid) {
      interval = 0;
    }
  }

  private boolean flag(char letter) {
    switch (letter) {
      case '4' -> {}
      case 'A' -> adaptive = true;
      case 'b' -> broadcast = true;
      case 'D' -> stamps = true;
      case 'f' -> flood = true;
      case 'L' -> noLoop = true;
      case 'n' -> numeric = true;
      case 'O' -> outstanding = true;
      case 'q' -> quiet = true;
      case 'U', 'a', 'B', 'C', 'd' -> {}
      case 'v' -> verbose = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean value(char letter, String text) throws UsageException {
    switch (letter) {
      case 'c' -> count = number(text, 1, Long.MAX_VALUE);
      case 'i' -> {
        interval = seconds(text);
        intervalSaid = true;
      }
      case 'I' -> source = text;
      case 'l' -> preload = (int) number(text, 1, 65536);
      case 'm' -> mark = (int) number(text, 0, 4_294_967_295L);
      case 'M' -> discover = discover(text);
      case 'p' -> pattern = pattern(text);
      case 'Q' -> tos = (int) number(text, 0, 255);
      case 's' -> size = (int) number(text, 0, Integer.MAX_VALUE);
      case 't' -> ttl = (int) number(text, 0, 255);
      case 'w' -> deadline = number(text, 0, Integer.MAX_VALUE);
      case 'W' -> linger = seconds(text);
      case 'S', 'e' -> number(text, 0, Integer.MAX_VALUE);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static long number(String text, long least, long most) throws UsageException {
    long value;
    try {
      value = Long.decode(text);
    } catch (NumberFormatException notOne) {
      throw new UsageException("ping: invalid argument: '" + text + "'", 1);
    }
    if (value < least || value > most) {
      throw new UsageException(
          "ping: invalid argument: '" + text + "': out of range: " + least + " <= value <= " + most,
          1);
    }
    return value;
  }

  private static double seconds(String text) throws UsageException {
    BigDecimal value;
    try {
      value = new BigDecimal(text);
    } catch (NumberFormatException notOne) {
      throw new UsageException("ping: invalid argument: '" + text + "'", 1);
    }
    double seconds = value.doubleValue();
    if (seconds < 0 || seconds > 2_147_483) {
      throw new UsageException("ping: bad linger time: " + text, 1);
    }
    return seconds;
  }

  private static int discover(String text) throws UsageException {
    return switch (text) {
      case "do" -> 2;
      case "want" -> 1;
      case "dont" -> 0;
      default -> throw new UsageException("ping: invalid -M argument: " + text, 2);
    };
  }

  private static byte[] pattern(String text) throws UsageException {
    try {
      return HexFormat.of().parseHex(text.length() % 2 == 0 ? text : "0" + text);
    } catch (IllegalArgumentException notOne) {
      throw new UsageException("ping: patterns must be specified as hex digits: " + text, 2);
    }
  }

  /** The address that it shall speak with, where the source is one. */
  OptionalInt sourceAddress() {
    return source.isEmpty() ? OptionalInt.empty() : HostName.resolve(source);
  }

  /** Whether answers tell how long they took: they have room for a time. */
  boolean isTiming() {
    return size >= 16;
  }
}
