// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.socket;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What packet sockets keep of one namespace: themselves (netns_packet). Safe for threads. */
final class PacketNet {
  private final List<PacketSocket> sockets = new CopyOnWriteArrayList<>();

  void add(PacketSocket socket) {
    sockets.add(socket);
  }

  void remove(PacketSocket socket) {
    sockets.remove(socket);
  }

  List<PacketSocket> sockets() {
    return sockets;
  }
}
