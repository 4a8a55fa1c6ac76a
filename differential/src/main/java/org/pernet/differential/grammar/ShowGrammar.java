// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.grammar;

import org.pernet.differential.command.Command;

/** {@code ip link show} and {@code ip netconf}. */
final class ShowGrammar {
  private final Draw draw;
  private final Dice dice;
  private final Values values;

  ShowGrammar(Draw draw) {
    this.draw = draw;
    this.dice = draw.dice();
    this.values = new Values(dice);
  }

  Command link() {
    Words words = new Words(dice, draw.ip());
    words
        .maybe(25, "-j")
        .maybe(25, "-d")
        .maybe(12, "-o")
        .maybe(12, "-br")
        .maybe(5, "-N")
        .add("link show");
    if (dice.percent(40)) {
      return words.maybe(70, "dev").raw(draw.device()).command();
    }
    return words
        .maybe(20, "up")
        .maybe(20, "type", () -> dice.word("veth dummy bridge bridge_slave", "nosuch"))
        .maybe(15, "master", () -> draw.device("bridge"))
        .maybe(10, "nomaster")
        .maybe(15, "group", values::group)
        .command();
  }

  /** Options and words as one writes them in a hurry. */
  Command inShort() {
    Words words = new Words(dice, draw.ip());
    words
        .maybe(15, "-p")
        .maybe(15, "-j")
        .maybe(10, "-d")
        .maybe(10, "-o")
        .maybe(5, "-h")
        .maybe(5, "-iec")
        .maybe(5, "-c=never");
    String device = draw.device();
    return words
        .add(dice.word("a l r ru n a l r address li ro rule neighbour"))
        .add(dice.word("show sh list ls"))
        .maybe(20, "dev " + device.replace(" ", ""))
        .command();
  }

  /** Counters, of what nothing passes. */
  Command statistics() {
    Words words =
        new Words(dice, draw.ip()).add("-s").maybe(30, "-s").maybe(20, "-j").maybe(20, "-d");
    return words.add("link show dev").raw("lo").command();
  }

  Command netconf() {
    Words words = new Words(dice, draw.ip());
    return words
        .maybe(30, "-j")
        .add("-4 netconf show")
        .maybe(60, "dev", () -> dice.percent(30) ? dice.word("all default") : draw.device())
        .command();
  }
}
