// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.netns;

import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;

/** What {@code ip netns help} says. */
final class NetnsUsage {
  private static final String TEXT = """
      Usage:	ip netns list
      	ip netns add NAME
      	ip netns attach NAME PID
      	ip netns set NAME { ID | auto }
      	ip netns delete NAME | ip -all netns delete
      	ip netns exec NAME COMMAND... | ip -all netns exec COMMAND...
      	ip netns identify [PID]
      	ip netns pids NAME
      	ip netns list-id [ target-nsid ID ] [ nsid ID ]
      	ip netns monitor""";

  private NetnsUsage() {}

  static CommandExit exit() {
    return Errors.refusal(TEXT);
  }
}
