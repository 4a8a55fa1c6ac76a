// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.bridge;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlListener;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.schema.RtnlGroups;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.EventTimes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Output;

/** {@code bridge monitor}: ports and entries as they come, change and go, until the thread is interrupted. */
final class BridgeMonitor {
  private static final Duration PATIENCE = Duration.ofHours(1);
  private static final String USAGE =
      "Usage: bridge monitor [file | link | fdb | mdb | vlan | vni | all]";

  private final Invocation bridge;
  private final Output out;
  private final boolean labelled;

  private BridgeMonitor(Invocation bridge, Output out, boolean labelled) {
    this.bridge = bridge;
    this.out = out;
    this.labelled = labelled;
  }

  static void run(Invocation bridge, Arguments words) throws CommandExit, InterruptedException {
    boolean links = false;
    boolean entries = false;
    boolean others = false;
    boolean labelled = false;
    while (words.hasMore()) {
      String word = words.take();
      if (Matches.prefix(word, "file")) {
        throw Errors.refusal(words.value() + ": files of events cannot be read");
      } else if (Matches.prefix(word, "link")) {
        links = true;
      } else if (Matches.prefix(word, "fdb")) {
        entries = true;
      } else if (Matches.prefixOfAny(word, "mdb", "vlan", "vni")) {
        others = true;
      } else if (word.equals("all")) {
        labelled = true;
      } else {
        throw Matches.prefix(word, "help")
            ? Errors.refusal(USAGE)
            : Errors.refusal("Argument \"" + word + "\" is unknown, try \"bridge monitor help\".");
      }
    }
    boolean all = !links && !entries && !others;
    int[] groups = groups(links || all, entries || all);
    BridgeCommand.learnLinks(bridge);
    try (RtnlListener listener = RtnlListener.open(bridge.process(), false, groups);
        Output out = bridge.textOutput()) {
      new BridgeMonitor(bridge, out, labelled).listen(listener);
    } catch (NetException refused) {
      throw CommandExit.ofProgram(
          1, "Cannot open netlink socket: " + refused.errno().message());
    }
  }

  private static int[] groups(boolean links, boolean entries) {
    if (links && entries) {
      return new int[] {RtnlGroups.RTNLGRP_LINK, RtnlGroups.RTNLGRP_NEIGH};
    }
    return links
        ? new int[] {RtnlGroups.RTNLGRP_LINK}
        : entries ? new int[] {RtnlGroups.RTNLGRP_NEIGH} : new int[0];
  }

  private void listen(RtnlListener listener) throws InterruptedException {
    while (!listener.isClosed()) {
      try {
        Optional<RtnlReply> event = listener.next(PATIENCE);
        event.ifPresent(this::print);
      } catch (NetException lost) {
        bridge
            .err()
            .println("netlink receive error " + lost.errno().message() + " ("
                + lost.errno().number() + ")");
      }
    }
  }

  private void print(RtnlReply event) {
    if (event.message() instanceof LinkMessage) {
      head("[LINK]");
      new BridgeLinks(bridge, out).print(event);
    } else if (event.message() instanceof NeighbourMessage entry
        && entry.family() == RtnlTypes.AF_BRIDGE) {
      head("[NEIGH]");
      new FdbPrinter(bridge, out, OptionalInt.empty()).print(event);
    }
    out.flush();
  }

  private void head(String label) {
    EventTimes.print(bridge, out);
    if (labelled) {
      out.text(label);
    }
  }
}
