// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.route;

import static org.pernet.rtnetlink.schema.RouteMetrics.*;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.shell.ip.text.Output;

/** Shows a route's metrics. */
final class RouteMetricsPrinter {
  private record Metric(String name, AttributeType<?> type) {}

  private static final List<Metric> ALL = List.of(
      new Metric("mtu", RTAX_MTU),
      new Metric("window", RTAX_WINDOW),
      new Metric("rtt", RTAX_RTT),
      new Metric("rttvar", RTAX_RTTVAR),
      new Metric("ssthresh", RTAX_SSTHRESH),
      new Metric("cwnd", RTAX_CWND),
      new Metric("advmss", RTAX_ADVMSS),
      new Metric("reordering", RTAX_REORDERING),
      new Metric("hoplimit", RTAX_HOPLIMIT),
      new Metric("initcwnd", RTAX_INITCWND),
      new Metric("features", RTAX_FEATURES),
      new Metric("rto_min", RTAX_RTO_MIN),
      new Metric("initrwnd", RTAX_INITRWND),
      new Metric("quickack", RTAX_QUICKACK),
      new Metric("congctl", RTAX_CC_ALGO),
      new Metric("fastopen_no_cookie", RTAX_FASTOPEN_NO_COOKIE));

  private static final int RTT_UNIT = 8;
  private static final int RTTVAR_UNIT = 4;
  private static final int FEATURE_ECN = 1;
  private static final long SECOND = 1000;

  private RouteMetricsPrinter() {}

  static void print(Output out, Attributes metrics) {
    out.openArray("metrics");
    out.openObject(null);
    int locks = metrics.find(RTAX_LOCK).orElse(0);
    for (Metric metric : ALL) {
      boolean locked = (locks & 1 << metric.type().number()) != 0;
      Object value = metrics.get(metric.type());
      boolean shown = value != null ? !isDefault(metric, value) : locked;
      if (shown) {
        out.text(metric.name() + (locked ? " lock " : " "));
        printValue(out, metric, value == null ? 0 : value);
      }
    }
    out.closeObject();
    out.closeArray();
  }

  private static boolean isDefault(Metric metric, Object value) {
    return metric.type() == RTAX_HOPLIMIT && value.equals(-1);
  }

  private static void printValue(Output out, Metric metric, Object value) {
    if (!(value instanceof Integer number)) {
      out.field("congestion", "%s ", value);
      return;
    }
    long unsigned = Integer.toUnsignedLong(number);
    switch (metric.name()) {
      case "features" -> printFeatures(out, number);
      case "rtt" -> printTime(out, metric.name(), unsigned / RTT_UNIT);
      case "rttvar" -> printTime(out, metric.name(), unsigned / RTTVAR_UNIT);
      case "rto_min" -> printTime(out, metric.name(), unsigned);
      default -> out.field(metric.name(), "%s ", unsigned);
    }
  }

  private static void printFeatures(Output out, int features) {
    if ((features & FEATURE_ECN) != 0) {
      out.json("ecn", null);
      out.text("ecn ");
    }
    if ((features & ~FEATURE_ECN) != 0) {
      out.field("features", "%s ", "0x" + Integer.toHexString(features & ~FEATURE_ECN));
    }
  }

  /** A time in milliseconds; in text, seconds where it has some. */
  private static void printTime(Output out, String name, long milliseconds) {
    out.json(name, milliseconds);
    out.text(milliseconds >= SECOND ? seconds(milliseconds) + "s " : milliseconds + "ms ");
  }

  /** As C's %g: six digits that mean something, no zeros behind them. */
  private static String seconds(long milliseconds) {
    return new BigDecimal(milliseconds)
        .movePointLeft(3)
        .round(new MathContext(6))
        .stripTrailingZeros()
        .toPlainString();
  }
}
