// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.net;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.Validate;
import org.junit.jupiter.api.Test;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.core.cred.UserNamespaceImpl;
import org.pernet.core.rtnl.Announcers;
import org.pernet.interleave.Interleavings;

/** References to a namespace, and ids of namespaces, under several threads. */
class NetInterleavingsTest {
  @Test
  void referencesKeepAlive() {
    Interleavings.check(References.class);
    Interleavings.checkThree(References.class);
  }

  @Test
  void idsAreDrawnOnce() {
    Interleavings.check(Ids.class);
  }

  @Test
  void lastReferenceIsPutOnce() {
    Interleavings.check(LastReference.class);
  }

  /** A kernel's part in a namespace: it counts the orphaned. */
  private static final class Counting implements NetImpl.Nursery {
    private final AtomicInteger orphaned = new AtomicInteger();

    @Override
    public Kernel kernel() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Net initial() {
      return null;
    }

    @Override
    public String describe(String holder, Class<?> caller) {
      return holder;
    }

    @Override
    public void orphaned(NetImpl net) {
      orphaned.incrementAndGet();
    }
  }

  private static NetImpl net(NetImpl.Nursery nursery, int number) {
    return new NetImpl(nursery, UserNamespaceImpl.initial(), 0, number, number, 1);
  }

  /** References in two places, each of which may be taken and put. */
  @Param(name = "place", gen = IntGen.class, conf = "0:1")
  public static final class References {
    private final Counting nursery = new Counting();
    private final NetImpl net = net(nursery, 1);
    private final NetReference[] places = {net.refer("a").orElseThrow(), null};

    /** Takes one, for the one that is there. */
    @Operation(params = "place")
    public void get(int place) {
      NetReference taken = net.refer("taken").orElse(null);
      NetReference before;
      synchronized (places) {
        before = places[place];
        places[place] = taken;
      }
      if (before != null) {
        before.close();
      }
    }

    /** Puts one, twice, of which the second counts nothing. */
    @Operation(params = "place")
    public void put(int place) {
      NetReference there;
      synchronized (places) {
        there = places[place];
        places[place] = null;
      }
      if (there != null) {
        there.close();
        there.close();
      }
    }

    /** Dead once, or alive with references. */
    @Validate
    public void diesOnce() {
      int orphaned = nursery.orphaned.get();
      if (orphaned > 1
          || net.isAlive() == (orphaned == 1)
          || net.isAlive() == net.holders().isEmpty()) {
        throw new AssertionError(
            orphaned + " times orphaned, " + net.holders() + ", alive: " + net.isAlive());
      }
    }
  }

  /** One namespace gives ids to two others, one of which may die. */
  @Param(name = "peer", gen = IntGen.class, conf = "0:1")
  public static final class Ids {
    private final Counting nursery = new Counting();
    private final NetIdsImpl ids = new NetIdsImpl(new Announcers());
    private final NetImpl net = alive(1);
    private final NetImpl[] peers = {alive(2), alive(3)};

    private NetImpl alive(int number) {
      NetImpl made = net(nursery, number);
      return made.refer("test").isPresent() ? made : null;
    }

    @Operation(params = "peer")
    public int id(int peer) {
      return ids.id(net, peers[peer]);
    }

    @Operation(params = "peer")
    public int idOrDraw(int peer) {
      return ids.idOrDraw(net, peers[peer]);
    }

    @Operation(params = "peer")
    public int assign(int peer) {
      try {
        return ids.assign(net, peers[peer], 5);
      } catch (NetException taken) {
        return -taken.errno().number();
      }
    }

    @Operation(params = "peer")
    public boolean peerOfFive(int peer) {
      Optional<NetReference> found = ids.byId(net, 5, "test");
      found.ifPresent(NetReference::close);
      return found.filter(reference -> reference.net() == peers[peer]).isPresent();
    }

    @Operation
    public void secondDies() {
      peers[1].die();
      ids.forget(List.of(peers[1]));
    }
  }

  /** The last reference, put by two, while a third tries for one. */
  public static final class LastReference {
    private final Counting nursery = new Counting();
    private final NetImpl net = net(nursery, 1);
    private final NetReference last = net.refer("last").orElseThrow();

    @Operation
    public void put() {
      last.close();
    }

    /** Has one for a moment. */
    @Operation
    public boolean use() {
      Optional<NetReference> mine = net.refer("mine");
      boolean alive = net.isAlive();
      mine.ifPresent(NetReference::close);
      if (mine.isPresent() && !alive) {
        throw new IllegalStateException("it died under a reference");
      }
      return mine.isPresent();
    }

    /** It died once at most. */
    @Validate
    public void diesOnce() {
      if (nursery.orphaned.get() > 1) {
        throw new AssertionError("orphaned " + nursery.orphaned + " times");
      }
    }
  }
}
