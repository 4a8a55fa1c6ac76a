// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.rule;

import static org.pernet.rtnetlink.schema.RuleAttributes.FRA_PRIORITY;
import static org.pernet.rtnetlink.schema.RuleAttributes.FRA_PROTOCOL;

import java.util.List;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.RuleMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.client.NetlinkFlags;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Output;

/** {@code ip rule}: the verbs. */
public final class RuleCommand {
  private static final int EINVAL = 22;

  private RuleCommand() {}

  /** Runs what the words say. */
  public static void run(Invocation ip, Arguments words) throws CommandExit {
    String verb = words.hasMore() ? words.take() : "list";
    if (Matches.prefixOfAny(verb, "list", "lst", "show")) {
      show(ip, RuleFilter.read(ip, words));
    } else if (verb.equals("save") || verb.equals("restore")) {
      throw Errors.failure("ip rule " + verb + ": images are not read or written here");
    } else if (Matches.prefix(verb, "add")) {
      modify(ip, RtnlTypes.RTM_NEWRULE, "add", words);
    } else if (Matches.prefix(verb, "delete")) {
      modify(ip, RtnlTypes.RTM_DELRULE, "del", words);
    } else if (Matches.prefix(verb, "flush")) {
      flush(ip, RuleFilter.read(ip, words));
    } else if (Matches.prefix(verb, "help")) {
      throw RuleUsage.exit();
    } else {
      throw Errors.refusal("Command \"" + verb + "\" is unknown, try \"ip rule help\".");
    }
  }

  private static void modify(Invocation ip, int type, String verb, Arguments words)
      throws CommandExit {
    if (!words.hasMore()) {
      throw Errors.failure("\"ip rule " + verb + "\" requires arguments.");
    }
    RuleRequest rule = new RuleRequest(ip);
    rule.read(words);
    if (rule.namesTableOfDevice()) {
      throw CommandExit.ofCommand(EINVAL, "table can not be specified for l3mdev rules");
    }
    boolean creates = type == RtnlTypes.RTM_NEWRULE;
    int flags = creates ? NetlinkFlags.CREATE | NetlinkFlags.EXCLUSIVE : 0;
    try {
      ip.client().change(type, flags, rule.message(creates));
    } catch (NetException refused) {
      throw Errors.kernel(refused);
    }
  }

  private static List<RtnlReply> dump(Invocation ip) throws CommandExit {
    int family = ip.options().family();
    int asked = family == RtnlTypes.AF_UNSPEC ? RtnlTypes.AF_INET : family;
    try {
      return ip.client()
          .dump(
              RtnlTypes.RTM_GETRULE,
              new RuleMessage(asked, 0, 0, 0, 0, 0, 0, 0, Attributes.empty()));
    } catch (NetException refused) {
      throw CommandExit.ofCommand(1, Errors.describe(refused) + "\nDump terminated");
    }
  }

  private static void show(Invocation ip, RuleFilter filter) throws CommandExit {
    List<RtnlReply> rules = dump(ip);
    try (Output out = ip.output()) {
      RulePrinter printer = new RulePrinter(ip, out);
      for (RtnlReply reply : rules) {
        if (reply.message() instanceof RuleMessage rule && filter.accepts(rule)) {
          printer.print(reply);
        }
      }
    }
  }

  /** Takes away all rules that were asked for, but those that have no priority. */
  private static void flush(Invocation ip, RuleFilter filter) throws CommandExit {
    for (RtnlReply reply : dump(ip)) {
      if (!(reply.message() instanceof RuleMessage rule)
          || !rule.attributes().has(FRA_PRIORITY)
          || !filter.accepts(rule)
          || !filter.acceptsProtocol(rule.attributes().find(FRA_PROTOCOL).orElse(0))) {
        continue;
      }
      try {
        ip.client().change(RtnlTypes.RTM_DELRULE, 0, rule);
      } catch (NetException refused) {
        throw CommandExit.ofCommand(1, Errors.describe(refused) + "\nFlush terminated");
      }
    }
  }
}
