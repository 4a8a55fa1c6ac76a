// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.nexthop;

import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;

/** What {@code ip nexthop help} says. */
final class NexthopUsage {
  private static final String TEXT = """
      Usage: ip nexthop { list | flush } [ protocol ID ] SELECTOR
             ip nexthop { add | replace } [ id ID ] NEXTHOP [ protocol PROTO ]
             ip nexthop { get | del } id ID
      SELECTOR := [ id ID ] [ dev DEV ] [ master DEV ] [ groups ] [ fdb ]
      NEXTHOP := blackhole | [ via ADDRESS ] dev DEV [ onlink ] | via ADDRESS fdb | group MEMBERS [ fdb ] [ type mpath ]
      MEMBERS := ID[,WEIGHT][/ID[,WEIGHT]]...""";

  private NexthopUsage() {}

  static CommandExit exit() {
    return Errors.refusal(TEXT);
  }
}
