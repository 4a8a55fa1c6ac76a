// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.bridge;

import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_MASTER;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_VLAN;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.client.NetlinkFlags;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Keyword;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Numbers;
import org.pernet.shell.ip.text.Output;

/** {@code bridge fdb}: the verbs, and {@code show}. Not safe for threads. */
final class Fdb {
  private static final List<Keyword<Fdb>> SHOW_WORDS = List.of(
      Keyword.value("dev brport", (fdb, value) -> fdb.device = Optional.of(value)),
      Keyword.value("br", (fdb, value) -> fdb.master = Optional.of(value)),
      Keyword.value("vlan", Fdb::readVlan),
      Keyword.value("state", Fdb::readState),
      Keyword.flag("dynamic", fdb -> fdb.dynamic = true));

  private final Invocation bridge;
  private Optional<String> device = Optional.empty();
  private Optional<String> master = Optional.empty();
  private int vlan;
  private int states;
  private boolean dynamic;

  private Fdb(Invocation bridge) {
    this.bridge = bridge;
  }

  static void run(Invocation bridge, Arguments words) throws CommandExit {
    BridgeCommand.learnLinks(bridge);
    String verb = words.hasMore() ? words.take() : "show";
    if (Matches.prefix(verb, "add")) {
      add(bridge, NetlinkFlags.CREATE | NetlinkFlags.EXCLUSIVE, words);
    } else if (Matches.prefix(verb, "append")) {
      add(bridge, NetlinkFlags.CREATE | NetlinkFlags.APPEND, words);
    } else if (Matches.prefix(verb, "replace")) {
      add(bridge, NetlinkFlags.CREATE | NetlinkFlags.REPLACE, words);
    } else if (Matches.prefix(verb, "delete")) {
      new FdbRequest(bridge).run(RtnlTypes.RTM_DELNEIGH, 0, words);
    } else if (Matches.prefix(verb, "get")) {
      new FdbGet(bridge).run(words);
    } else if (Matches.prefixOfAny(verb, "show", "lst", "list")) {
      new Fdb(bridge).show(words);
    } else if (Matches.prefix(verb, "flush")) {
      new FdbFlush(bridge).run(words);
    } else if (Matches.prefix(verb, "help")) {
      throw BridgeUsage.fdb();
    } else {
      throw Errors.refusal("Command \"" + verb + "\" is unknown, try \"bridge fdb help\".");
    }
  }

  private static void add(Invocation bridge, int flags, Arguments words) throws CommandExit {
    new FdbRequest(bridge).run(RtnlTypes.RTM_NEWNEIGH, flags, words);
  }

  private void readVlan(String value) throws CommandExit {
    if (vlan != 0) {
      throw Errors.duplicate("vlan", value);
    }
    vlan = Numbers.decimal(value);
  }

  private void readState(String value) throws CommandExit {
    OptionalInt number = FdbStates.number(value);
    states |= number.orElseThrow(() -> Errors.invalid(value, "invalid state"));
  }

  /** The index of a device; the refusal of one that is not there. */
  static int index(Invocation bridge, String name, String what) throws CommandExit {
    return bridge
        .linkNames()
        .index(name)
        .orElseThrow(() ->
            CommandExit.ofCommand(Errors.REFUSED, "Cannot find " + what + " \"" + name + "\""));
  }

  private void show(Arguments words) throws CommandExit {
    while (words.hasMore()) {
      String word = words.take();
      if (!Keyword.read(SHOW_WORDS, word, this, words) && Matches.prefix(word, "help")) {
        throw BridgeUsage.fdb();
      }
    }
    Attributes.Builder attributes = Attributes.builder();
    if (master.isPresent()) {
      attributes.put(NDA_MASTER, index(bridge, master.get(), "bridge device"));
    }
    OptionalInt index = device.isPresent()
        ? OptionalInt.of(index(bridge, device.get(), "device"))
        : OptionalInt.empty();
    NeighbourMessage request =
        new NeighbourMessage(RtnlTypes.AF_BRIDGE, 0, index.orElse(0), 0, 0, 0, attributes.build());
    List<RtnlReply> entries;
    try {
      entries = bridge.client().dump(RtnlTypes.RTM_GETNEIGH, request);
    } catch (NetException refused) {
      throw CommandExit.ofProgram(1, Errors.describe(refused) + "\nDump terminated");
    }
    try (Output out = bridge.output()) {
      FdbPrinter printer = new FdbPrinter(bridge, out, index);
      for (RtnlReply reply : entries) {
        if (reply.message() instanceof NeighbourMessage entry && accepts(entry, index)) {
          printer.print(reply);
        }
      }
    }
  }

  private boolean accepts(NeighbourMessage entry, OptionalInt index) {
    return entry.family() == RtnlTypes.AF_BRIDGE
        && (index.isEmpty() || index.getAsInt() == entry.index())
        && (states == 0 || (states & entry.state()) != 0)
        && (!dynamic || (entry.state() & (FdbStates.NOARP | FdbStates.PERMANENT)) == 0)
        && (vlan == 0 || vlan == entry.attributes().find(NDA_VLAN).orElse(0));
  }
}
