// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.netns;

import static org.pernet.rtnetlink.schema.NsidAttributes.NETNSA_NSID;
import static org.pernet.rtnetlink.schema.NsidAttributes.NETNSA_TARGET_NSID;

import java.util.List;
import java.util.Optional;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.NsidMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Numbers;
import org.pernet.shell.ip.text.Output;

/** {@code ip netns list-id}. */
final class NetnsIds {
  private static final String NOTHING = "(null)";

  private NetnsIds() {}

  static void run(Invocation ip, Arguments words) throws CommandExit {
    ip.nsidNames().learn();
    Optional<Integer> target = Optional.empty();
    Optional<Integer> one = Optional.empty();
    while (words.hasMore()) {
      String word = words.take();
      if (word.equals("target-nsid")) {
        target = Optional.of(id(word, target, words));
      } else if (word.equals("nsid")) {
        one = Optional.of(id(word, one, words));
      } else {
        throw NetnsUsage.exit();
      }
    }
    Attributes attributes = Attributes.builder()
        .putIf(NETNSA_TARGET_NSID, target)
        .putIf(NETNSA_NSID, one)
        .build();
    if (one.isPresent()) {
      show(ip, NsidMessage.of(attributes));
    } else {
      list(ip, NsidMessage.of(attributes));
    }
  }

  private static int id(String word, Optional<Integer> before, Arguments words) throws CommandExit {
    if (before.isPresent()) {
      throw Errors.duplicate(word, word);
    }
    String value = words.value();
    int id = Numbers.integer(value)
        .orElseThrow(() -> Errors.invalid(value, "\"" + word + "\" value is invalid"));
    if (id < 0) {
      // the program shows the word after the value here
      throw Errors.invalid(words.peek().orElse(NOTHING), "\"" + word + "\" value should be >= 0");
    }
    return id;
  }

  private static void show(Invocation ip, NsidMessage request) throws CommandExit {
    Optional<RtnlReply> reply;
    try {
      reply = ip.client().get(RtnlTypes.RTM_GETNSID, request);
    } catch (NetException refused) {
      throw Errors.kernel(refused);
    }
    try (Output out = ip.output()) {
      reply.ifPresent(id -> new NsidPrinter(ip, out).print(id));
    }
  }

  private static void list(Invocation ip, NsidMessage request) throws CommandExit {
    Optional<List<RtnlReply>> ids = dump(ip, request);
    try (Output out = ip.output()) {
      NsidPrinter printer = new NsidPrinter(ip, out);
      ids.orElse(List.of()).forEach(printer::print);
    }
    if (ids.isEmpty()) {
      throw CommandExit.ofProgram(1, "Dump terminated");
    }
  }

  /** All ids; empty where the kernel refused, which is said then. */
  private static Optional<List<RtnlReply>> dump(Invocation ip, NsidMessage request) {
    try {
      return Optional.of(ip.client().dump(RtnlTypes.RTM_GETNSID, request));
    } catch (NetException refused) {
      ip.err().println(Errors.describe(refused));
      return Optional.empty();
    }
  }
}
