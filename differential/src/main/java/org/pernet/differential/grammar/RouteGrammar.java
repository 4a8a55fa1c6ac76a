// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.grammar;

import org.pernet.differential.command.Command;

/** {@code ip route}, without next hops as objects ({@code nhid}). */
final class RouteGrammar {
  private final Draw draw;
  private final Dice dice;
  private final Values values;

  RouteGrammar(Draw draw) {
    this.draw = draw;
    this.dice = draw.dice();
    this.values = new Values(dice);
  }

  private Words ip(String words) {
    return new Words(dice, draw.ip()).add(words);
  }

  private String type() {
    return dice.word(
        "unicast local broadcast throw unreachable prohibit blackhole unreachable",
        "nat multicast anycast nosuch");
  }

  Command change() {
    Words words = ip("route").add(dice.word("add add add add replace append prepend change"));
    boolean special = dice.percent(15);
    if (special) {
      words.add(type());
    }
    words.raw(values.prefix());
    node(words);
    if (!special || dice.percent(20)) {
      hops(words);
    }
    info(words);
    return words.command();
  }

  /** The plain ways, which succeed where the address is there. */
  Command addPlain() {
    Words words = ip("route add").raw(values.prefix());
    return dice.percent(50)
        ? words.add("via").raw(values.host()).command()
        : words.add("dev").raw(draw.device()).command();
  }

  /** What tells one route from another. */
  private void node(Words words) {
    words
        .maybe(8, "tos", values::tos)
        .maybe(15, "table", values::table)
        .maybe(12, "proto", values::protocol)
        .maybe(10, "scope", values::scope)
        .maybe(22, "metric", values::metric);
  }

  private void hops(Words words) {
    int way = dice.below(10);
    if (way < 5) {
      words.maybe(90, "via", values::host).maybe(30, "dev", draw::device).maybe(10, "onlink");
    } else if (way < 8) {
      words.add("dev").raw(draw.device());
    } else {
      int count = dice.between(1, 3);
      for (int i = 0; i < count; i++) {
        words
            .add("nexthop")
            .maybe(85, "via", values::host)
            .maybe(40, "dev", draw::device)
            .maybe(40, "weight", () -> dice.word("1 2 5 256", "0 257 x"))
            .maybe(8, "onlink");
      }
    }
  }

  private void info(Words words) {
    words
        .maybe(12, "src", values::host)
        .maybe(5, "mtu", () -> dice.word("1400 1000 9000", "0 x -1 70000"))
        .maybe(2, "mtu lock", () -> "1400")
        .maybe(2, "advmss", () -> dice.word("1400 536 70000", "0 x"))
        .maybe(2, "initcwnd", () -> dice.word("10 20", "0 x"))
        .maybe(2, "hoplimit", () -> dice.word("64 1 255", "0 256 x"))
        .maybe(2, "rtt", () -> dice.word("100 10ms 1s 1.5s", "x"))
        .maybe(2, "window", () -> dice.word("1000 65535", "x"))
        .maybe(1, "quickack", () -> dice.word("0 1", "2 x"))
        .maybe(1, "features", () -> dice.word("ecn", "x"))
        .maybe(1, "rto_min", () -> dice.word("200ms 1s", "x"))
        .maybe(1, "reordering", () -> dice.word("3 5", "x"))
        .maybe(1, "realms", () -> dice.word("1 2/3", "x"));
  }

  Command delete() {
    Words words = ip("route").add(dice.word("del delete d"));
    words.maybe(8, type()).raw(values.prefix());
    node(words);
    words
        .maybe(20, "via", values::host)
        .maybe(20, "dev", draw::device)
        .maybe(4, "src", values::host);
    return words.command();
  }

  Command get() {
    Words words = ip("route get").maybe(10, "fibmatch");
    words.raw(
        dice.percent(60)
            ? values.host()
            : dice.word(
                "10.9.1.1 10.9.1.129 10.9.2.1 127.0.0.1 192.168.0.1 239.1.1.1 255.255.255.255 8.8.8.8"));
    words
        .maybe(15, "from", values::host)
        .maybe(8, "iif", draw::device)
        .maybe(15, "oif", draw::device)
        .maybe(8, "tos", values::tos)
        .maybe(8, "mark", () -> dice.word("1 2 0x10", "x"))
        .maybe(3, "uid", () -> "1000")
        .maybe(3, "ipproto", () -> dice.word("tcp udp icmp", "x"));
    return words.command();
  }

  Command flush() {
    Words words = ip("-4 route flush");
    selectors(words);
    return words.maybe(10, "cache").command();
  }

  Command show() {
    Words words = new Words(dice, draw.ip());
    words.maybe(25, "-j").maybe(20, "-d").maybe(10, "-o").maybe(10, "-N").add("-4 route show");
    selectors(words);
    return words.command();
  }

  private void selectors(Words words) {
    words
        .maybe(45, "table", () -> dice.word("all local main 100 200 default", "77 x"))
        .maybe(15, "dev", draw::device)
        .maybe(10, "proto", values::protocol)
        .maybe(8, "type", this::type)
        .maybe(8, "scope", values::scope)
        .maybe(6, "via", values::host)
        .maybe(6, "src", values::host)
        .maybe(6, "metric", values::metric)
        .maybe(4, "tos", values::tos)
        .maybe(8, dice.word("root match exact to"), values::prefix);
  }
}
