// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.neighbour;

import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_DST;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.InetWords;
import org.pernet.shell.ip.text.Keyword;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Prefix;

/** {@code ip neigh get}. Not safe for threads. */
final class NeighbourGet {
  private static final List<Keyword<NeighbourGet>> WORDS = List.of(
      Keyword.value("dev", (get, value) -> get.device = Optional.of(value)),
      Keyword.value("proxy*", NeighbourGet::readProxy));

  private final Invocation ip;
  private Optional<String> device = Optional.empty();
  private Optional<Prefix> destination = Optional.empty();
  private int flags;

  NeighbourGet(Invocation ip) {
    this.ip = ip;
  }

  void run(Arguments words) throws CommandExit {
    while (words.hasMore()) {
      String word = words.take();
      if (!Keyword.read(WORDS, word, this, words)) {
        readDestination(word, words);
      }
    }
    if (device.isEmpty() || destination.isEmpty()) {
      throw Errors.failure("Device and address are required arguments.");
    }
    OptionalInt index = ip.linkNames().index(device.get());
    NeighbourMessage request = new NeighbourMessage(
        destination.get().family(),
        0,
        index.orElseThrow(() -> Errors.noDevice(device.get())),
        0,
        flags,
        0,
        Attributes.of(NDA_DST, destination.get().address()));
    Optional<RtnlReply> answer;
    try {
      answer = ip.client().get(RtnlTypes.RTM_GETNEIGH, request);
    } catch (NetException refused) {
      throw Errors.kernel(refused);
    }
    // what is found is told as text, whatever the options ask for
    NeighbourPrinter printer = new NeighbourPrinter(ip, ip.textOutput(), OptionalInt.empty());
    answer.ifPresent(printer::print);
  }

  private void readProxy(String value) throws CommandExit {
    if (Matches.prefix(value, "help")) {
      throw NeighbourUsage.exit();
    }
    if (destination.isPresent()) {
      throw Errors.duplicate("address", value);
    }
    destination = Optional.of(InetWords.address(value, ip.options().family()));
    flags = NeighbourFlags.PROXY;
  }

  private void readDestination(String word, Arguments words) throws CommandExit {
    String value = word.equals("to") ? words.value() : word;
    if (Matches.prefix(value, "help")) {
      throw NeighbourUsage.exit();
    }
    if (destination.isPresent()) {
      throw Errors.garbage("to", value);
    }
    destination = Optional.of(InetWords.address(value, ip.options().family()));
  }
}
