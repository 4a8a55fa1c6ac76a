// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.address;

import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.client.NetlinkFlags;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;

/** {@code ip addr}: the verbs. */
public final class AddressCommand {
  private AddressCommand() {}

  /** Runs what the words say. */
  public static void run(Invocation ip, Arguments words) throws CommandExit {
    if (!words.hasMore()) {
      AddressShow.of(ip, words).run();
      return;
    }
    String verb = words.take();
    if (Matches.prefix(verb, "add")) {
      modify(ip, RtnlTypes.RTM_NEWADDR, NetlinkFlags.CREATE | NetlinkFlags.EXCLUSIVE, words);
    } else if (Matches.prefix(verb, "change") || verb.equals("chg")) {
      modify(ip, RtnlTypes.RTM_NEWADDR, NetlinkFlags.REPLACE, words);
    } else if (Matches.prefix(verb, "replace")) {
      modify(ip, RtnlTypes.RTM_NEWADDR, NetlinkFlags.CREATE | NetlinkFlags.REPLACE, words);
    } else if (Matches.prefix(verb, "delete")) {
      modify(ip, RtnlTypes.RTM_DELADDR, 0, words);
    } else if (Matches.prefixOfAny(verb, "show", "lst", "list")) {
      AddressShow.of(ip, words).run();
    } else if (Matches.prefix(verb, "flush")) {
      AddressFlush.run(ip, words);
    } else if (verb.equals("save") || verb.equals("showdump") || verb.equals("restore")) {
      throw noImages(verb);
    } else if (Matches.prefix(verb, "help")) {
      throw AddressUsage.exit();
    } else {
      throw Errors.refusal("Command \"" + verb + "\" is unknown, try \"ip address help\".");
    }
  }

  private static void modify(Invocation ip, int type, int flags, Arguments words)
      throws CommandExit {
    new AddressModify(ip, type).run(flags, words);
  }

  /** Images of addresses are a checkpoint's, not this command's. */
  private static CommandExit noImages(String verb) {
    return Errors.failure("ip address " + verb + ": images are not read or written here");
  }
}
