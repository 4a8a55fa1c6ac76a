// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.net;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pernet.api.audit.KernelAuditor.Findings;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetIds;
import org.pernet.api.net.NetReference;
import org.pernet.api.rtnl.LinkAnnouncer;

/**
 * All ids of a kernel. One lock, the innermost of all, guards their changes; look-ups take none. A namespace remembers who
 * has an id for it, so that its death costs what it is known, and not what lives.
 */
final class NetIdsImpl implements NetIds {
  private static final FaultPoint ID = FaultPoint.memory("net.nsid");

  private final Object lock = new Object();
  private final LinkAnnouncer announcer;

  NetIdsImpl(LinkAnnouncer announcer) {
    this.announcer = announcer;
  }

  private static int lookUp(NetImpl net, NetImpl peer) {
    NsidTable table = net.ids;
    return table == null ? NOT_ASSIGNED : table.id(peer);
  }

  private static NsidTable table(NetImpl net) {
    if (net.ids == null) {
      net.ids = new NsidTable();
    }
    return net.ids;
  }

  @Override
  public int id(Net net, Net peer) {
    return lookUp((NetImpl) net, (NetImpl) peer);
  }

  @Override
  public int idOrDraw(Net net, Net peer) {
    int known = lookUp((NetImpl) net, (NetImpl) peer);
    if (known != NOT_ASSIGNED) {
      return known;
    }
    int id;
    synchronized (lock) {
      known = lookUp((NetImpl) net, (NetImpl) peer);
      if (known != NOT_ASSIGNED) {
        return known;
      }
      if (!net.isAlive() || !peer.isAlive()) {
        return NOT_ASSIGNED;
      }
      if (net.kernel().faults().fails(ID)) {
        return NOT_ASSIGNED;
      }
      id = table((NetImpl) net).lowestFree();
      put((NetImpl) net, id, (NetImpl) peer);
    }
    announcer.nsid(net, id, true);
    return id;
  }

  @Override
  public int assign(Net net, Net peer, int requested) throws NetException {
    int id;
    synchronized (lock) {
      if (lookUp((NetImpl) net, (NetImpl) peer) != NOT_ASSIGNED) {
        throw new NetException(Errno.EEXIST, "Peer netns already has a nsid assigned");
      }
      NsidTable table = table((NetImpl) net);
      id = requested < 0 ? table.lowestFree() : requested;
      if (table.peer(id) != null) {
        throw new NetException(Errno.EEXIST, "The specified nsid is already used");
      }
      net.kernel().faults().reach(ID);
      put((NetImpl) net, id, (NetImpl) peer);
    }
    announcer.nsid(net, id, true);
    return id;
  }

  private static void put(NetImpl net, int id, NetImpl peer) {
    table(net).put(id, peer);
    table(peer).addKnownTo(net);
  }

  @Override
  public Optional<NetReference> byId(Net net, int id, String holder) {
    NsidTable table = ((NetImpl) net).ids;
    NetImpl peer = table == null || id < 0 ? null : table.peer(id);
    return peer == null ? Optional.empty() : peer.refer(holder);
  }

  @Override
  public int next(Net net, int from) {
    NsidTable table = ((NetImpl) net).ids;
    return table == null ? NOT_ASSIGNED : table.next(from);
  }

  /** Whether ids go both ways, and none is for what is gone. */
  void audit(List<NetImpl> nets, Findings found) {
    synchronized (lock) {
      for (NetImpl net : nets) {
        NsidTable table = net.ids;
        if (table != null) {
          table.audit(net, found);
        }
      }
    }
  }

  /** An id that a living namespace has lost. */
  private record Lost(NetImpl by, int id) {}

  /**
   * Takes the ids for the dying away from the living, who are told, the oldest first, each of its ids ascending; and those
   * that the dying had, of which none is told.
   */
  void forget(List<NetImpl> dying) {
    List<Lost> lost = new ArrayList<>();
    synchronized (lock) {
      dying.forEach(net -> forget(net, lost));
    }
    lost.sort(Comparator.<Lost>comparingLong(one -> one.by().cookie()).thenComparingInt(Lost::id));
    lost.forEach(one -> announcer.nsid(one.by(), one.id(), false));
  }

  private static void forget(NetImpl net, List<Lost> lost) {
    if (net.ids == null) {
      return;
    }
    for (NetImpl knows : net.ids.knownTo()) {
      int id = knows.ids.remove(net);
      if (id != NOT_ASSIGNED && knows.isAlive()) {
        lost.add(new Lost(knows, id));
      }
    }
    net.ids.peers().forEach(peer -> peer.ids.removeKnownTo(net));
    net.ids = null;
  }
}
