// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.rtnl;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.api.rtnl.LinkAnnouncer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All announcers as one, in the order of their registration. What one throws is logged, and the others are told. */
public final class Announcers implements LinkAnnouncer {
  private final Logger log = LoggerFactory.getLogger(Announcers.class);
  private final List<LinkAnnouncer> all = new CopyOnWriteArrayList<>();

  /** Adds one. */
  public void add(LinkAnnouncer announcer) {
    all.add(announcer);
  }

  /** Removes one. */
  public void remove(LinkAnnouncer announcer) {
    all.remove(announcer);
  }

  private void tell(Consumer<LinkAnnouncer> what) {
    for (LinkAnnouncer announcer : all) {
      guarded(announcer, () -> what.accept(announcer));
    }
  }

  private void guarded(LinkAnnouncer announcer, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | Error thrown) {
      log.error("{} failed to announce", announcer.getClass().getName(), thrown);
    }
  }

  @Override
  public void newLink(NetDevice device, int change) {
    tell(announcer -> announcer.newLink(device, change));
  }

  @Override
  public Runnable delLink(NetDevice device) {
    List<Runnable> later = new ArrayList<>(all.size());
    tell(announcer -> {
      Runnable farewell = Objects.requireNonNull(announcer.delLink(device), "a farewell");
      later.add(() -> guarded(announcer, farewell));
    });
    return () -> later.forEach(Runnable::run);
  }

  @Override
  public void moveLink(NetDevice device, int newNsid, int newIndex) {
    tell(announcer -> announcer.moveLink(device, newNsid, newIndex));
  }

  @Override
  public void nsid(Net net, int id, boolean added) {
    tell(announcer -> announcer.nsid(net, id, added));
  }
}
