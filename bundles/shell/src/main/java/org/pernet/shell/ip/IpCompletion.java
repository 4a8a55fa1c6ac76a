// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pernet.api.command.CommandSession;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.module.ModuleInfo;

/** What could stand at the end of a line that begins with {@code ip}: objects, verbs, devices, namespaces, kinds. */
final class IpCompletion {
  private static final List<String> OPTIONS = List.of(
      "-n", "-j", "-p", "-o", "-br", "-d", "-s", "-h", "-c", "-t", "-4", "-6", "-0", "-all",
      "-batch", "-force");
  private static final List<String> LINK_VERBS =
      List.of("add", "set", "change", "replace", "delete", "show", "property", "help");
  private static final List<String> LINK_WORDS = List.of(
      "dev",
      "type",
      "peer",
      "name",
      "up",
      "down",
      "mtu",
      "address",
      "broadcast",
      "txqueuelen",
      "alias",
      "group",
      "index",
      "netns",
      "link-netns",
      "link-netnsid",
      "master",
      "nomaster",
      "mode",
      "state",
      "arp",
      "multicast",
      "allmulticast",
      "promisc",
      "dynamic",
      "altname");
  private static final List<String> NETNS_VERBS = List.of(
      "list",
      "add",
      "set",
      "delete",
      "identify",
      "pids",
      "exec",
      "monitor",
      "list-id",
      "attach",
      "help");
  private static final List<String> ADDRESS_VERBS =
      List.of("show", "add", "change", "replace", "delete", "flush", "help");
  private static final List<String> ROUTE_VERBS = List.of(
      "show", "get", "add", "change", "replace", "append", "prepend", "delete", "flush", "help");
  private static final List<String> ROUTE_WORDS = List.of(
      "default",
      "via",
      "dev",
      "src",
      "table",
      "proto",
      "scope",
      "metric",
      "nexthop",
      "weight",
      "onlink",
      "mtu",
      "root",
      "match",
      "unreachable",
      "blackhole",
      "prohibit");
  private static final List<String> NEXTHOP_VERBS =
      List.of("show", "get", "add", "replace", "delete", "flush", "help");
  private static final List<String> NEXTHOP_WORDS = List.of(
      "id",
      "via",
      "dev",
      "onlink",
      "blackhole",
      "group",
      "type",
      "fdb",
      "protocol",
      "groups",
      "master");
  private static final List<String> RULE_VERBS = List.of("show", "add", "delete", "flush", "help");
  private static final List<String> RULE_WORDS =
      List.of("from", "to", "iif", "oif", "fwmark", "table", "priority", "not", "goto");
  private static final List<String> NEIGHBOUR_VERBS =
      List.of("show", "get", "add", "change", "replace", "delete", "flush", "help");
  private static final List<String> NEIGHBOUR_WORDS =
      List.of("to", "lladdr", "dev", "nud", "proxy", "router", "extern_learn", "protocol");
  private static final List<String> MONITOR_WORDS = List.of(
      "link",
      "nsid",
      "address",
      "route",
      "neigh",
      "rule",
      "netconf",
      "nexthop",
      "all",
      "label",
      "all-nsid",
      "dev",
      "help");

  private final CommandSession session;

  IpCompletion(CommandSession session) {
    this.session = session;
  }

  /** All that could stand in the place of the last word, whatever it begins with. */
  List<String> complete(List<String> words) {
    List<String> before = words.isEmpty() ? List.of() : words.subList(0, words.size() - 1);
    String previous = before.isEmpty() ? "" : before.get(before.size() - 1);
    switch (previous) {
      case "-n", "-netns", "netns" -> {
        if (!isObject(before)) {
          return names();
        }
      }
      case "dev", "master", "iif", "oif" -> {
        return devices();
      }
      case "type" -> {
        return kinds();
      }
      default -> {
        // the object says what may follow
      }
    }
    return afterObject(withoutOptions(before));
  }

  private static boolean isObject(List<String> before) {
    return withoutOptions(before).size() == 1;
  }

  private static List<String> withoutOptions(List<String> words) {
    List<String> rest = new ArrayList<>(words);
    while (!rest.isEmpty() && rest.get(0).startsWith("-")) {
      boolean hasValue =
          List.of("-n", "-netns", "-batch", "-b", "-f", "-family").contains(rest.remove(0));
      if (hasValue && !rest.isEmpty()) {
        rest.remove(0);
      }
    }
    return rest;
  }

  private List<String> afterObject(List<String> words) {
    if (words.isEmpty()) {
      return Stream.concat(IpObject.names().stream(), OPTIONS.stream()).toList();
    }
    String object = IpObject.find(words.get(0)).map(IpObject::name).orElse("");
    boolean verb = words.size() == 1;
    return switch (object) {
      case "link" -> verb ? LINK_VERBS : both(LINK_WORDS, devices());
      case "address" ->
        verb ? ADDRESS_VERBS : both(List.of("dev", "up", "scope", "type"), devices());
      case "route" -> verb ? ROUTE_VERBS : ROUTE_WORDS;
      case "nexthop" -> verb ? NEXTHOP_VERBS : NEXTHOP_WORDS;
      case "rule" -> verb ? RULE_VERBS : RULE_WORDS;
      case "neighbor", "neighbour" -> verb ? NEIGHBOUR_VERBS : NEIGHBOUR_WORDS;
      case "netns" -> verb ? NETNS_VERBS : names();
      case "monitor" -> MONITOR_WORDS;
      default -> List.of();
    };
  }

  private static List<String> both(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private List<String> names() {
    return session.task().netnsNames().list();
  }

  private List<String> devices() {
    return session.task().net().devices().stream().map(NetDevice::name).toList();
  }

  private List<String> kinds() {
    Stream<String> loaded = session.task().kernel().linkKinds().kinds().stream();
    Stream<String> provided = session.task().kernel().modules().modules().stream()
        .map(ModuleInfo::provides)
        .flatMap(List::stream)
        .filter(clause -> clause.startsWith("pernet.link") && clause.contains("kind="))
        .map(clause -> clause.substring(clause.indexOf("kind=") + "kind=".length()));
    return Stream.concat(loaded, provided).distinct().toList();
  }
}
