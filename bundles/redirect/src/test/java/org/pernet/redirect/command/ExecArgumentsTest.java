// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExecArgumentsTest {
  @Test
  void optionsEndWithTheCommand() throws Exception {
    assertThat(ExecArguments.parse(List.of("--pcap", "f", "--in", "d", "--", "ip", "--in")))
        .isEqualTo(new ExecArguments(Optional.of("f"), Optional.of("d"), List.of("ip", "--in")));
    assertThat(ExecArguments.parse(List.of("ip", "--", "link")).command())
        .containsExactly("ip", "--", "link");
    assertThat(ExecArguments.parse(List.of("--help", "ip")).command()).isEmpty();
  }

  @Test
  void noCommandIsAMistake() {
    for (List<String> words : List.of(
        List.<String>of(), List.of("--"), List.of("--pcap"), List.of("--bogus", "x", "ip"))) {
      assertThatThrownBy(() -> ExecArguments.parse(words))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(64));
    }
  }
}
