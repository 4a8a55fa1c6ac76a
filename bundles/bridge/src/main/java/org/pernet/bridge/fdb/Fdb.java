// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.fdb;

import static org.pernet.bridge.fdb.FdbEntry.ADDED_BY_EXT_LEARN;
import static org.pernet.bridge.fdb.FdbEntry.ADDED_BY_USER;
import static org.pernet.bridge.fdb.FdbEntry.DYNAMIC_LEARNED;
import static org.pernet.bridge.fdb.FdbEntry.LOCAL;
import static org.pernet.bridge.fdb.FdbEntry.LOCKED;
import static org.pernet.bridge.fdb.FdbEntry.STATIC;
import static org.pernet.bridge.fdb.FdbEntry.STICKY;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pernet.bridge.port.BridgePort;

/**
 * Where which station is (br_fdb.c). Look-ups take no lock; what comes and goes does, one that is the database's own
 * (hash_lock): it may be taken in the packet path and under RTNL, and inside it only listeners' queues are.
 */
public final class Fdb {
  private static final long SHORTEST_WAIT = 3; // ticks: 10 ms, rounded up

  private final FdbOwner owner;
  private final FdbTable table;
  private final Object lock = new Object();
  private FdbEntry newest; // guarded by lock
  private int learned; // guarded by lock
  private volatile int maxLearned;

  /** An empty database. */
  public Fdb(FdbOwner owner, long seed) {
    this.owner = owner;
    this.table = new FdbTable(seed);
  }

  /** The entry of an address, or null (br_fdb_find_rcu). Any thread; no lock. */
  public FdbEntry find(long address) {
    return table.get(address);
  }

  /** How many entries were learned from frames. */
  public int learned() {
    synchronized (lock) {
      return learned;
    }
  }

  /** How many may be; 0 for any number. */
  public int maxLearned() {
    return maxLearned;
  }

  /** Sets it. What is there already stays. */
  public void setMaxLearned(int limit) {
    maxLearned = limit;
  }

  /** How an entry is, as user space is told: NUD_* (fdb_to_nud). */
  public int state(FdbEntry entry) {
    if (entry.has(LOCAL)) {
      return FdbEntry.NUD_PERMANENT;
    }
    if (entry.has(STATIC)) {
      return FdbEntry.NUD_NOARP;
    }
    boolean old =
        !entry.has(ADDED_BY_EXT_LEARN) && entry.updated() + owner.holdTime() - owner.now() <= 0;
    return old ? FdbEntry.NUD_STALE : FdbEntry.NUD_REACHABLE;
  }

  /** All entries that {@code filter} lets through, the newest first. */
  public List<FdbEntry> list(Predicate<FdbEntry> filter) {
    List<FdbEntry> found = new ArrayList<>();
    synchronized (lock) {
      for (FdbEntry entry = newest; entry != null; entry = entry.older) {
        if (filter.test(entry)) {
          found.add(entry);
        }
      }
    }
    return found;
  }

  /**
   * A frame from {@code address} came in by {@code source}: notes where the station is (br_fdb_update). Makes an object only
   * for a station that was not known.
   *
   * @param now now, in ticks
   * @param flags what a new entry is to have besides; ADDED_BY_USER where user space says so, LOCKED where it is only seen
   */
  public void learn(BridgePort source, long address, long now, int flags) {
    if (owner.holdTime() == 0) {
      return;
    }
    FdbEntry entry = table.get(address);
    if (entry == null) {
      learnNew(source, address, flags);
    } else if (!entry.has(LOCAL)) {
      if (entry.updated() != now) {
        entry.setUpdated(now);
      }
      boolean roams = entry.destination() != source && !entry.has(STICKY);
      if (roams || (flags & ADDED_BY_USER & ~entry.flags()) != 0) {
        changeLearned(entry, source, flags);
      }
    }
  }

  private void learnNew(BridgePort source, long address, int flags) {
    synchronized (lock) {
      if (table.get(address) == null) {
        FdbEntry entry = create(address, source, flags);
        if (entry != null) {
          owner.changed(entry, false);
        }
      }
    }
  }

  private void changeLearned(FdbEntry entry, BridgePort source, int flags) {
    synchronized (lock) {
      if (entry.removed) {
        return;
      }
      boolean changed = false;
      if (entry.destination() != source && !entry.has(STICKY)) {
        entry.setDestination(source);
        entry.setFlags(ADDED_BY_EXT_LEARN, false);
        entry.setFlags(LOCKED, false);
        changed = true;
      }
      if ((flags & ADDED_BY_USER) != 0) {
        adopt(entry, ADDED_BY_USER);
      }
      if (changed) {
        owner.changed(entry, false);
      }
    }
  }

  /** A new entry, not told of; null where as many are learned as may be. */
  private FdbEntry create(long address, BridgePort destination, int flags) {
    int all = flags;
    if ((flags & (ADDED_BY_USER | LOCAL)) == 0) {
      if (maxLearned != 0 && Integer.compareUnsigned(learned, maxLearned) >= 0) {
        return null;
      }
      all |= DYNAMIC_LEARNED;
      learned++;
    }
    FdbEntry entry = new FdbEntry(address, destination, all, owner.now());
    table.add(entry);
    entry.older = newest;
    if (newest != null) {
      newest.newer = entry;
    }
    newest = entry;
    return entry;
  }

