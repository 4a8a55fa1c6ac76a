// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_CARRIER_CHANGES;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_STATS;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_STATS64;

import java.util.List;
import org.pernet.api.attr.Attributes;
import org.pernet.shell.ip.client.IpOptions;
import org.pernet.shell.ip.text.Output;

/** Shows a link's statistics, in columns as wide as the largest number in them. */
public final class LinkStatisticsPrinter {
  private static final int COLUMNS = 7;

  /** A counter: its place among the kernel's, its title in text, its key in JSON. */
  private record Counter(int place, String title, String key) {}

  private static final int OPTIONAL_RX = 21;
  private static final int OPTIONAL_TX = 22;
  private static final int OPTIONAL_NO_HANDLER = 23;
  private static final int CARRIER_CHANGES = 25;

  private static final List<Counter> RX = List.of(
      new Counter(2, "bytes", "bytes"),
      new Counter(0, "packets", "packets"),
      new Counter(4, "errors", "errors"),
      new Counter(6, "dropped", "dropped"),
      new Counter(15, "missed", "over_errors"),
      new Counter(8, "mcast", "multicast"));
  private static final List<Counter> RX_ERRORS = List.of(
      new Counter(10, "length", "length_errors"),
      new Counter(12, "crc", "crc_errors"),
      new Counter(13, "frame", "frame_errors"),
      new Counter(14, "fifo", "fifo_errors"),
      new Counter(11, "overrun", "missed_errors"));
  private static final List<Counter> TX = List.of(
      new Counter(3, "bytes", "bytes"),
      new Counter(1, "packets", "packets"),
      new Counter(5, "errors", "errors"),
      new Counter(7, "dropped", "dropped"),
      new Counter(17, "carrier", "carrier_errors"),
      new Counter(9, "collsns", "collisions"));
  private static final List<Counter> TX_ERRORS = List.of(
      new Counter(16, "aborted", "aborted_errors"),
      new Counter(18, "fifo", "fifo_errors"),
      new Counter(20, "window", "window_errors"),
      new Counter(19, "heartbt", "heartbeat_errors"),
      new Counter(CARRIER_CHANGES, "transns", "carrier_changes"));

  private final HumanNumbers numbers;
  private final boolean errors;
  private final Output out;

  /** Shows statistics on {@code out}. */
  public LinkStatisticsPrinter(IpOptions options, Output out) {
    this.numbers = new HumanNumbers(options.human(), options.iec());
    this.errors = options.statistics() > 1;
    this.out = out;
  }

  /** Shows those that are there. */
  public void print(Attributes attributes) {
    boolean wide = attributes.has(IFLA_STATS64);
    long[] counted =
        attributes.find(IFLA_STATS64).or(() -> attributes.find(IFLA_STATS)).orElse(null);
    if (counted == null) {
      return;
    }
    long[] all = java.util.Arrays.copyOf(counted, CARRIER_CHANGES + 1);
    all[CARRIER_CHANGES] = attributes.find(IFLA_CARRIER_CHANGES).orElse(0);
    int[] widths = widths(all);
    out.openObject(wide ? "stats64" : "stats");
    printDirection("RX", "rx", RX, OPTIONAL_RX, RX_ERRORS, all, widths);
    out.breakLine();
    printDirection("TX", "tx", TX, OPTIONAL_TX, TX_ERRORS, all, widths);
    out.closeObject();
  }

  private int[] widths(long[] all) {
    int[] widths = {"*X errors:".length(), 7, 6, 7, 7, 7, 10};
    widen(widths, 0, RX, all);
    widen(widths, COLUMNS - 1, List.of(new Counter(OPTIONAL_RX, "", "")), all);
    widen(widths, 0, TX, all);
    widen(widths, COLUMNS - 1, List.of(new Counter(OPTIONAL_TX, "", "")), all);
    if (errors) {
      widen(widths, 1, RX_ERRORS, all);
      widen(widths, 1, TX_ERRORS, all);
    }
    return widths;
  }

  private void widen(int[] widths, int first, List<Counter> counters, long[] all) {
    for (int i = 0; i < counters.size(); i++) {
      int width = numbers.format(all[counters.get(i).place()]).length();
      widths[first + i] = Math.max(widths[first + i], width);
    }
  }

  private void printDirection(
      String title,
      String key,
      List<Counter> counters,
      int compressed,
      List<Counter> more,
      long[] all,
      int[] widths) {
    out.openObject(key);
    out.text("    " + title + ":");
    titles(counters, 0, widths, title.length() + 2);
    out.text(" " + right(all[compressed] == 0 ? "" : "compressed", widths[COLUMNS - 1]));
    out.breakLine();
    out.text("    ");
    values(counters, 0, all, widths);
    if (all[compressed] != 0) {
      value(new Counter(compressed, "", "compressed"), widths[COLUMNS - 1], all);
    }
    if (errors) {
      out.breakLine();
      out.text("    " + title + " errors:");
      out.text(" ".repeat(widths[0] - "*X errors:".length()));
      titles(more, 1, widths, 0);
      boolean noHandler = key.equals("rx") && all[OPTIONAL_NO_HANDLER] != 0;
      out.text(noHandler ? " " + right("nohandler", widths[COLUMNS - 1]) : "");
      out.breakLine();
      out.text(" ".repeat(widths[0] + "     ".length()));
      values(more, 1, all, widths);
      if (noHandler) {
        value(new Counter(OPTIONAL_NO_HANDLER, "", "nohandler"), widths[COLUMNS - 1], all);
      }
    }
    out.closeObject();
  }

  private void titles(List<Counter> counters, int first, int[] widths, int taken) {
    for (int i = 0; i < counters.size(); i++) {
      int width = widths[first + i] - (i == 0 ? taken : 0);
      out.text(" " + right(counters.get(i).title(), width));
    }
  }

  private void values(List<Counter> counters, int first, long[] all, int[] widths) {
    for (int i = 0; i < counters.size(); i++) {
      value(counters.get(i), widths[first + i], all);
    }
  }

  private void value(Counter counter, int width, long[] all) {
    long value = all[counter.place()];
    out.text(right(numbers.format(value), width) + " ");
    out.json(counter.key(), value);
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
