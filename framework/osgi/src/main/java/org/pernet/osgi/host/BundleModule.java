// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.host;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.ExtensionPoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A bundle as a module: what it has registered and what shall be done about it, noted by anyone, and done by {@link #settle}
 * in turns, one thread at a time.
 */
final class BundleModule {
  private static final Logger LOG = LoggerFactory.getLogger(BundleModule.class);

  private final Bundle bundle;
  private final HostState host;
  private final KernelSide kernelSide;
  private final ReentrantLock turn = new ReentrantLock();

  // guarded by this
  private final NavigableMap<Long, Offer> offers = new TreeMap<>();
  // guarded by this
  private Work noted = Work.NONE;

  /**
   * What is to be done.
   *
   * @param down first take everything down
   * @param poison then refuse the bundle with this, where it is not null
   * @param up then offer what there is
   */
  private record Work(boolean down, NetException poison, boolean up) {
    static final Work NONE = new Work(false, null, false);
  }

  BundleModule(Bundle bundle, HostState host) {
    this.bundle = bundle;
    this.host = host;
    this.kernelSide = new KernelSide(bundle, host);
  }

  Bundle bundle() {
    return bundle;
  }

  synchronized void add(Offer offer) {
    offers.put(offer.id(), offer);
  }

  synchronized void remove(Offer offer) {
    offers.remove(offer.id(), offer);
  }

  synchronized boolean isEmpty() {
    return offers.isEmpty();
  }

  private synchronized List<Offer> offers() {
    return new ArrayList<>(offers.values());
  }

  /** Something new is registered. */
  synchronized void noteUp() {
    noted = new Work(noted.down(), noted.poison(), true);
  }

  /** Something goes, and with it all. */
  synchronized void noteDown() {
    noted = new Work(true, noted.poison(), noted.up());
  }

  /** The bundle cannot be taken. */
  synchronized void notePoison(NetException why) {
    noted = new Work(noted.down(), noted.poison() == null ? why : noted.poison(), noted.up());
  }

  private synchronized Work takeWork() {
    Work work = noted;
    noted = Work.NONE;
    return work;
  }

  private synchronized boolean isUpNoted() {
    return noted.up();
  }

  /** Why the kernel refused it, if it did. */
  Optional<NetException> refusal() {
    return kernelSide.refusal();
  }

  /** Its place in the kernel, if it has one. */
  KernelSide kernelSide() {
    return kernelSide;
  }

  /**
   * Does what is noted; when it returns it is done, by this thread or another. Where this thread is in the bundle's turn
   * already (an init that registers), the one that began it goes on with what was noted.
   *
   * @param struck takes offers that are gone
   * @return places for others' services that the kernel took
   */
  List<ExtensionPoint<?>> settle(Consumer<List<Offer>> struck) {
    List<ExtensionPoint<?>> opened = new ArrayList<>();
    boolean again = !turn.isHeldByCurrentThread();
    while (again) {
      if (isUpNoted() && kernelSide.refusal().isEmpty()) {
        fetch();
      }
      List<Offer> released = new ArrayList<>();
      turn.lock();
      host.enterTurn();
      try {
        again = work(opened, released);
        released.removeIf(offer -> offer.isTaken() || !offer.release());
        struck.accept(offers().stream()
            .filter(offer -> offer.isGone() && !offer.isTaken())
            .toList());
      } finally {
        host.leaveTurn();
        turn.unlock();
      }
      released.forEach(this::unget);
    }
    return opened;
  }

  private boolean work(List<ExtensionPoint<?>> opened, List<Offer> released) {
    for (Work work = takeWork(); !work.equals(Work.NONE); work = takeWork()) {
      if (work.down()) {
        kernelSide.withdraw(offers(), released);
      }
      if (work.poison() != null && kernelSide.refusal().isEmpty()) {
        kernelSide.withdraw(offers(), released);
        kernelSide.refuse(work.poison(), offers(), released);
      }
      if (work.up() && !kernelSide.offer(offers(), opened, released)) {
        noteUp();
        return true;
      }
      if (offers().stream().anyMatch(offer -> offer.isGone() && offer.isTaken())) {
        noteDown();
      }
    }
    return false;
  }

  /** Once more takes down what was refused, which the kernel could not from inside an init or exit. */
  void clear() {
    turn.lock();
    host.enterTurn();
    try {
      kernelSide.clear();
    } finally {
      host.leaveTurn();
      turn.unlock();
    }
  }

  /** The host is over: nothing is waited for any more, and nothing kept. The kernel has closed already. */
  void abandon() {
    List<Offer> released = new ArrayList<>();
    turn.lock();
    try {
      kernelSide.withdraw(offers(), released);
      released.addAll(offers());
      released.removeIf(offer -> !offer.release());
      offers().forEach(Offer::dismiss);
    } finally {
      turn.unlock();
    }
    released.forEach(this::unget);
  }

  /** Gets the objects of all services that lack one: bundles' code may run. */
  private void fetch() {
    for (Offer offer : offers()) {
      if (offer.service() == null && !offer.isGone()) {
        try {
          fetch(offer);
        } catch (IllegalStateException hostIsOver) {
          LOG.debug("{} is not fetched", offer.reference(), hostIsOver);
        }
      }
    }
  }

  private void fetch(Offer offer) {
    Object service = host.context().getService(offer.reference());
    if (service != null) {
      if (!offer.keep(service)) {
        unget(offer);
      }
    } else if (offer.reference().getBundle() != null && !offer.isGone()) {
      LOG.warn(
          "{}: service {} has no object: its factory threw, or gave none",
          bundle,
          offer.reference());
      notePoison(new NetException(Errno.EINVAL, "service " + offer.id() + " has no object"));
    }
  }

  private void unget(Offer offer) {
    try {
      host.context().ungetService(offer.reference());
    } catch (IllegalStateException hostIsOver) {
      LOG.debug("{} was given back by the framework", offer.reference(), hostIsOver);
    }
  }
}
