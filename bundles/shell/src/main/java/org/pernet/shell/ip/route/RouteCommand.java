// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.route;

import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.client.NetlinkFlags;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;

/** {@code ip route}: the verbs. */
public final class RouteCommand {
  private RouteCommand() {}

  /** Runs what the words say. */
  public static void run(Invocation ip, Arguments words) throws CommandExit {
    String verb = words.hasMore() ? words.take() : "list";
    if (Matches.prefixOfAny(verb, "list", "show", "lst")) {
      RouteShow.run(ip, words);
    } else if (Matches.prefix(verb, "get")) {
      new RouteGet(ip).run(words);
    } else if (Matches.prefix(verb, "add")) {
      add(ip, NetlinkFlags.CREATE | NetlinkFlags.EXCLUSIVE, words);
    } else if (Matches.prefix(verb, "change") || verb.equals("chg")) {
      add(ip, NetlinkFlags.REPLACE, words);
    } else if (Matches.prefix(verb, "replace")) {
      add(ip, NetlinkFlags.CREATE | NetlinkFlags.REPLACE, words);
    } else if (Matches.prefix(verb, "prepend")) {
      add(ip, NetlinkFlags.CREATE, words);
    } else if (Matches.prefix(verb, "append")) {
      add(ip, NetlinkFlags.CREATE | NetlinkFlags.APPEND, words);
    } else if (Matches.prefix(verb, "test")) {
      add(ip, NetlinkFlags.EXCLUSIVE, words);
    } else if (Matches.prefix(verb, "delete")) {
      new RouteModify(ip, RtnlTypes.RTM_DELROUTE).run(0, words);
    } else if (Matches.prefix(verb, "flush")) {
      RouteFlush.run(ip, words);
    } else if (Matches.prefix(verb, "help")) {
      throw RouteUsage.exit();
    } else if (verb.equals("save") || verb.equals("showdump") || verb.equals("restore")) {
      throw Errors.failure("ip route " + verb + ": images are not read or written here");
    } else {
      throw Errors.refusal("Command \"" + verb + "\" is unknown, try \"ip route help\".");
    }
  }

  private static void add(Invocation ip, int flags, Arguments words) throws CommandExit {
    new RouteModify(ip, RtnlTypes.RTM_NEWROUTE).run(flags, words);
  }
}
