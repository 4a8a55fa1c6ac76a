// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.campaign;

import java.util.List;

/**
 * What came of a campaign.
 *
 * @param settings what was to be done
 * @param agreed how many commands, in sequences that agree as a whole
 * @param refused how many of them ended with a status other than zero
 * @param fleeting numbers of the sequences that differed once and then no more
 * @param findings the differences
 */
public record Outcome(
    Settings settings, int agreed, int refused, List<Integer> fleeting, List<Finding> findings) {
  /** For a reader: how many, how to do it again, and each difference. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(String.format(
        "seed %d: %d commands in %d sequences agree, %d of them refused by both; %d differ, %d differed once and then no more%n",
        settings.seed(),
        agreed,
        settings.sequences() - findings.size(),
        refused,
        findings.size(),
        fleeting.size()));
    for (int sequence : fleeting) {
      text.append(String.format(
          "fleeting: -Dseed=%d -Dfrom=%d -Dsequences=1%n", settings.seed(), sequence));
    }
    for (Finding finding : findings) {
      text.append(String.format(
          "%n-Dseed=%d -Dfrom=%d -Dsequences=1%n", settings.seed(), finding.sequence()));
      text.append(finding.text());
    }
    return text.toString();
  }
}
