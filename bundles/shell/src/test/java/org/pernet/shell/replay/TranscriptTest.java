// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pernet.shell.script.WordReader;

class TranscriptTest {
  @Test
  void commandsOutputAndStatusAreRead() {
    Transcript transcript = Transcript.parse(
        "x.t",
        List.of(
            "Prose.",
            "",
            "  $ ip link",
            "  1: lo",
            "  ",
            "  [2]",
            "prose",
            "  $ sleep 1",
            "  $ a \\",
            "  > b",
            "  [7] x"));
    assertThat(transcript.steps())
        .containsExactly(
            new Transcript.Step(3, "ip link", List.of("1: lo", ""), 2),
            new Transcript.Step(8, "sleep 1", List.of(), 0),
            new Transcript.Step(9, "a \\\nb", List.of("[7] x"), 0));
  }

  @Test
  void linesMayBePatterns() {
    assertThat(ExpectedLine.matches("a ?? (glob)", "a xy")).isTrue();
    assertThat(ExpectedLine.matches("a ?? (glob)", "a x")).isFalse();
    assertThat(ExpectedLine.matches("a ??", "a xy")).isFalse();
    assertThat(ExpectedLine.matches("a [0-9]+ (re)", "a 17")).isTrue();
    assertThat(ExpectedLine.matches("a ( (re)", "a (")).isFalse();
  }

  @Test
  void aDiffShowsWhatIsMissingAndWhatIsNew() {
    assertThat(LineDiff.of(List.of("a", "b?? (glob)", "c"), List.of("a", "bxy", "d", "c")))
        .containsExactly(" a", " bxy", "+d", " c");
    assertThat(LineDiff.of(List.of("a"), List.of("b"))).containsExactly("-a", "+b");
    assertThat(LineDiff.of(List.of(), List.of())).isEmpty();
  }

  @Test
  void theOrderOfNamesDoesNotCount() {
    ReplayReport report = new ReplayReport();
    report.compare(
        "x.t",
        new Transcript.Step(1, "ip netns", List.of("b", "a"), 0),
        List.of("ip", "netns"),
        List.of("a", "b"),
        0);
    assertThat(report.asRecorded()).isEqualTo(1);
    assertThat(
            ReplayReport.isListOfNames(WordReader.read("ip -n red netns list").words()))
        .isTrue();
    assertThat(ReplayReport.isListOfNames(WordReader.read("ip netns list-id").words()))
        .isFalse();
    assertThat(ReplayReport.isListOfNames(WordReader.read("ip link").words())).isFalse();
  }

  @Test
  void whatDiffersIsToldWithItsPlace() {
    ReplayReport report = new ReplayReport();
    report.compare(
        "x.t",
        new Transcript.Step(4, "ip link", List.of("a"), 1),
        List.of("ip", "link"),
        List.of("b"),
        0);
    assertThat(report.differences())
        .containsExactly(
            "--- x.t:4 recorded", "+++ x.t:4 here", "@@ $ ip link @@", "-a", "-[1]", "+b");
    assertThat(report.commands()).isEqualTo(1);
    assertThat(report.asRecorded()).isZero();
  }
}
