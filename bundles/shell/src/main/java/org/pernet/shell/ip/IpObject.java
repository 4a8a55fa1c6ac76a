// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip;

import java.util.List;
import java.util.Optional;
import org.pernet.shell.ip.address.AddressCommand;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.link.LinkCommand;
import org.pernet.shell.ip.monitor.MonitorCommand;
import org.pernet.shell.ip.neighbour.NeighbourCommand;
import org.pernet.shell.ip.netconf.NetconfCommand;
import org.pernet.shell.ip.netns.NetnsCommand;
import org.pernet.shell.ip.nexthop.NexthopCommand;
import org.pernet.shell.ip.other.AbsentObject;
import org.pernet.shell.ip.route.RouteCommand;
import org.pernet.shell.ip.rule.RuleCommand;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Matches;

/**
 * An object of {@code ip}.
 *
 * @param name its name, which may be cut short
 * @param command what it does
 */
record IpObject(String name, Command command) {
  private static final List<String> ROWS = List.of("add", "change", "replace", "delete", "flush");

  /** All, in the order in which a cut word is looked up. */
  private static final List<IpObject> ALL = List.of(
      of("address", AddressCommand::run),
      absent("addrlabel"),
      absent("maddress", "maddr"),
      of("route", RouteCommand::run),
      of("rule", RuleCommand::run),
      of("neighbor", NeighbourCommand::run),
      of("neighbour", NeighbourCommand::run),
      absent("ntable"),
      absent("ntbl", "ntable"),
      of("link", LinkCommand::run),
      absent("l2tp"),
      absent("fou"),
      absent("ila"),
      absent("macsec"),
      absent("tunnel"),
      absent("tunl", "tunnel"),
      absent("tuntap"),
      absent("tap", "tuntap"),
      absent("token"),
      absent("tcpmetrics", "tcp_metrics"),
      absent("tcp_metrics"),
      of("monitor", MonitorCommand::run),
      absent("xfrm"),
      absent("mroute"),
      absent("mrule", "rule"),
      new IpObject("netns", NetnsCommand::run),
      of("netconf", NetconfCommand::run),
      absent("vrf"),
      absent("sr"),
      of("nexthop", NexthopCommand::run),
      absent("mptcp"),
      absent("ioam"),
      of("help", (ip, words) -> {
        throw IpUsage.exit();
      }),
      absent("stats"));

  /** What an object does with the words behind it. */
  @FunctionalInterface
  interface Command {
    int run(Invocation ip, Arguments words) throws CommandExit, InterruptedException;
  }

  /** What an object does whose status is 0 where it succeeds. */
  @FunctionalInterface
  private interface Action {
    void run(Invocation ip, Arguments words) throws CommandExit, InterruptedException;
  }

  private static IpObject of(String name, Action action) {
    return new IpObject(name, (ip, words) -> {
      action.run(ip, words);
      return 0;
    });
  }

  private static IpObject absent(String name) {
    return absent(name, name);
  }

  private static IpObject absent(String name, String title) {
    return of(name, new AbsentObject(title, ROWS)::run);
  }

  /** The object that a word stands for. */
  static Optional<IpObject> find(String word) {
    return ALL.stream().filter(object -> Matches.prefix(word, object.name())).findFirst();
  }

  /** All names, for completion. */
  static List<String> names() {
    return ALL.stream().map(IpObject::name).toList();
  }
}
