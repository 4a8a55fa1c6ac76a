// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.rule;

import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.RuleMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Output;

/** Shows what a monitor hears of rules. */
public final class RuleEvents {
  private RuleEvents() {}

  /** Shows a rule that came or went. */
  public static void print(Invocation ip, Output out, RtnlReply reply) {
    int family = ip.options().family();
    int ofRule = ((RuleMessage) reply.message()).family();
    if (family == RtnlTypes.AF_UNSPEC || family == ofRule) {
      new RulePrinter(ip, out).print(reply);
    }
  }
}