  /** It is somebody's from now on, and does not count as learned any more. */
  private void adopt(FdbEntry entry, int flag) {
    if (entry.has(DYNAMIC_LEARNED)) {
      entry.setFlags(DYNAMIC_LEARNED, false);
      learned--;
    }
    entry.setFlags(flag, true);
  }

  /** An entry goes, and that is told (fdb_delete). */
  private void delete(FdbEntry entry) {
    table.remove(entry);
    if (entry.newer == null) {
      newest = entry.older;
    } else {
      entry.newer.older = entry.older;
    }
    if (entry.older != null) {
      entry.older.newer = entry.newer;
    }
    entry.removed = true;
    if (entry.has(DYNAMIC_LEARNED)) {
      learned--;
    }
    owner.changed(entry, true);
  }

  /** An own address goes from {@code port} (null: from the bridge): somebody else who has it takes it over (fdb_delete_local). */
  private void deleteLocal(BridgePort port, FdbEntry entry) {
    BridgePort other = owner.portWith(entry.address(), port);
    if (other != null || (port != null && owner.address() == entry.address())) {
      entry.setDestination(other);
      entry.setFlags(ADDED_BY_USER, false);
    } else {
      delete(entry);
    }
  }

  /** {@code port} (null: the bridge) has an address of its own (fdb_add_local). */
  public void addLocal(BridgePort port, long address) {
    synchronized (lock) {
      addLocalLocked(port, address);
    }
  }

  private void addLocalLocked(BridgePort port, long address) {
    if (address == 0 || (address >>> 40 & 1) != 0) {
      return;
    }
    FdbEntry entry = table.get(address);
    if (entry != null) {
      if (entry.has(LOCAL)) {
        return; // several may have it: the first counts
      }
      delete(entry);
    }
    owner.changed(create(address, port, LOCAL | STATIC), false);
  }

  /** A port's own address becomes {@code address} (br_fdb_changeaddr). */
  public void portAddressChanged(BridgePort port, long address) {
    synchronized (lock) {
      for (FdbEntry entry : own(port)) {
        deleteLocal(port, entry);
      }
      addLocalLocked(port, address);
    }
  }

  private List<FdbEntry> own(BridgePort port) {
    return list(
        entry -> entry.destination() == port && entry.has(LOCAL) && !entry.has(ADDED_BY_USER));
  }

  /** The bridge's own address becomes {@code address}; its owner still tells the old one (br_fdb_change_mac_address). */
  public void bridgeAddressChanged(long address) {
    synchronized (lock) {
      FdbEntry entry = table.get(owner.address());
      if (entry != null
          && entry.has(LOCAL)
          && entry.destination() == null
          && !entry.has(ADDED_BY_USER)) {
        deleteLocal(null, entry);
      }
      addLocalLocked(null, address);
    }
  }

  /** The entries of {@code port} (null: of the bridge itself) go: all, or those that would age (br_fdb_delete_by_port). */
  public void deleteByPort(BridgePort port, boolean all) {
    synchronized (lock) {
      for (FdbEntry entry : list(one -> one.destination() == port)) {
        if (!all && (entry.has(STATIC) || entry.has(ADDED_BY_EXT_LEARN))) {
          continue;
        }
        if (entry.has(LOCAL)) {
          deleteLocal(port, entry);
        } else {
          delete(entry);
        }
      }
    }
  }

  /** All that {@code filter} lets through go, whatever they are (br_fdb_flush). */
  public void flush(Predicate<FdbEntry> filter) {
    synchronized (lock) {
      list(filter).forEach(this::delete);
    }
  }

  /** What no frame has refreshed for too long goes: says in how many ticks to look again (br_fdb_cleanup). */
  public long cleanUp() {
    long hold = owner.holdTime();
    long now = owner.now();
    long wait = hold;
    synchronized (lock) {
      FdbEntry next;
      for (FdbEntry entry = newest; entry != null; entry = next) {
        next = entry.older;
        if (entry.has(STATIC) || entry.has(ADDED_BY_EXT_LEARN)) {
          continue;
        }
        long left = entry.updated() + hold - now;
        if (left > 0) {
          wait = Math.min(wait, left);
        } else {
          delete(entry);
        }
      }
    }
    return Math.max(wait, SHORTEST_WAIT);
  }

  /** What user space asks: looks at an entry, changes it or makes it, as one step. */
  <T, X extends Exception> T change(Step<T, X> step) throws X {
    synchronized (lock) {
      return step.run(new Changes());
    }
  }

  /** One step under the lock. */
  @FunctionalInterface
  interface Step<T, X extends Exception> {
    T run(Changes changes) throws X;
  }

  /** What may be done within a step. */
  final class Changes {
    private Changes() {}

    FdbEntry find(long address) {
      return table.get(address);
    }

    FdbEntry create(long address, BridgePort destination, int flags) {
      return Fdb.this.create(address, destination, flags);
    }

    void delete(FdbEntry entry) {
      Fdb.this.delete(entry);
    }

    void adopt(FdbEntry entry, int flags) {
      Fdb.this.adopt(entry, flags);
    }

    /** NUD_*, as user space is told. */
    int state(FdbEntry entry) {
      return Fdb.this.state(entry);
    }

    void tell(FdbEntry entry) {
      owner.changed(entry, false);
    }

    long now() {
      return owner.now();
    }
  }
}
