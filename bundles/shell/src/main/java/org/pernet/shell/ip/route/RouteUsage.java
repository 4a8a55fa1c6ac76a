// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.route;

import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;

/** What {@code ip route help} says. */
final class RouteUsage {
  private static final String TEXT = """
      Usage: ip route { list | flush } SELECTOR
             ip route get [ to ] ADDRESS [ from ADDRESS ] [ iif DEV ] [ oif DEV ] [ tos TOS ] [ mark MARK ]
                          [ uid UID ] [ ipproto PROTO ] [ sport PORT ] [ dport PORT ] [ fibmatch ] [ notify ] [ connected ]
             ip route { add | change | replace | append | prepend | test | delete } ROUTE
      SELECTOR := [ [ to ] [ root | match | exact ] PREFIX ] [ from PREFIX ] [ via PREFIX ] [ src PREFIX ]
                  [ table TABLE | all | cache ] [ proto PROTO ] [ scope SCOPE ] [ type TYPE ] [ dev DEV ] [ iif DEV ]
                  [ tos TOS ] [ metric NUMBER ] [ realms REALM ] [ mark MARK ]
      ROUTE := [ TYPE ] PREFIX [ via [ FAMILY ] ADDRESS ] [ dev DEV ] [ src ADDRESS ] [ table TABLE ] [ proto PROTO ]
               [ scope SCOPE ] [ metric NUMBER ] [ tos TOS ] [ realms REALM ] [ onlink ] METRIC...
               { nexthop [ via ADDRESS ] [ dev DEV ] [ weight NUMBER ] [ onlink ] [ realms REALM ] }...
      METRIC := mtu | advmss | hoplimit | window | rtt | rttvar | rto_min | ssthresh | cwnd | initcwnd | initrwnd
                | reordering | quickack | congctl | features | fastopen_no_cookie, most with [ lock ] and a value
      TYPE := unicast | local | broadcast | multicast | anycast | throw | unreachable | prohibit | blackhole | nat
      TABLE := local | main | default | NUMBER
      PROTO := kernel | boot | static | bird | zebra | NUMBER ...
      SCOPE := global | site | link | host | nowhere | NUMBER""";

  private RouteUsage() {}

  static CommandExit exit() {
    return Errors.refusal(TEXT);
  }
}
