// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.neighbour;

import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;

/** What {@code ip neigh help} says. */
final class NeighbourUsage {
  private static final String TEXT = """
      Usage: ip neigh { add | del | change | replace }
                      { ADDRESS [ lladdr LLADDR ] [ nud STATE ] | proxy ADDRESS } [ dev DEV ]
                      [ router ] [ use ] [ managed ] [ extern_learn ] [ protocol PROTO ]
             ip neigh { show | flush } [ proxy ] [ to PREFIX ] [ dev DEV ] [ nud STATE ] [ master DEV ] [ nomaster ]
                      [ vrf NAME ] [ unused ] [ protocol PROTO ]
             ip neigh get { ADDRESS | proxy ADDRESS } dev DEV
      STATE := none | incomplete | reachable | stale | delay | probe | failed | noarp | permanent, or all to choose""";

  private NeighbourUsage() {}

  static CommandExit exit() {
    return Errors.refusal(TEXT);
  }
}
