// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;

/** What {@code ip link help} says. */
final class LinkUsage {
  private static final String TEXT = """
      Usage: ip link add [link DEV | parentdev NAME] [ name ] NAME
                         [ OPTION VALUE ]... type KIND [ ARGS ]
             ip link { set | change | replace } { [ dev ] DEV | group GROUP } [ up | down ] [ OPTION VALUE ]...
             ip link delete { [ dev ] DEV | group GROUP } [ type KIND ]
             ip link [ show ] [ [ dev ] DEV ] [ group GROUP ] [ up ] [ master DEV ] [ nomaster ] [ type KIND ]
             ip link property { add | del } dev DEV [ altname NAME ]...
             ip link help [ KIND ]
      OPTION := address | broadcast | mtu | txqueuelen | name | alias | group | index | mode | state
              | netns | link-netns | link-netnsid | master | nomaster | numtxqueues | numrxqueues
              | gso_max_size | gso_max_segs | gro_max_size
      and with { on | off }: arp | multicast | allmulticast | promisc | dynamic | trailers | carrier | protodown
      KIND := the kinds of the modules that are there, such as veth (see lsmod, modinfo)""";

  private LinkUsage() {}

  static CommandExit exit() {
    return Errors.refusal(TEXT);
  }
}
