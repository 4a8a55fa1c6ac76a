// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.grammar;

import org.pernet.differential.command.Command;

/** {@code ip rule}. */
final class RuleGrammar {
  private final Draw draw;
  private final Dice dice;
  private final Values values;

  RuleGrammar(Draw draw) {
    this.draw = draw;
    this.dice = draw.dice();
    this.values = new Values(dice);
  }

  private Words ip(String words) {
    return new Words(dice, draw.ip()).add(words);
  }

  private String priority() {
    return dice.word("100 200 300 100 32765 1000", "-1 x 4294967296 0 32766");
  }

  Command add() {
    Words words = ip("rule add");
    selector(words);
    action(words);
    return words.command();
  }

  Command delete() {
    Words words = ip("rule del");
    if (dice.percent(60)) {
      words.add("pref").raw(priority());
    } else {
      selector(words);
      words.maybe(50, "table", values::table);
    }
    return words.command();
  }

  private void selector(Words words) {
    words
        .maybe(4, "not")
        .maybe(50, "from", () -> dice.percent(30) ? "all" : values.prefix())
        .maybe(20, "to", values::prefix)
        .maybe(8, "tos", values::tos)
        .maybe(12, "fwmark", () -> dice.word("1 2 0x10/0xff 0/1", "x 1/x"))
        .maybe(8, "iif", draw::device)
        .maybe(6, "oif", draw::device)
        .maybe(60, "pref", this::priority)
        .maybe(3, "uidrange", () -> dice.word("0-100 1000-2000", "5-1 x"))
        .maybe(4, "ipproto", () -> dice.word("tcp udp icmp 17", "x 256"))
        .maybe(4, "sport", () -> dice.word("80 1000-2000", "x 70000 5-1"))
        .maybe(3, "dport", () -> dice.word("53 1-65535", "0 x"));
  }

  private void action(Words words) {
    switch (dice.below(12)) {
      case 0 -> words.add("goto").raw(priority());
      case 1 -> words.add(dice.word("unreachable prohibit blackhole nop"));
      case 2 -> words.add("type").add(dice.word("unreachable prohibit blackhole", "local x"));
      case 3 ->
        words
            .add("table")
            .raw(values.table())
            .add("suppress_prefixlength")
            .raw(dice.word("0 8 24", "33 -1 x"));
      case 4 -> words.add("table").raw(values.table()).add("suppress_ifgroup").raw(values.group());
      case 5 -> words.add("table").raw(values.table()).add("protocol").raw(values.protocol());
      case 6 -> words.maybe(50, "realms", () -> dice.word("1 2/3", "x"));
      default -> words.add(dice.word("table lookup")).raw(values.table());
    }
  }

  Command flush() {
    return ip("rule flush").maybe(50, "table", values::table).command();
  }

  Command show() {
    Words words = new Words(dice, draw.ip());
    words.maybe(25, "-j").maybe(20, "-d").add("rule").maybe(50, "show");
    if (words.contains("show")) {
      words
          .maybe(10, "from", values::prefix)
          .maybe(20, "table", values::table)
          .maybe(10, "pref", this::priority)
          .maybe(5, "iif", draw::device);
    }
    return words.command();
  }
}
