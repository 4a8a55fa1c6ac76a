// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pernet.differential.command.Command;
import org.pernet.differential.side.Answer;

class ComparisonTest {
  private static final List<Command> COMMANDS =
      List.of(Command.of("ip link add v0 address 02:00:00:00:00:01 type veth"));

  private static Optional<Difference> compare(String label, String kernel, String pernet) {
    return Comparison.first(
        COMMANDS, List.of(new Answer(label, 0, kernel)), List.of(new Answer(label, 0, pernet)));
  }

  @Test
  void aDrawnAddressIsAnyButASetOneIsNot() {
    assertThat(compare("ip link", "ether 2a:00:00:00:00:09\n", "ether 36:00:00:00:00:07\n"))
        .isEmpty();
    assertThat(compare("ip link", "ether 02:00:00:00:00:01\n", "ether 36:00:00:00:00:07\n"))
        .isPresent();
    assertThat(compare(
            "ip link",
            "2a:00:00:00:00:09 2a:00:00:00:00:09\n",
            "36:00:00:00:00:07 36:00:00:00:00:08\n"))
        .isPresent();
  }

  @Test
  void lifetimesMayBeSecondsApart() {
    assertThat(compare("ip addr", "valid_lft 4999sec\n", "valid_lft 4997sec\n")).isEmpty();
    assertThat(compare("ip addr", "valid_lft 4999sec\n", "valid_lft forever\n")).isPresent();
    assertThat(compare("ip addr", "valid_lft 4999sec\n", "valid_lft 9999sec\n")).isPresent();
  }

  @Test
  void neighboursHaveNoOrderButRoutesHave() {
    String some = "[{\"dst\":\"10.0.0.1\"},{\"dst\":\"10.0.0.2\"}]\n";
    String turned = "[{\"dst\":\"10.0.0.2\"},{\"dst\":\"10.0.0.1\"}]\n";
    assertThat(compare(": ip -j -d -4 neigh show nud all", some, turned)).isEmpty();
    assertThat(compare(": ip -j -d -4 route show table all", some, turned)).isPresent();
  }

  @Test
  void aStatusAndAMissingAnswerCount() {
    Answer good = new Answer("ip link", 0, "");
    assertThat(Comparison.first(COMMANDS, List.of(good), List.of(new Answer("ip link", 2, ""))))
        .isPresent();
    assertThat(Comparison.first(COMMANDS, List.of(good), List.of())).isPresent();
    assertThat(Comparison.first(COMMANDS, List.of(good), List.of(good))).isEmpty();
  }
}
