// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.route;

import static org.pernet.rtnetlink.schema.RouteMetrics.*;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Keyword;
import org.pernet.shell.ip.text.Values;

/** The words that give a route its metrics. */
final class RouteMetricWords {
  /** The units in which the kernel counts times: eighths and quarters of a millisecond. */
  private static final int RTT_UNIT = 8;

  private static final int RTTVAR_UNIT = 4;
  private static final int FEATURE_ECN = 1;
  private static final int MAX_HOPS = 255;
  private static final int MILLIS = 1000;
  private static final Pattern TIME =
      Pattern.compile("\\s*([+-]?(?:\\d+\\.?\\d*|\\.\\d+))(s|secs?|ms|msecs?)?");

  /** In the order in which a cut word is looked up. */
  static final List<Keyword<Metrics>> ALL = List.of(
      lockable("mtu", "mtu", RTAX_MTU, -1),
      lockable("hoplimit", "hoplimit", RTAX_HOPLIMIT, MAX_HOPS),
      lockable("advmss", "mss", RTAX_ADVMSS, -1),
      lockable("reordering*", "reordering", RTAX_REORDERING, -1),
      time("rtt", "rtt", RTAX_RTT, RTT_UNIT),
      Keyword.of("rto_min", RouteMetricWords::readRtoMin),
      lockable("window*", "window", RTAX_WINDOW, -1),
      lockable("cwnd*", "cwnd", RTAX_CWND, -1),
      lockable("initcwnd*", "initcwnd", RTAX_INITCWND, -1),
      lockable("initrwnd*", "initrwnd", RTAX_INITRWND, -1),
      Keyword.value("features*", RouteMetricWords::readFeatures),
      Keyword.of(
          "quickack*", (metrics, words) -> readTruth("quickack", RTAX_QUICKACK, metrics, words)),
      Keyword.of("congctl", RouteMetricWords::readCongestionControl),
      time("rttvar*", "rttvar", RTAX_RTTVAR, RTTVAR_UNIT),
      lockable("ssthresh*", "ssthresh", RTAX_SSTHRESH, -1),
      Keyword.of(
          "fastopen_no_cookie*",
          (metrics, words) ->
              readTruth("fastopen_no_cookie", RTAX_FASTOPEN_NO_COOKIE, metrics, words)));

  private RouteMetricWords() {}

  /** The metrics so far. Not safe for threads. */
  static final class Metrics {
    private final Attributes.Builder attributes = Attributes.builder();
    private int locks;

    /** All that were given, and which of them are locked. */
    Attributes build() {
      if (locks != 0) {
        attributes.put(RTAX_LOCK, locks);
        locks = 0;
      }
      return attributes.build();
    }

    private String value(AttributeType<?> type, Arguments words) throws CommandExit {
      String value = words.value();
      if (!value.equals("lock")) {
        return value;
      }
      locks |= 1 << type.number();
      return words.value();
    }
  }

  private static Keyword<Metrics> lockable(
      String words, String name, AttributeType<Integer> type, int max) {
    return Keyword.of(words, (metrics, arguments) -> {
      String value = metrics.value(type, arguments);
      metrics.attributes.put(type, Values.atMost(value, max, "\"" + name + "\" value is invalid"));
    });
  }

  private static Keyword<Metrics> time(
      String words, String name, AttributeType<Integer> type, int unit) {
    return Keyword.of(words, (metrics, arguments) -> {
      String value = metrics.value(type, arguments);
      metrics.attributes.put(type, milliseconds(value, name, unit));
    });
  }

  private static void readRtoMin(Metrics metrics, Arguments words) throws CommandExit {
    metrics.locks |= 1 << RTAX_RTO_MIN.number();
    metrics.attributes.put(RTAX_RTO_MIN, milliseconds(words.value(), "rto_min", 1));
  }

  /** A time; without a unit it is the kernel's own count. */
  private static int milliseconds(String value, String name, int unit) throws CommandExit {
    Matcher matcher = TIME.matcher(value);
    if (!matcher.matches()) {
      throw Errors.invalidValue(value, "\"" + name + "\" value is invalid");
    }
    double number = Math.max(0, Double.parseDouble(matcher.group(1)));
    String suffix = matcher.group(2);
    if (suffix == null) {
      return (int) (long) Math.ceil(number);
    }
    return (int) (long) Math.ceil(suffix.startsWith("s") ? number * MILLIS : number) * unit;
  }

  private static void readFeatures(Metrics metrics, String value) throws CommandExit {
    if (!value.equals("ecn")) {
      throw Errors.invalidValue(value, "\"features\" value not valid");
    }
    metrics.attributes.put(RTAX_FEATURES, FEATURE_ECN);
  }

  private static void readTruth(
      String name, AttributeType<Integer> type, Metrics metrics, Arguments words)
      throws CommandExit {
    String value = words.value();
    int number = Values.unsigned(value, "\"" + name + "\" value is invalid");
    if (number != 0 && number != 1) {
      throw Errors.invalidValue(value, "\"" + name + "\" value should be 0 or 1");
    }
    metrics.attributes.put(type, number);
  }

  private static void readCongestionControl(Metrics metrics, Arguments words) throws CommandExit {
    metrics.attributes.put(RTAX_CC_ALGO, metrics.value(RTAX_CC_ALGO, words));
  }
}
