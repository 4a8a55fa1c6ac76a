// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.address;

import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;

/** What {@code ip addr help} says. */
final class AddressUsage {
  private static final String TEXT = """
      Usage: ip address {add|change|replace} IFADDR dev IFNAME [ LIFETIME ]
             ip address delete IFADDR dev IFNAME
             ip address flush [ dev IFNAME ] [ scope SCOPE ] [ to PREFIX ] [ label PATTERN ] [ up ] [ [-]FLAG ]
             ip address [ show ] [ [ dev ] DEV ] [ up ] [ scope SCOPE ] [ to PREFIX ] [ label PATTERN ]
                        [ group GROUP ] [ master DEV ] [ nomaster ] [ type KIND ] [ [-]FLAG ]
      IFADDR := [ local ] PREFIX | ADDRESS peer PREFIX, and any of
                broadcast ADDRESS|+|- anycast ADDRESS label LABEL scope SCOPE metric NUMBER OPTION
      OPTION := home | nodad | optimistic | mngtmpaddr | noprefixroute | autojoin
      FLAG := permanent | dynamic | secondary | primary | temporary | tentative | deprecated | dadfailed | OPTION
      LIFETIME := [ valid_lft TIME ] [ preferred_lft TIME ]
      TIME := forever | SECONDS
      SCOPE := global | site | link | host | nowhere | NUMBER""";

  private AddressUsage() {}

  static CommandExit exit() {
    return Errors.refusal(TEXT);
  }
}
