// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import java.util.Optional;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.client.NetlinkFlags;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;

/** {@code ip link}: the verbs. */
public final class LinkCommand {
  private LinkCommand() {}

  /** Runs what the words say. */
  public static void run(Invocation ip, Arguments words) throws CommandExit {
    if (!words.hasMore()) {
      LinkShow.run(ip, words);
      return;
    }
    String verb = words.take();
    if (Matches.prefix(verb, "add")) {
      modify(ip, RtnlTypes.RTM_NEWLINK, NetlinkFlags.CREATE | NetlinkFlags.EXCLUSIVE, words);
    } else if (Matches.prefixOfAny(verb, "set", "change")) {
      modify(ip, RtnlTypes.RTM_NEWLINK, 0, words);
    } else if (Matches.prefix(verb, "replace")) {
      modify(ip, RtnlTypes.RTM_NEWLINK, NetlinkFlags.CREATE | NetlinkFlags.REPLACE, words);
    } else if (Matches.prefix(verb, "delete")) {
      modify(ip, RtnlTypes.RTM_DELLINK, 0, words);
    } else if (Matches.prefixOfAny(verb, "show", "lst", "list")) {
      LinkShow.run(ip, words);
    } else if (Matches.prefix(verb, "xstats")) {
      extendedStatistics(words);
    } else if (Matches.prefix(verb, "afstats")) {
      familyStatistics(ip, words);
    } else if (Matches.prefix(verb, "property")) {
      LinkProperties.run(ip, words);
    } else if (Matches.prefix(verb, "help")) {
      help(ip, words);
    } else {
      throw unknown(verb);
    }
  }

  private static void modify(Invocation ip, int type, int flags, Arguments words)
      throws CommandExit {
    new LinkModify(ip, type, flags).run(words);
  }

  private static void help(Invocation ip, Arguments words) throws CommandExit {
    Optional<LinkKindWords> kind = words.peek().flatMap(LinkKindWords::find);
    ip.out().print(kind.orElseThrow(LinkUsage::exit).usage());
  }

  private static void extendedStatistics(Arguments words) throws CommandExit {
    if (!words.hasMore()) {
      throw Errors.failure("xstats: missing argument");
    }
    String word = words.take();
    if (!Matches.prefix(word, "type")) {
      throw Errors.invalid(word, "unknown argument");
    }
    String kind = words.value();
    if (LinkKindWords.find(kind).isEmpty()) {
      throw Errors.invalid(kind, "invalid type");
    }
    throw Errors.failure("xstats: link type " + kind + " doesn't support xstats");
  }

  /** No family keeps statistics of links here; only the words are checked. */
  private static void familyStatistics(Invocation ip, Arguments words) throws CommandExit {
    while (words.hasMore()) {
      String word = words.take();
      if (!word.equals("dev")) {
        throw unknown(word);
      }
      String device = words.value();
      if (ip.linkNames().index(device).isEmpty()) {
        ip.err().println("Device \"" + device + "\" does not exist.");
        return;
      }
    }
  }

  private static CommandExit unknown(String verb) {
    return Errors.refusal("Command \"" + verb + "\" is unknown, try \"ip link help\".");
  }
}
