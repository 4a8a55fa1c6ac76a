// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.nexthop;

import static org.pernet.rtnetlink.schema.NexthopAttributes.NHA_ID;

import java.util.List;
import java.util.Optional;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.NexthopMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.client.NetlinkFlags;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Output;

/** {@code ip nexthop}: the verbs. */
public final class NexthopCommand {
  private NexthopCommand() {}

  /** Runs what the words say. */
  public static void run(Invocation ip, Arguments words) throws CommandExit {
    String verb = words.hasMore() ? words.take() : "list";
    if (Matches.prefix(verb, "add")) {
      modify(ip, RtnlTypes.RTM_NEWNEXTHOP, NetlinkFlags.CREATE | NetlinkFlags.EXCLUSIVE, words);
    } else if (Matches.prefix(verb, "replace")) {
      modify(ip, RtnlTypes.RTM_NEWNEXTHOP, NetlinkFlags.CREATE | NetlinkFlags.REPLACE, words);
    } else if (Matches.prefix(verb, "delete")) {
      modify(ip, RtnlTypes.RTM_DELNEXTHOP, 0, words);
    } else if (Matches.prefixOfAny(verb, "list", "show", "lst")) {
      show(ip, NexthopFilter.read(ip, words));
    } else if (Matches.prefix(verb, "get")) {
      get(ip, words);
    } else if (Matches.prefix(verb, "flush")) {
      flush(ip, NexthopFilter.read(ip, words));
    } else if (Matches.prefix(verb, "bucket")) {
      throw Errors.failure("ip nexthop bucket: there are no resilient groups here");
    } else if (Matches.prefix(verb, "help")) {
      throw NexthopUsage.exit();
    } else {
      throw Errors.refusal("Command \"" + verb + "\" is unknown, try \"ip nexthop help\".");
    }
  }

  private static void modify(Invocation ip, int type, int flags, Arguments words)
      throws CommandExit {
    NexthopMessage nexthop = NexthopRequest.read(ip, words);
    try {
      ip.client().change(type, flags, nexthop);
    } catch (NetException refused) {
      throw Errors.kernel(refused);
    }
  }

  private static void get(Invocation ip, Arguments words) throws CommandExit {
    int id = 0;
    while (words.hasMore()) {
      if (!words.take().equals("id")) {
        throw NexthopUsage.exit();
      }
      id = NexthopRequest.id(words.value());
    }
    if (id == 0) {
      throw NexthopUsage.exit();
    }
    show(ip, id);
  }

  static NexthopMessage named(int id) {
    return new NexthopMessage(0, 0, 0, 0, 0, Attributes.of(NHA_ID, id));
  }

  private static void show(Invocation ip, int id) throws CommandExit {
    Optional<RtnlReply> found;
    try {
      found = ip.client().get(RtnlTypes.RTM_GETNEXTHOP, named(id));
    } catch (NetException refused) {
      throw Errors.kernel(refused);
    }
    try (Output out = ip.output()) {
      found.ifPresent(new NexthopPrinter(ip, out)::print);
    }
  }

  private static List<RtnlReply> dump(Invocation ip, NexthopFilter filter) throws CommandExit {
    try {
      return ip.client().dump(RtnlTypes.RTM_GETNEXTHOP, filter.request()).stream()
          .filter(
              reply -> reply.message() instanceof NexthopMessage nexthop && filter.accepts(nexthop))
          .toList();
    } catch (NetException refused) {
      throw CommandExit.ofProgram(1, Errors.describe(refused) + "\nDump terminated");
    }
  }

  private static void show(Invocation ip, NexthopFilter filter) throws CommandExit {
    if (filter.id().isPresent()) {
      show(ip, filter.id().getAsInt());
      return;
    }
    List<RtnlReply> nexthops = dump(ip, filter);
    try (Output out = ip.output()) {
      nexthops.forEach(new NexthopPrinter(ip, out)::print);
    }
  }

  private static void delete(Invocation ip, int id) {
    try {
      ip.client().change(RtnlTypes.RTM_DELNEXTHOP, 0, named(id));
    } catch (NetException gone) {
      // with another that was flushed
    }
  }

  /** Takes away all that were asked for; what has gone with another meanwhile counts as well. */
  private static void flush(Invocation ip, NexthopFilter filter) throws CommandExit {
    if (filter.id().isPresent()) {
      try {
        ip.client().change(RtnlTypes.RTM_DELNEXTHOP, 0, named(filter.id().getAsInt()));
      } catch (NetException refused) {
        throw CommandExit.ofCommand(1, Errors.describe(refused));
      }
      return;
    }
    int flushed = 0;
    for (RtnlReply reply : dump(ip, filter)) {
      int id = reply.message().attributes().find(NHA_ID).orElse(0);
      delete(ip, id);
      flushed++;
    }
    ip.out().println(flushed == 0 ? "Nothing to flush" : "Flushed " + flushed + " nexthops");
  }
}
