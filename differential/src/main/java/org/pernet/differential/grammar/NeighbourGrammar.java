// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.grammar;

import org.pernet.differential.command.Command;

/** {@code ip neigh}: in no state that ends within the seconds that a sequence takes. */
final class NeighbourGrammar {
  private final Draw draw;
  private final Dice dice;
  private final Values values;

  NeighbourGrammar(Draw draw) {
    this.draw = draw;
    this.dice = draw.dice();
    this.values = new Values(dice);
  }

  private Words ip(String words) {
    return new Words(dice, draw.ip()).add(words);
  }

  private String state() {
    return dice.word("permanent reachable stale noarp permanent stale none failed", "x 0 0x80 2");
  }

  Command change() {
    Words words = ip("neigh").add(dice.word("add add add replace replace change"));
    if (dice.percent(12)) {
      words.add("proxy").raw(values.host());
    } else {
      words.raw(values.host());
      words.maybe(85, "lladdr", values::address).maybe(70, "nud", this::state);
      words.maybe(5, "router").maybe(4, "extern_learn");
    }
    words.maybe(5, "protocol", values::protocol);
    // always a device: the kernel forgets to forget an entry without one when its namespace goes
    return words.add("dev").raw(draw.device()).command();
  }

  Command delete() {
    Words words = ip("neigh del");
    words.maybe(10, "proxy").raw(values.host()).maybe(5, "lladdr", values::address);
    return words.add("dev").raw(draw.device()).command();
  }

  Command get() {
    return ip("neigh get")
        .maybe(10, "proxy")
        .raw(values.host())
        .add("dev")
        .raw(draw.device())
        .command();
  }

  Command flush() {
    Words words = ip("-4 neigh flush").maybe(70, "dev", draw::device);
    if (!words.contains("dev") || dice.percent(20)) {
      words.add("nud").add(dice.word("all stale permanent reachable noarp failed"));
    }
    return words.maybe(10, "to", values::prefix).command();
  }

  Command show() {
    Words words = new Words(dice, draw.ip());
    words.maybe(25, "-j").maybe(10, "-d").add("-4 neigh show").maybe(12, "proxy");
    return words
        .maybe(20, "dev", draw::device)
        .maybe(40, "nud", () -> dice.word("all permanent stale reachable noarp failed none", "x"))
        .maybe(10, "to", values::prefix)
        .maybe(4, "nomaster")
        .command();
  }
}
