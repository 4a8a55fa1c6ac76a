// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.rule;

import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;

/** What {@code ip rule help} says. */
final class RuleUsage {
  private static final String TEXT = """
      Usage: ip rule { add | del } SELECTOR ACTION
             ip rule flush [ protocol PROTO ]
             ip rule [ list | show ] [ SELECTOR ] [ table TABLE ]
      SELECTOR := [ not ] [ from PREFIX ] [ to PREFIX ] [ tos TOS ] [ fwmark MARK[/MASK] ] [ iif DEV ] [ oif DEV ]
                  [ l3mdev ] [ uidrange NUMBER-NUMBER ] [ ipproto PROTO ] [ sport PORT[-PORT] ] [ dport PORT[-PORT] ]
                  [ tun_id ID ] [ priority NUMBER ]
      ACTION := [ table TABLE ] [ protocol PROTO ] [ realms [FROM/]TO ] [ goto NUMBER ] [ nop ] [ TYPE ]
                [ suppress_prefixlength NUMBER ] [ suppress_ifgroup GROUP ]
      TYPE := unicast | unreachable | prohibit | blackhole
      TABLE := local | main | default | NUMBER""";

  private RuleUsage() {}

  static CommandExit exit() {
    return Errors.refusal(TEXT);
  }
}
