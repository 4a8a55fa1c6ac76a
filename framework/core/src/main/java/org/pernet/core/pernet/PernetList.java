// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.pernet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.pernet.api.audit.KernelAuditor.Findings;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultInjector;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.core.net.NetImpl;
import org.pernet.core.net.NetList;

/**
 * The operations: subsystems first, then device drivers, each in the order of registration; and the pernet lock, held to
 * read while a namespace comes or goes, to write while operations do.
 */
public final class PernetList {
  private static final FaultPoint ID = FaultPoint.memory("pernet.id");

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final List<PernetEntry> entries = new ArrayList<>(); // guarded by lock
  private final SlotIds slotIds = new SlotIds(); // guarded by lock
  private final NetList nets;
  private final Runnable gracePeriod;
  private final FaultInjector faults;

  /**
   * A list without operations, over {@code nets}.
   *
   * @param gracePeriod waits until nobody is in the packet path who was there before
   * @param faults who makes registrations fail
   */
  public PernetList(NetList nets, Runnable gracePeriod, FaultInjector faults) {
    this.faults = faults;
    this.nets = nets;
    this.gracePeriod = gracePeriod;
  }

  /** {@link NetException} EDEADLK where this thread is inside an init or an exit. */
  public void assertOutside() throws NetException {
    if (isInside()) {
      throw new NetException(Errno.EDEADLK);
    }
  }

  /** Whether this thread is inside an init or an exit. */
  public boolean isInside() {
    return lock.isWriteLockedByCurrentThread() || lock.getReadHoldCount() > 0;
  }

  /** How many slots a new namespace needs. */
  public int slotCapacity() {
    return slotIds.capacity();
  }

  /** Where a new entry stands: a subsystem before the first device, a device at the end. */
  private int place(boolean device) {
    if (device) {
      return entries.size();
    }
    int at = 0;
    while (at < entries.size() && !entries.get(at).device()) {
      at++;
    }
    return at;
  }

  /**
   * Registers operations: init runs in every live namespace, oldest first (register_pernet_subsys,
   * register_pernet_device). At the first failure those done are undone, and the operations are not registered.
   *
   * @param owner whose they are, for messages
   * @throws NetException EDEADLK from inside an init or exit, EEXIST where they are registered, or what an init threw
   */
  public void register(PernetOperations operations, String owner, boolean device)
      throws NetException {
    assertOutside();
    lock.writeLock().lock();
    try {
      if (find(operations) != null) {
        throw new NetException(Errno.EEXIST);
      }
      PernetEntry entry = PernetEntry.of(operations, owner, device);
      if (entry.key() != null) {
        bind(entry);
      }
      entries.add(place(device), entry);
      initEverywhere(entry);
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void bind(PernetEntry entry) throws NetException {
    if (entry.key().slot() != 0) {
      throw new NetException(
          Errno.EEXIST, "the key " + entry.key().name() + " is registered already");
    }
    faults.reach(ID);
    entry.key().bind(slotIds.take());
  }

  private void initEverywhere(PernetEntry entry) throws NetException {
    List<NetImpl> done = new ArrayList<>();
    try {
      for (NetImpl net : nets.snapshot()) {
        entry.init(net);
        done.add(net);
      }
    } catch (NetException refused) {
      remove(entry, done);
      throw refused;
    }
  }

  private void remove(PernetEntry entry, List<NetImpl> in) {
    entries.remove(entry);
    new UndoList(List.of(entry), gracePeriod).undo(in);
    if (entry.key() != null) {
      int slot = entry.key().slot();
      entry.key().unbind();
      slotIds.giveBack(slot);
    }
  }

  /** Unregisters operations: exit runs in every live namespace, oldest first. Nothing where they are not registered. */
  public void unregister(PernetOperations operations) throws NetException {
    assertOutside();
    lock.writeLock().lock();
    try {
      PernetEntry entry = find(operations);
      if (entry != null) {
        remove(entry, nets.snapshot());
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  private PernetEntry find(PernetOperations operations) {
    for (PernetEntry entry : entries) {
      if (entry.operations() == operations) {
        return entry;
      }
    }
    return null;
  }

  /** What is done in namespaces between their inits and their publication. */
  @FunctionalInterface
  public interface Step {
    /** Does it. */
    void run() throws NetException;
  }

  /**
   * Runs all inits in new namespaces, one namespace after the other, then {@code build}, and then {@code publish}
   * (setup_net). At the first failure {@code die} runs, and all that was done is undone in reverse.
   */
  public void setUp(List<NetImpl> nets, Step build, Runnable die, Runnable publish)
      throws NetException {
    assertOutside();
    List<NetImpl> done = new ArrayList<>();
    lock.readLock().lock();
    try {
      for (NetImpl net : nets) {
        init(net);
        done.add(net);
      }
      build.run();
      publish.run();
    } catch (NetException | RuntimeException | Error refused) {
      die.run();
      if (!done.isEmpty()) {
        new UndoList(entries, gracePeriod).undo(done);
      }
      throw refused;
    } finally {
      lock.readLock().unlock();
    }
  }

  private void init(NetImpl net) throws NetException {
    int done = 0;
    try {
      for (PernetEntry entry : entries) {
        entry.init(net);
        done++;
      }
    } catch (NetException refused) {
      new UndoList(entries.subList(0, done), gracePeriod).undo(List.of(net));
      throw refused;
    }
  }

  /** Unpublishes namespaces, and runs all exits in them (cleanup_net). */
  public void tearDown(List<NetImpl> dying, Runnable unpublish) {
    lock.readLock().lock();
    try {
      unpublish.run();
      new UndoList(entries, gracePeriod).undo(dying);
      dying.forEach(net -> net.slots().end());
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Whether each namespace that is seen has the states that it must have, and no other. Not under RTNL. */
  public void audit(Findings found) {
    lock.readLock().lock();
    try {
      BitSet known = new BitSet();
      BitSet needed = new BitSet();
      for (PernetEntry entry : entries) {
        if (entry.key() != null) {
          known.set(entry.key().slot());
          needed.set(entry.key().slot(), !entry.key().isLazy());
        }
      }
      found.expect(slotIds.isTaken(known), "slots that are taken are not those of keys " + known);
      nets.forEach(net -> audit(net, known, needed, found));
    } finally {
      lock.readLock().unlock();
    }
  }

  private static void audit(NetImpl net, BitSet known, BitSet needed, Findings found) {
    BitSet filled = net.slots().filled();
    BitSet missing = (BitSet) needed.clone();
    missing.andNot(filled);
    found.expect(missing.isEmpty(), net + " lacks the states of slots " + missing);
    filled.andNot(known);
    found.expect(filled.isEmpty(), net + " has states of nobody's in slots " + filled);
  }

  /** Runs {@code action} while no namespace comes or goes and no operations do. */
  public void exclusively(Runnable action) {
    if (lock.getReadHoldCount() > 0) {
      throw new IllegalStateException("a namespace comes or goes in this very thread");
    }
    lock.writeLock().lock();
    try {
      action.run();
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Who has the pernet lock now, and how many wait. Takes nothing. */
  public String lockState() {
    return "pernet lock: " + lock + ", " + lock.getQueueLength() + " wait";
  }
}
