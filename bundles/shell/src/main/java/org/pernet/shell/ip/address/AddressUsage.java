// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.address;

import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;

/** What {@code ip addr help} says. */
final class AddressUsage {
  private static final String TEXT = """
      Usage: ip address {add|change|replace} IFADDR dev IFNAME [ LIFETIME ]
             ip address delete IFADDR dev IFNAME
             ip address flush dev IFNAME
             ip address [ show ] [ [ dev ] DEV ] [ up ] [ scope SCOPE ] [ to PREFIX ] [ label PATTERN ]
                        [ group GROUP ] [ master DEV ] [ nomaster ] [ type KIND ] [ [-]FLAG ]
      SCOPE := global | site | link | host | nowhere | NUMBER
      Addresses are made by the modules of their families; without these there are none.""";

  private AddressUsage() {}

  static CommandExit exit() {
    return Errors.refusal(TEXT);
  }
}
