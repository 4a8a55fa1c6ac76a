// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.nexthop;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;

/** The nexthops of a namespace (struct netns_nexthop). Under RTNL. */
final class NexthopNet {
  private final NavigableMap<Integer, Nexthop> byId = new TreeMap<>(Integer::compareUnsigned);
  private final Map<NetDevice, Set<Nexthop>> byDevice = new HashMap<>();
  private int held; // nexthops, groups by their members
  private int lastId;
  private int sequence = 1;

  /** Null where there is none. */
  Nexthop find(int id) {
    return byId.get(id);
  }

  /** The first whose id is not lower, as an unsigned number; null where there is none. */
  Nexthop atOrAfter(int id) {
    Map.Entry<Integer, Nexthop> found = byId.ceilingEntry(id);
    return found == null ? null : found.getValue();
  }

  /** All of them, by id. */
  List<Nexthop> all() {
    return List.copyOf(byId.values());
  }

  /** An id that none has, behind the last one drawn (nh_find_unused_id); EINVAL where all are taken. */
  int unusedId() throws NetException {
    int start = lastId;
    while (++lastId != start) {
      if (lastId != 0 && !byId.containsKey(lastId)) {
        return lastId;
      }
    }
    throw new NetException(Errno.EINVAL, "No unused id");
  }

  /** How many are kept: each counts once, a group as often as it has members. */
  int held() {
    return held;
  }

  /** ENOMEM where one is too much, in place of another or of null (a limit of this kernel's own). */
  void checkRoom(Nexthop fresh, Nexthop instead, int most) throws NetException {
    int gone = instead == null ? 0 : instead.size();
    if (fresh.size() > gone && held - gone + fresh.size() > most) {
      throw new NetException(Errno.ENOMEM);
    }
  }

  void add(Nexthop nexthop) {
    byId.put(nexthop.id(), nexthop);
    held += nexthop.size();
    if (nexthop.isGroup()) {
      nexthop.enterMembers();
    } else {
      enterDevice(nexthop);
    }
  }

  void remove(Nexthop nexthop) {
    byId.remove(nexthop.id());
    held -= nexthop.size();
  }

  /** A group has other members. */
  void become(Nexthop group, NexthopGroup other) {
    held -= group.size();
    group.become(other);
    held += group.size();
  }

  void enterDevice(Nexthop nexthop) {
    NetDevice device = nexthop.info().way().device();
    if (device != null) {
      byDevice.computeIfAbsent(device, one -> new LinkedHashSet<>()).add(nexthop);
    }
  }

  void leaveDevice(Nexthop nexthop) {
    NetDevice device = nexthop.info().way().device();
    if (device != null) {
      byDevice.computeIfPresent(device, (one, all) -> {
        all.remove(nexthop);
        return all.isEmpty() ? null : all;
      });
    }
  }

  /** Those that go out by a device. */
  List<Nexthop> by(NetDevice device) {
    return List.copyOf(byDevice.getOrDefault(device, Set.of()));
  }

  /** A number that changes with them; not 0. */
  int sequence() {
    return sequence;
  }

  void changed() {
    sequence = sequence == -1 ? 1 : sequence + 1;
  }
}
