// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.bridge;

import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_IFINDEX;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_NDM_FLAGS_MASK;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_NDM_STATE_MASK;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_VLAN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Keyword;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Numbers;

/** {@code bridge fdb flush}: takes away all entries of a kind in one request. Not safe for threads. */
final class FdbFlush {
  /** NLM_F_BULK. */
  private static final int BULK = 0x200;

  private static final int MAX_VLAN = 4095;
  private static final String NOT = "no";
  private static final Map<String, Integer> STATES = Map.of(
      "permanent", FdbStates.PERMANENT, "static", FdbStates.NOARP, "nodynamic", FdbStates.NOARP);
  private static final Map<String, Integer> FLAGS = Map.of(
      "added_by_user", FdbStates.USE,
      "extern_learn", FdbStates.EXT_LEARNED,
      "sticky", FdbStates.STICKY,
      "offloaded", FdbStates.OFFLOADED);

  private static final List<Keyword<FdbFlush>> WORDS = List.of(
      Keyword.value("dev", (flush, value) -> flush.device = Optional.of(value)),
      Keyword.value("brport", (flush, value) -> flush.port = Optional.of(value)),
      Keyword.value("vlan", FdbFlush::readVlan),
      Keyword.flag("self", flush -> flush.flags |= FdbStates.SELF),
      Keyword.flag("master", flush -> flush.flags |= FdbStates.MASTER));

  private final Invocation bridge;
  private final Attributes.Builder attributes = Attributes.builder();
  private Optional<String> device = Optional.empty();
  private Optional<String> port = Optional.empty();
  private int state;
  private int stateMask;
  private int flags;
  private int flagMask;

  FdbFlush(Invocation bridge) {
    this.bridge = bridge;
  }

  void run(Arguments words) throws CommandExit {
    while (words.hasMore()) {
      String word = words.take();
      if (!Keyword.read(WORDS, word, this, words) && !readKind(word)) {
        if (Matches.prefix(word, "help")) {
          throw BridgeUsage.fdb();
        }
        throw CommandExit.ofCommand(
            Errors.REFUSED,
            "bridge fdb flush: unknown command \"" + word + "\"?\n"
                + BridgeUsage.fdb().words());
      }
    }
    if (device.isEmpty()) {
      throw CommandExit.ofCommand(Errors.REFUSED, "Device is a required argument.");
    }
    int index = Fdb.index(bridge, device.get(), "bridge device");
    if ((flags & (FdbStates.SELF | FdbStates.MASTER)) == 0) {
      flags |= FdbStates.SELF;
    }
    putMasks();
    try {
      bridge
          .client()
          .change(
              RtnlTypes.RTM_DELNEIGH,
              BULK,
              new NeighbourMessage(
                  RtnlTypes.AF_BRIDGE, 0, index, state, flags, 0, attributes.build()));
    } catch (NetException refused) {
      throw CommandExit.ofCommand(Errors.REFUSED, Errors.describe(refused));
    }
  }

  private void putMasks() throws CommandExit {
    if (port.isPresent()) {
      attributes.put(NDA_IFINDEX, Fdb.index(bridge, port.get(), "bridge port"));
    }
    if (flagMask != 0) {
      attributes.put(NDA_NDM_FLAGS_MASK, flagMask);
    }
    if (stateMask != 0) {
      attributes.put(NDA_NDM_STATE_MASK, stateMask);
    }
  }

  private void readVlan(String value) throws CommandExit {
    int vlan = Numbers.decimal(value);
    if (vlan < 0 || vlan > MAX_VLAN) {
      throw CommandExit.ofCommand(Errors.REFUSED, "Invalid VLAN ID \"" + value + "\"");
    }
    attributes.put(NDA_VLAN, vlan);
  }

  /** Entries that are of a kind, or with {@code no} those that are not. */
  private boolean readKind(String word) {
    boolean inverted =
        word.equals("dynamic") || (word.startsWith(NOT) && !word.equals("nodynamic"));
    String name =
        word.equals("dynamic") ? "nodynamic" : inverted ? word.substring(NOT.length()) : word;
    Integer ofState = STATES.get(name);
    Integer ofFlags = FLAGS.get(name);
    if (ofState != null) {
      stateMask |= ofState;
      state = inverted ? state & ~ofState : state | ofState;
    } else if (ofFlags != null) {
      flagMask |= ofFlags;
      flags = inverted ? flags & ~ofFlags : flags | ofFlags;
    }
    return ofState != null || ofFlags != null;
  }
}
