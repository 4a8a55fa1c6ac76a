// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pernet.api.audit.KernelAuditor.Findings;
import org.pernet.core.xarray.XArray;

/**
 * The ids that one namespace has for its peers, and who has one for it. Few stand in arrays, which are copied when they
 * change, for most namespaces have a peer or two; many in maps. Written under the lock of the ids, read without.
 */
final class NsidTable {
  private static final int FEW = 8;
  private static final Few NONE = new Few(new int[0], new NetImpl[0]);

  private volatile Few few = NONE; // by id; read before many, for it is emptied after
  private volatile Many many;
  private Set<NetImpl> knownTo = Set.of(); // made when the first knows it

  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Few(int[] ids, NetImpl[] peers) {
    int find(int id) {
      return Arrays.binarySearch(ids, id);
    }

    int find(NetImpl peer) {
      for (int i = 0; i < peers.length; i++) {
        if (peers[i] == peer) {
          return i;
        }
      }
      return -1;
    }

    Few with(int id, NetImpl peer) {
      int at = -1 - find(id);
      int[] moreIds = Arrays.copyOf(ids, ids.length + 1);
      NetImpl[] morePeers = Arrays.copyOf(peers, peers.length + 1);
      System.arraycopy(ids, at, moreIds, at + 1, ids.length - at);
      System.arraycopy(peers, at, morePeers, at + 1, peers.length - at);
      moreIds[at] = id;
      morePeers[at] = peer;
      return new Few(moreIds, morePeers);
    }

    Few without(int at) {
      int[] lessIds = Arrays.copyOf(ids, ids.length - 1);
      NetImpl[] lessPeers = Arrays.copyOf(peers, peers.length - 1);
      System.arraycopy(ids, at + 1, lessIds, at, lessIds.length - at);
      System.arraycopy(peers, at + 1, lessPeers, at, lessPeers.length - at);
      return new Few(lessIds, lessPeers);
    }
  }

  private record Many(XArray<NetImpl> byId, Map<NetImpl, Integer> byPeer) {
    void put(int id, NetImpl peer) {
      byId.put(id, peer);
      byPeer.put(peer, id);
    }
  }

  /** The id for a peer, or -1. */
  int id(NetImpl peer) {
    Few some = few;
    Many all = many;
    if (all != null) {
      Integer id = all.byPeer().get(peer);
      return id == null ? -1 : id;
    }
    int at = some.find(peer);
    return at < 0 ? -1 : some.ids()[at];
  }

  NetImpl peer(int id) {
    Few some = few;
    Many all = many;
    if (all != null) {
      return all.byId().get(id);
    }
    int at = some.find(id);
    return at < 0 ? null : some.peers()[at];
  }

  /** The first id from {@code from} on, or -1. */
  int next(int from) {
    Few some = few;
    Many all = many;
    if (all != null) {
      return all.byId().next(from);
    }
    for (int id : some.ids()) {
      if (id >= from) {
        return id;
      }
    }
    return -1;
  }

  int lowestFree() {
    if (many != null) {
      return many.byId().free(0);
    }
    int free = 0;
    while (few.find(free) >= 0) {
      free++;
    }
    return free;
  }

  void put(int id, NetImpl peer) {
    if (many == null && few.ids().length == FEW) {
      becomeMany();
    }
    if (many != null) {
      many.put(id, peer);
    } else {
      few = few.with(id, peer);
    }
  }

  private void becomeMany() {
    Many maps = new Many(new XArray<>(), new ConcurrentHashMap<>());
    for (int i = 0; i < few.ids().length; i++) {
      maps.put(few.ids()[i], few.peers()[i]);
    }
    many = maps;
    few = NONE;
  }

  /** The id that a peer had, or -1. */
  int remove(NetImpl peer) {
    int id = id(peer);
    if (id >= 0 && many != null) {
      many.byPeer().remove(peer);
      many.byId().remove(id);
    } else if (id >= 0) {
      few = few.without(few.find(id));
    }
    return id;
  }

  /** Whether what stands here of {@code own}'s ids is right. Under the lock of the ids. */
  void audit(NetImpl own, Findings found) {
    List<NetImpl> peers = peers();
    found.expect(
        many == null || many.byPeer().size() == peers.size(),
        own + " has ids for " + peers + " and for " + many);
    for (NetImpl peer : peers) {
      int id = id(peer);
      found.expect(
          id >= 0 && peer(id) == peer, own + " finds another by the id " + id + " of " + peer);
      found.expect(
          peer.ids != null && peer.ids.knownTo.contains(own),
          peer + " does not know that " + own + " has the id " + id + " for it");
    }
    for (NetImpl knows : knownTo) {
      found.expect(
          knows.ids != null && knows.ids.id(own) >= 0,
          own + " believes that " + knows + " has an id for it");
    }
    found.expect(peer(lowestFree()) == null, own + " would give the id " + lowestFree() + " again");
  }

  List<NetImpl> peers() {
    return many != null ? many.byId().toList() : List.of(few.peers());
  }

  List<NetImpl> knownTo() {
    return new ArrayList<>(knownTo);
  }

  void addKnownTo(NetImpl net) {
    if (knownTo.isEmpty()) {
      knownTo = Set.of(net);
    } else {
      if (!(knownTo instanceof LinkedHashSet)) {
        knownTo = new LinkedHashSet<>(knownTo);
      }
      knownTo.add(net);
    }
  }

  void removeKnownTo(NetImpl net) {
    if (knownTo instanceof LinkedHashSet) {
      knownTo.remove(net);
    } else if (knownTo.contains(net)) {
      knownTo = Set.of();
    }
  }
}
