// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.grammar;

import org.pernet.differential.command.Command;

/** The program {@code bridge}: {@code link} and {@code fdb}. */
final class BridgeGrammar {
  private final Draw draw;
  private final Dice dice;
  private final Values values;

  BridgeGrammar(Draw draw) {
    this.draw = draw;
    this.dice = draw.dice();
    this.values = new Values(dice);
  }

  private Words bridge(String words) {
    return new Words(dice, draw.program("bridge")).add(words);
  }

  private String port() {
    return draw.device(dice.word("veth veth veth bridge"));
  }

  Command set() {
    Words words = bridge("link set dev").raw(port());
    int count = dice.between(1, 2);
    for (int i = 0; i < count; i++) {
      switch (dice.below(5)) {
        case 0 -> words.add("cost").raw(values.number(1, 65535));
        case 1 -> words.add("priority").raw(values.number(0, 63));
        case 2 ->
          words
              .add("state")
              .raw(dice.word("0 1 2 3 4 disabled listening learning forwarding blocking", "5 x"));
        default ->
          words
              .add(
                  dice.word(
                      "guard hairpin fastleave root_block learning flood mcast_flood bcast_flood mcast_to_unicast neigh_suppress isolated locked vlan_tunnel learning_sync"))
              .raw(values.onOff());
      }
    }
    return words.maybe(8, "master").maybe(5, "self").command();
  }

  Command fdbChange() {
    Words words = bridge("fdb")
        .add(dice.word("add add append replace"))
        .raw(values.address())
        .add("dev")
        .raw(port());
    words
        .maybe(60, dice.word("master self master"))
        .maybe(70, dice.word("permanent static dynamic local"));
    return words
        .maybe(8, "sticky")
        .maybe(6, "extern_learn")
        .maybe(4, "use")
        .maybe(3, "router")
        .command();
  }

  Command fdbDelete() {
    return bridge("fdb del")
        .raw(values.address())
        .add("dev")
        .raw(port())
        .maybe(60, dice.word("master self master"))
        .command();
  }

  Command fdbGet() {
    return bridge("fdb get")
        .raw(values.address())
        .maybe(50, "br", () -> draw.device("bridge"))
        .maybe(50, "dev", this::port)
        .maybe(20, dice.word("master self"))
        .command();
  }

  Command fdbFlush() {
    return bridge("fdb flush dev")
        .raw(port())
        .maybe(30, "brport", this::port)
        .maybe(
            30,
            dice.word(
                "permanent nopermanent static nostatic dynamic nodynamic added_by_user sticky extern_learn"))
        .maybe(20, "master")
        .maybe(10, "self")
        .command();
  }

  Command show() {
    Words words = new Words(dice, draw.program("bridge"));
    words.maybe(25, "-j").maybe(30, "-d");
    if (dice.percent(50)) {
      return words.add("link show").maybe(30, "dev", this::port).command();
    }
    return words
        .add("fdb show")
        .maybe(25, "br", () -> draw.device("bridge"))
        .maybe(20, dice.word("brport dev"), this::port)
        .maybe(10, "dynamic")
        .maybe(10, "state", () -> dice.word("permanent static all", "x"))
        .command();
  }
}
