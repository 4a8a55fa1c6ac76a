// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.grammar;

import org.pernet.differential.command.Command;

/** {@code ip addr}. */
final class AddressGrammar {
  private final Draw draw;
  private final Dice dice;
  private final Values values;

  AddressGrammar(Draw draw) {
    this.draw = draw;
    this.dice = draw.dice();
    this.values = new Values(dice);
  }

  private Words ip(String words) {
    return new Words(dice, draw.ip()).add(words);
  }

  private String length() {
    return dice.word("/24 /24 /24 /25 /16 /32 /31 /30 /8 /0 /26", "/33 /-1 /x /255.255.255.0");
  }

  Command add() {
    String device = draw.device();
    Words words = ip("addr").add(dice.word("add add add add replace change"));
    local(words);
    words.maybe(
        15, "broadcast", () -> dice.word("+ - 10.0.0.255 10.0.1.255 10.9.9.9", "x 0.0.0.0"));
    words.maybe(
        8,
        "label",
        () -> dice.percent(70)
            ? device + ":" + dice.word("1 a web")
            : dice.word("zz toolonglabelname1"));
    words.maybe(10, "scope", values::scope);
    lifetimes(words, 8);
    words
        .maybe(8, "noprefixroute")
        .maybe(10, "metric", values::metric)
        .maybe(3, "home")
        .maybe(3, "nodad")
        .maybe(2, "proto", () -> "5");
    if (dice.percent(97)) {
      words.add("dev").raw(device);
    }
    return words.command();
  }

  /** The plain way, which succeeds. */
  Command addPlain() {
    return ip("addr add")
        .raw(values.host() + dice.word("/24 /24 /25 /32"))
        .add("dev")
        .raw(draw.device())
        .command();
  }

  private void local(Words words) {
    if (dice.percent(15)) {
      words
          .raw(values.host())
          .add(dice.word("peer pointopoint remote peer"))
          .raw(values.host() + (dice.percent(60) ? length() : ""));
    } else {
      words.raw(values.host() + (dice.percent(90) ? length() : ""));
    }
  }

  private void lifetimes(Words words, int chance) {
    words.maybe(chance, "valid_lft", values::life).maybe(chance, "preferred_lft", values::life);
  }

  Command delete() {
    Words words = ip("addr").add(dice.word("del delete d"));
    if (dice.percent(8)) {
      words.raw(values.host()).add("peer").raw(values.host() + length());
    } else {
      words.raw(values.host() + (dice.percent(75) ? dice.word("/24 /24 /25 /32 /16") : ""));
    }
    words.maybe(5, "label", () -> draw.device() + ":1").maybe(4, "broadcast", () -> "10.0.0.255");
    return words.add("dev").raw(draw.device()).command();
  }

  Command flush() {
    Words words = ip("-4 addr flush");
    selectors(words);
    return words.command();
  }

  Command show() {
    Words words = new Words(dice, draw.ip());
    words.maybe(25, "-j").maybe(20, "-d").maybe(15, "-o").maybe(15, "-br").add("-4 addr show");
    selectors(words);
    return words.command();
  }

  private void selectors(Words words) {
    words
        .maybe(60, "dev", draw::device)
        .maybe(12, "scope", values::scope)
        .maybe(12, "to", values::prefix)
        .maybe(10, "label", () -> dice.percent(50) ? draw.device() + "*" : draw.device() + ":1")
        .maybe(6, "up")
        .maybe(
            6,
            dice.word("primary secondary permanent dynamic deprecated -deprecated noprefixroute"))
        .maybe(4, "type", () -> dice.word("veth dummy bridge", "nosuch"))
        .maybe(4, "master", () -> draw.device("bridge"));
  }
}
