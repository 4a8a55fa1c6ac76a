// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.fdb;

import static org.pernet.bridge.fdb.FdbEntry.ADDED_BY_EXT_LEARN;
import static org.pernet.bridge.fdb.FdbEntry.ADDED_BY_USER;
import static org.pernet.bridge.fdb.FdbEntry.LOCAL;
import static org.pernet.bridge.fdb.FdbEntry.LOCKED;
import static org.pernet.bridge.fdb.FdbEntry.NUD_NOARP;
import static org.pernet.bridge.fdb.FdbEntry.NUD_PERMANENT;
import static org.pernet.bridge.fdb.FdbEntry.STATIC;
import static org.pernet.bridge.fdb.FdbEntry.STICKY;

import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.bridge.port.BridgePort;
import org.pernet.bridge.port.PortState;

/** Entries that user space adds, changes and takes away (fdb_add_entry, br_fdb_external_learn_add, fdb_delete_by_addr_and_port). */
public final class UserEntries {
  /**
   * What is asked.
   *
   * @param state how it is to be: NUD_*, the first of PERMANENT, NOARP and others counts
   * @param create whether one may be made (NLM_F_CREATE)
   * @param exclusive whether there may be none (NLM_F_EXCL)
   * @param sticky whether it does not follow the station
   */
  public record Request(int state, boolean create, boolean exclusive, boolean sticky) {
    boolean isPermanent() {
      return (state & NUD_PERMANENT) != 0;
    }

    int flags() {
      if (isPermanent()) {
        return LOCAL | STATIC;
      }
      return (state & NUD_NOARP) != 0 ? STATIC : 0;
    }
  }

  private UserEntries() {}

  /**
   * Adds an entry, or changes it.
   *
   * @param port where the station is; null for the bridge itself
   * @throws NetException EPERM for one that ages on a port that does not learn; EINVAL for one at the bridge that is not
   *     permanent, and for a sticky one that is; ENOENT, EEXIST
   */
  public static void add(Fdb fdb, BridgePort port, long address, Request request)
      throws NetException {
    if (port != null && request.flags() == 0 && !PortState.learns(port.state())) {
      throw new NetException(Errno.EPERM);
    }
    boolean permanent = request.isPermanent();
    if ((port == null && !permanent) || (request.sticky && permanent)) {
      throw new NetException(Errno.EINVAL);
    }
    fdb.change((Fdb.Step<Void, NetException>) changes -> {
      addLocked(changes, port, address, request);
      return null;
    });
  }

  private static void addLocked(Fdb.Changes changes, BridgePort port, long address, Request request)
      throws NetException {
    FdbEntry entry = changes.find(address);
    boolean changed = false;
    if (entry == null) {
      if (!request.create) {
        throw new NetException(Errno.ENOENT);
      }
      entry = changes.create(address, port, ADDED_BY_USER);
      changed = true;
    } else if (request.exclusive) {
      throw new NetException(Errno.EEXIST);
    } else if (entry.destination() != port) {
      entry.setDestination(port);
      changed = true;
    }
    changes.adopt(entry, ADDED_BY_USER);
    changed |= changes.state(entry) != request.state;
    entry.setFlags(LOCAL | STATIC, false);
    entry.setFlags(request.flags(), true);
    changed |= entry.has(STICKY) != request.sticky || entry.has(LOCKED);
    entry.setFlags(STICKY, request.sticky);
    entry.setFlags(LOCKED, false);
    entry.setUsed(changes.now());
    if (changed) {
      entry.setUpdated(changes.now());
      changes.tell(entry);
    }
  }

  /** Adds what a control plane has learned elsewhere, or refreshes it. */
  public static void addExternal(Fdb fdb, BridgePort port, long address) {
    fdb.change((Fdb.Step<Void, RuntimeException>) changes -> {
      addExternalLocked(changes, port, address);
      return null;
    });
  }

  private static void addExternalLocked(Fdb.Changes changes, BridgePort port, long address) {
    int flags = ADDED_BY_EXT_LEARN | ADDED_BY_USER | (port == null ? LOCAL : 0);
    FdbEntry entry = changes.find(address);
    if (entry == null) {
      changes.tell(changes.create(address, port, flags));
      return;
    }
    entry.setUpdated(changes.now());
    boolean changed = entry.destination() != port || !entry.has(ADDED_BY_EXT_LEARN);
    if (entry.has(ADDED_BY_EXT_LEARN)) {
      entry.setUsed(changes.now());
    }
    entry.setDestination(port);
    changes.adopt(entry, flags);
    changed |= entry.has(LOCKED);
    entry.setFlags(LOCKED, false);
    if (changed) {
      changes.tell(entry);
    }
  }

  /** Takes an entry away; ENOENT where there is none, or the station is elsewhere. */
  public static void delete(Fdb fdb, BridgePort port, long address) throws NetException {
    fdb.change((Fdb.Step<Void, NetException>) changes -> {
      FdbEntry entry = changes.find(address);
      if (entry == null || entry.destination() != port) {
        throw new NetException(Errno.ENOENT);
      }
      changes.delete(entry);
      return null;
    });
  }
}
