// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.socket;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What netlink keeps of one namespace: its bound sockets, and who is in which group. Safe for threads. */
final class NetlinkNet {
  private record Port(int protocol, int portId) {}

  private record Group(int protocol, int group) {}

  private final Map<Port, NetlinkSocket> ports = new ConcurrentHashMap<>();
  private final Map<Group, List<NetlinkSocket>> members = new ConcurrentHashMap<>();

  /** Gives a port to a socket; says whether it was free. */
  boolean bind(int protocol, int portId, NetlinkSocket socket) {
    return ports.putIfAbsent(new Port(protocol, portId), socket) == null;
  }

  void unbind(int protocol, int portId, NetlinkSocket socket) {
    ports.remove(new Port(protocol, portId), socket);
  }

  void join(int protocol, int group, NetlinkSocket socket) {
    members.compute(new Group(protocol, group), (key, sockets) -> {
      List<NetlinkSocket> all = sockets == null ? new CopyOnWriteArrayList<>() : sockets;
      all.add(socket);
      return all;
    });
  }

  void leave(int protocol, int group, NetlinkSocket socket) {
    members.computeIfPresent(new Group(protocol, group), (key, sockets) -> {
      sockets.remove(socket);
      return sockets.isEmpty() ? null : sockets;
    });
  }

  /** Who has a port or is in a group. */
  Set<NetlinkSocket> sockets() {
    Set<NetlinkSocket> all = new HashSet<>(ports.values());
    members.values().forEach(all::addAll);
    return all;
  }

  List<NetlinkSocket> members(int protocol, int group) {
    return members.isEmpty()
        ? List.of()
        : members.getOrDefault(new Group(protocol, group), List.of());
  }
}
