// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.fault;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import org.pernet.api.cred.Credentials;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.skb.PacketStatistics;
import org.pernet.api.task.Task;
import org.pernet.packet.socket.PacketSocket;

/** Where packets go: this host, a router {@code red} behind a pair, {@code blue} behind that by a shorter way, and a bridge here. */
final class Field implements AutoCloseable {
  static final int PORT = 7;
  private static final int SOCK_RAW = 3;
  private static final int ETH_P_ALL = 3;
  private static final List<String> LINES = List.of(
      "ip netns add red",
      "ip netns add blue",
      "ip link add v0 type veth peer name v1 netns red",
      "ip -n red link add w0 mtu 1000 type veth peer name w1 mtu 1000 netns blue",
      "ip addr add 10.0.0.1/24 dev v0",
      "ip -n red addr add 10.0.0.2/24 dev v1",
      "ip -n red addr add 10.0.1.1/24 dev w0",
      "ip -n blue addr add 10.0.1.2/24 dev w1",
      "ip link set v0 up",
      "ip -n red link set v1 up",
      "ip -n red link set w0 up",
      "ip -n blue link set w1 up",
      "ip route add 10.0.1.0/24 via 10.0.0.2",
      "ip route add 239.0.0.0/8 dev v0",
      "ip -n blue route add 10.0.0.0/24 via 10.0.1.1",
      "ip netns exec red sysctl -w net.ipv4.ip_forward=1",
      "sysctl -w net.ipv4.ping_group_range=0\t0",
      "ip link add br0 type bridge",
      "ip link add p0 master br0 up type veth peer name q0 netns red",
      "ip link add p1 master br0 up type veth peer name q1 netns red",
      "ip link add p2 master br0 up type veth peer name q2 netns red",
      "ip link set br0 up",
      "ip -n red link set q0 up",
      "ip -n red link set q1 up",
      "ip -n red link set q2 up");

  private final World world;
  private final Task red;
  private final Task blue;

  Field(Path directory) throws NetException {
    world = new World(directory);
    LINES.forEach(world::must);
    world.settle();
    red = in("red");
    blue = in("blue");
  }

  private Task in(String name) throws NetException {
    return world
        .kernel()
        .tasks()
        .spawn(
            name,
            Credentials.root(world.kernel().tasks().initialUserNamespace()),
            world.task().netnsNames().mounted(name).orElseThrow());
  }

  static InetSocketAddress to(String address) {
    return new InetSocketAddress(address, PORT);
  }

  World world() {
    return world;
  }

  Task here() {
    return world.task();
  }

  Task red() {
    return red;
  }

  Task blue() {
    return blue;
  }

  NetDevice bridge() {
    return here().net().deviceByName("br0").orElseThrow();
  }

  /** What became of frames so far. */
  PacketStatistics frames() {
    return world.kernel().packets().statistics();
  }

  /** A socket that hears all frames of a device. */
  PacketSocket listener(Task task, String device) throws NetException {
    PacketSocket socket = PacketSocket.open(task, SOCK_RAW, ETH_P_ALL);
    socket.bind(task.net().deviceByName(device).orElseThrow().index(), ETH_P_ALL);
    return socket;
  }

  /** Whoever waits for something has waited long enough, parts of packets included. */
  void settle() {
    for (int i = 0; i < 4; i++) {
      world.settle();
    }
  }

  @Override
  public void close() {
    world.plan().disarm();
    red.close();
    blue.close();
    world.close();
  }
}
