// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pernet.differential.command.Command;
import org.pernet.differential.side.Answer;
import org.pernet.differential.side.Side;

/** Without a kernel: two sides that are made up. */
class CampaignTest {
  private static final Settings SETTINGS = new Settings(5, 0, 4, 20, 2, 500, false);

  private static final Side AGREES = commands ->
      commands.stream().map(command -> new Answer(command.text(), 0, "")).toList();

  private static Outcome run(Side pernet) throws Exception {
    return new Campaign(SETTINGS, AGREES, pernet, text -> {}).run();
  }

  @Test
  void countsWhatAgrees() throws Exception {
    Outcome outcome = run(AGREES);
    assertThat(outcome.agreed()).isEqualTo(80);
    assertThat(outcome.findings()).isEmpty();
    assertThat(outcome.text()).contains("seed 5: 80 commands in 4 sequences agree");
  }

  @Test
  void aDifferenceIsMadeSmallAndSaysHowToHaveItAgain() throws Exception {
    Side refuses = commands -> commands.stream()
        .map(command -> new Answer(command.text(), command.words().contains("veth") ? 2 : 0, ""))
        .toList();
    Outcome outcome = run(refuses);
    assertThat(outcome.findings()).isNotEmpty().allSatisfy(finding -> {
      assertThat(finding.commands()).containsExactly(Command.of("ip veth"));
      assertThat(finding.difference().pernet().status()).isEqualTo(2);
    });
    assertThat(outcome.text())
        .contains("-Dseed=5 -Dfrom=" + outcome.findings().get(0).sequence());
  }

  @Test
  void whatDoesNotComeAgainIsFleeting() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    Outcome outcome = run(commands -> {
      boolean first = runs.getAndIncrement() == 0;
      return commands.stream()
          .map(command -> new Answer(command.text(), first ? 1 : 0, ""))
          .toList();
    });
    assertThat(outcome.findings()).isEmpty();
    assertThat(outcome.fleeting()).hasSize(1);
    assertThat(outcome.agreed()).isEqualTo(80);
  }

  @Test
  void theSameSeedRunsTheSame() throws Exception {
    List<List<Command>> first = new CopyOnWriteArrayList<>();
    List<List<Command>> second = new CopyOnWriteArrayList<>();
    for (List<List<Command>> ran : List.of(first, second)) {
      run(commands -> {
        ran.add(commands);
        return AGREES.run(commands);
      });
    }
    assertThat(first).containsExactlyInAnyOrderElementsOf(second);
  }
}
