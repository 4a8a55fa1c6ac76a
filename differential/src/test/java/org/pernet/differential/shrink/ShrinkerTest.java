// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.shrink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pernet.differential.command.Command;
import org.pernet.differential.grammar.SequenceGenerator;

class ShrinkerTest {
  private static final int TRIES = 2000;

  private static boolean says(List<Command> commands, String... words) {
    return commands.stream().anyMatch(command -> command.words().containsAll(List.of(words)));
  }

  @Test
  void findsThePlantedDifference() {
    List<Command> commands = new ArrayList<>(SequenceGenerator.draw(1, 40));
    commands.add(30, Command.of("ip link add planted1 type veth peer name planted2"));
    commands.add(35, Command.of("ip link set dev planted1 mtu 1400 up"));
    List<Command> small = Shrinker.shrink(
        commands,
        some -> says(some, "add", "planted1") && says(some, "set", "planted1", "mtu"),
        TRIES);
    assertThat(small)
        .containsExactly(Command.of("ip add planted1"), Command.of("ip set planted1 mtu"));
  }

  @Test
  void shrinksLinesOfABatchAndTheirWords() {
    Command batch = new Command(
        List.of("ip", "-force", "-batch", "-"),
        List.of(
            List.of("link", "add", "d0", "type", "bridge"),
            List.of("link", "set", "d0", "up", "planted"),
            List.of("addr", "add", "10.0.0.1/24", "dev", "d0")));
    List<Command> small = Shrinker.shrink(
        List.of(Command.of("ip link"), batch),
        some -> some.stream()
            .flatMap(command -> command.lines().stream())
            .anyMatch(line -> line.contains("planted")),
        TRIES);
    assertThat(small).containsExactly(new Command(List.of("ip"), List.of(List.of("planted"))));
  }

  @Test
  void keepsWhatItHasWhenItMayNotAskAnyMore() {
    List<Command> commands = SequenceGenerator.draw(2, 40);
    assertThat(Shrinker.shrink(commands, some -> true, 0)).isEqualTo(commands);
  }

  @Test
  void asksTheSameInTheSameOrder() {
    List<List<Command>> first = new ArrayList<>();
    List<List<Command>> second = new ArrayList<>();
    List<Command> commands = SequenceGenerator.draw(3, 30);
    for (List<List<Command>> asked : List.of(first, second)) {
      Shrinker.shrink(
          commands,
          some -> {
            asked.add(some);
            return some.size() > 3;
          },
          TRIES);
    }
    assertThat(first).isEqualTo(second).isNotEmpty();
  }
}
