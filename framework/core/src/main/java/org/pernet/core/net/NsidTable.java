// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.net;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.pernet.api.audit.KernelAuditor.Findings;

/** The ids that one namespace has for its peers, and who has one for it. Written under the lock of the ids, read without. */
final class NsidTable {
  private final Map<NetImpl, Integer> byPeer = new ConcurrentHashMap<>();
  private final ConcurrentNavigableMap<Integer, NetImpl> byId = new ConcurrentSkipListMap<>();
  private final BitSet low = new BitSet(); // which of the first ids are taken
  private int lowestFree; // no id below it is free
  private final Set<NetImpl> knownTo = new LinkedHashSet<>();

  private static final int LOW = 1 << 20;

  Integer id(NetImpl peer) {
    return byPeer.get(peer);
  }

  NetImpl peer(int id) {
    return byId.get(id);
  }

  Integer next(int from) {
    return byId.ceilingKey(from);
  }

  int lowestFree() {
    lowestFree = low.nextClearBit(lowestFree);
    int id = lowestFree;
    while (id >= LOW && byId.containsKey(id)) {
      id++;
    }
    return id;
  }

  void put(int id, NetImpl peer) {
    byId.put(id, peer);
    byPeer.put(peer, id);
    if (id < LOW) {
      low.set(id);
    }
  }

  Integer remove(NetImpl peer) {
    Integer id = byPeer.remove(peer);
    if (id != null) {
      byId.remove(id);
      if (id < LOW) {
        low.clear(id);
        lowestFree = Math.min(lowestFree, id);
      }
    }
    return id;
  }

  /** Whether what stands here of {@code own}'s ids is right. Under the lock of the ids. */
  void audit(NetImpl own, Findings found) {
    found.expect(byId.size() == byPeer.size(), own + " has ids " + byId + " of " + byPeer);
    for (Map.Entry<NetImpl, Integer> entry : byPeer.entrySet()) {
      NetImpl peer = entry.getKey();
      int id = entry.getValue();
      found.expect(byId.get(id) == peer, own + " finds another by the id " + id + " of " + peer);
      found.expect(id >= LOW || low.get(id), own + " would give the id " + id + " again");
      found.expect(
          peer.ids != null && peer.ids.knownTo.contains(own),
          peer + " does not know that " + own + " has the id " + id + " for it");
    }
    for (NetImpl knows : knownTo) {
      found.expect(
          knows.ids != null && knows.ids.byPeer.containsKey(own),
          own + " believes that " + knows + " has an id for it");
    }
    found.expect(low.nextClearBit(0) >= lowestFree, own + " passes a free id over");
  }

  Set<NetImpl> peers() {
    return byPeer.keySet();
  }

  Set<NetImpl> knownTo() {
    return knownTo;
  }
}
