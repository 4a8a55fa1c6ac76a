// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.netconf;

import static org.pernet.rtnetlink.schema.NetconfAttributes.NETCONFA_IFINDEX;

import java.util.List;
import java.util.OptionalInt;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.PlainMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Output;

/** {@code ip netconf}: the verbs. */
public final class NetconfCommand {
  private static final String STRUCT = "netconfmsg";

  private NetconfCommand() {}

  /** Runs what the words say. */
  public static void run(Invocation ip, Arguments words) throws CommandExit {
    String verb = words.hasMore() ? words.take() : "show";
    if (Matches.prefixOfAny(verb, "show", "lst", "list")) {
      show(ip, words);
    } else if (Matches.prefix(verb, "help")) {
      throw Errors.refusal("Usage: ip netconf show [ dev STRING ]");
    } else {
      throw Errors.refusal("Command \"" + verb + "\" is unknown, try \"ip netconf help\".");
    }
  }

  /** Of the words only {@code dev} says something. */
  private static void show(Invocation ip, Arguments words) throws CommandExit {
    OptionalInt index = OptionalInt.empty();
    while (words.hasMore()) {
      if (words.take().equals("dev")) {
        String device = words.value();
        index = ip.linkNames().index(device);
        if (index.isEmpty()) {
          throw Errors.failure("Device \"" + device + "\" does not exist.");
        }
      }
    }
    int family = ip.options().family();
    if (index.isPresent() && family != RtnlTypes.AF_UNSPEC) {
      one(ip, family, index.getAsInt());
    } else {
      all(ip, family, index);
    }
  }

  private static PlainMessage request(int family, Attributes attributes) {
    return new PlainMessage(STRUCT, List.of(family, 0, 0), attributes);
  }

  /** One is told as text, whatever the options ask for. */
  private static void one(Invocation ip, int family, int index) throws CommandExit {
    NetconfPrinter printer = new NetconfPrinter(ip, ip.textOutput(), OptionalInt.empty());
    try {
      ip.client()
          .get(RtnlTypes.RTM_GETNETCONF, request(family, Attributes.of(NETCONFA_IFINDEX, index)))
          .ifPresent(printer::print);
    } catch (NetException refused) {
      throw Errors.kernel(refused);
    }
  }

  private static void all(Invocation ip, int family, OptionalInt index) throws CommandExit {
    List<RtnlReply> replies;
    try {
      replies = ip.client().dump(RtnlTypes.RTM_GETNETCONF, request(family, Attributes.empty()));
    } catch (NetException refused) {
      throw CommandExit.ofProgram(1, Errors.describe(refused) + "\nDump terminated");
    }
    try (Output out = ip.output()) {
      replies.forEach(new NetconfPrinter(ip, out, index)::print);
    }
  }
}
