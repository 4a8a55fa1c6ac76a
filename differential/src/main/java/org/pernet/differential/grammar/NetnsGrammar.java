// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.grammar;

import java.util.List;
import org.pernet.differential.command.Command;

/** {@code ip netns}: never {@code attach}, which takes processes of the host. */
final class NetnsGrammar {
  private static final List<String> NAMES = List.of("red", "green", "blue");

  private final Draw draw;
  private final Dice dice;

  NetnsGrammar(Draw draw) {
    this.draw = draw;
    this.dice = draw.dice();
  }

  private Words ip(String words) {
    return new Words(dice, draw.ip()).add(words);
  }

  Command add() {
    String name = dice.wrong() ? dice.oneOf(".", "..", "", "a/b", "x y", "-x") : dice.oneOf(NAMES);
    draw.world().addNet(name);
    return Command.of(List.of("ip", "netns", "add", name));
  }

  Command delete() {
    String name = draw.otherNet();
    draw.world().removeNet(name);
    return Command.of(List.of("ip", "netns", dice.word("del delete d"), name));
  }

  Command setId() {
    String id = dice.word("auto 0 1 5 7 100", "-1 x 2147483648 4294967295");
    return ip("netns set").raw(draw.otherNet()).add(id).command();
  }

  Command list() {
    Words words = ip(dice.percent(40) ? "netns list-id" : "netns list");
    if (words.contains("list-id")) {
      words
          .maybe(20, "target-nsid", () -> dice.word("0 1 5", "-1 9 x"))
          .maybe(20, "nsid", () -> dice.word("0 1 5", "-1 9 x"));
    }
    return words.command();
  }

  Command exec() {
    return new Words(dice, List.of("ip", "netns", "exec"))
        .raw(draw.otherNet())
        .add(dice.word("ip ip false"))
        .add("-br link")
        .command();
  }

  Command identify() {
    return Command.of(List.of("ip", "netns", "exec", draw.otherNet(), "ip", "netns", "identify"));
  }
}
