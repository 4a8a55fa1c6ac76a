// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.stress;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlListener;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlGroups;
import org.pernet.rtnetlink.schema.RtnlTypes;

/**
 * Listens on the stage, and knows from events alone which links are there under which names. Each must come once and go once,
 * and no two may have one name; where events were lost it must be told (ENOBUFS), and knows nothing until it hears again.
 */
final class LinkWatcher implements Actor, AutoCloseable {
  private final World world;
  private final RtnlListener listener;
  private final Map<Integer, String> names = new HashMap<>();
  private boolean lost; // since then what it knows may be too little
  private long events;
  private long overruns;

  LinkWatcher(World world) throws NetException {
    this.world = world;
    listener = RtnlListener.open(world.stage(), false, RtnlGroups.RTNLGRP_LINK);
    world.stage().net().devices().forEach(device -> names.put(device.index(), device.name()));
  }

  @Override
  public void step(SplittableRandom random) throws InterruptedException {
    hear(Duration.ofMillis(20));
  }

  private boolean hear(Duration patience) throws InterruptedException {
    Optional<RtnlReply> next;
    try {
      next = listener.next(patience);
    } catch (NetException refused) {
      if (refused.errno() != Errno.ENOBUFS) {
        throw new AssertionError("the listener is refused", refused);
      }
      overruns++;
      lost = true;
      names.clear();
      return true;
    }
    next.ifPresent(this::hear);
    return next.isPresent();
  }

  private void hear(RtnlReply event) {
    if (!(event.message() instanceof LinkMessage link) || link.family() != 0) {
      return; // a bridge tells of its ports under the same types
    }
    events++;
    String name = link.name().orElse("");
    String before = names.get(link.index());
    if (event.type() == RtnlTypes.RTM_DELLINK) {
      expect(before != null, "goes, and is not there", link, name);
      names.remove(link.index());
    } else {
      boolean comes = link.change() == -1;
      expect(!comes || before == null, "comes, and is there as " + before, link, name);
      expect(comes || before != null, "changes, and is not there", link, name);
      if (!name.equals(before)) {
        expect(!names.containsValue(name), "has the name of another", link, name);
      }
      names.put(link.index(), name);
    }
  }

  private void expect(boolean right, String words, LinkMessage link, String name) {
    if (!right && !lost) {
      throw new AssertionError("event " + events + ": link " + link.index() + " " + name + " "
          + words + "; known: " + names);
    }
  }

  /** All is quiet: hears what is left, and compares. */
  void conclude() throws InterruptedException {
    while (hear(Duration.ZERO)) {
      // on
    }
    if (!lost) {
      Map<Integer, String> there = new HashMap<>();
      for (NetDevice device : world.stage().net().devices()) {
        there.put(device.index(), device.name());
      }
      if (!there.equals(names)) {
        TreeSet<Integer> all = new TreeSet<>(there.keySet());
        all.addAll(names.keySet());
        all.removeIf(
            index -> there.containsKey(index) && there.get(index).equals(names.get(index)));
        throw new AssertionError("after " + events + " events links differ: " + all);
      }
    }
  }

  /** How many events it has heard, and how often it was told that some were lost. */
  String summary() {
    return events + " events, " + overruns + " overruns";
  }

  @Override
  public void close() {
    listener.close();
  }
}
