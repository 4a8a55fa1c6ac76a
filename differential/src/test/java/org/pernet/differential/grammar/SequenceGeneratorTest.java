// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pernet.differential.command.Command;

class SequenceGeneratorTest {
  @Test
  void drawsTheSameFromTheSameSeed() {
    assertThat(SequenceGenerator.draw(7, 200)).isEqualTo(SequenceGenerator.draw(7, 200));
    assertThat(SequenceGenerator.draw(7, 200)).isNotEqualTo(SequenceGenerator.draw(8, 200));
  }

  @Test
  void aShorterSequenceIsTheBeginningOfALongerOne() {
    assertThat(SequenceGenerator.draw(7, 200))
        .startsWith(SequenceGenerator.draw(7, 30).toArray(Command[]::new));
  }

  @Test
  void speaksOfEverything() {
    Set<String> words = IntStream.range(0, 50)
        .mapToObj(seed -> SequenceGenerator.draw(seed, 40))
        .flatMap(List::stream)
        .flatMap(command -> command.words().stream())
        .collect(Collectors.toSet());
    assertThat(words)
        .contains(
            "link", "addr", "route", "rule", "neigh", "netns", "netconf", "fdb", "-batch", "sh")
        .contains(
            "veth", "bridge", "bridge_slave", "altname", "master", "peer", "nexthop", "label");
  }

  /** A device that is moved to a number goes to that process of the host's, and a namespace attached to one is its. */
  @Test
  void neverNamesAProcessOfTheHosts() {
    for (int seed = 0; seed < 300; seed++) {
      for (Command command : SequenceGenerator.draw(seed, 40)) {
        String text = command.text();
        assertThat(text).doesNotContain("attach").doesNotContainPattern("netns '?[0-9]{1,6}\\b");
      }
    }
  }
}
