// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.socket;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pernet.api.cred.Capability;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.api.notifier.NetDeviceNotifier;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.api.socket.SocketFamily;
import org.pernet.api.task.Task;

/**
 * The family AF_PACKET in one kernel: it makes sockets, tells them of their devices, and ends them all when it goes. Safe
 * for threads.
 */
public final class PacketFamily implements SocketFamily, PernetOperations, NetDeviceNotifier {
  private final PernetKey<PacketNet> key = PernetKey.lazy("packet", net -> new PacketNet());
  private final Set<PacketSocket> sockets = ConcurrentHashMap.newKeySet();
  private final Set<Runnable> endings = ConcurrentHashMap.newKeySet();
  private volatile boolean over;

  /** A family without sockets. */
  public PacketFamily() {}

  @Override
  public int family() {
    return AF_PACKET;
  }

  @Override
  public Optional<PernetKey<?>> key() {
    return Optional.of(key);
  }

  /**
   * A socket (packet_create).
   *
   * @param type SOCK_RAW, or SOCK_DGRAM for frames without their link-layer header
   * @param protocol an EtherType in host order: 0 for none yet, ETH_P_ALL for all, those that leave too
   * @throws NetException EPERM without CAP_NET_RAW over the namespace; ESOCKTNOSUPPORT
   */
  @Override
  public PacketSocket create(Task task, int type, int protocol) throws NetException {
    Net net = task.net();
    if (!task.credentials().capable(net.userNamespace(), Capability.CAP_NET_RAW)) {
      throw new NetException(Errno.EPERM);
    }
    if (type != SOCK_RAW && type != SOCK_DGRAM) {
      throw new NetException(Errno.ESOCKTNOSUPPORT);
    }
    PacketSocket socket = new PacketSocket(this, task, type == SOCK_DGRAM);
    sockets.add(socket);
    try {
      in(net).add(socket);
      socket.bind(0, protocol & 0xffff);
    } catch (NetException | RuntimeException gone) {
      socket.close();
      throw new NetException(Errno.EAFNOSUPPORT);
    }
    if (over) {
      socket.close();
      throw new NetException(Errno.EAFNOSUPPORT);
    }
    return socket;
  }

  private PacketNet in(Net net) throws NetException {
    if (key.slot() == 0) {
      throw new NetException(Errno.EAFNOSUPPORT);
    }
    return net.obtain(key);
  }

  private List<PacketSocket> socketsIn(Net net) {
    PacketNet there = net.get(key);
    return there == null ? List.of() : there.sockets();
  }

  void closed(PacketSocket socket) {
    sockets.remove(socket);
    PacketNet there = socket.net().get(key);
    if (there != null) {
      there.remove(socket);
    }
  }

  /** Something that uses sockets is to be ended when the family goes: {@code ending} ends it, and returns when it has. */
  public void add(Runnable ending) {
    endings.add(ending);
    if (over) {
      ending.run();
    }
  }

  /** It has ended. */
  public void remove(Runnable ending) {
    endings.remove(ending);
  }

  @Override
  public void event(NetDeviceEvent event, NetDevice device) {
    switch (event) {
      case UP -> socketsIn(device.net()).forEach(socket -> socket.deviceUp(device));
      case DOWN -> socketsIn(device.net()).forEach(socket -> socket.deviceDown(device));
      case UNREGISTER -> socketsIn(device.net()).forEach(socket -> socket.deviceGone(device));
      default -> {
        // of no concern to sockets
      }
    }
  }

  /** Ends all that is left: for the module, when nothing of it is registered any more. No lock is held. */
  public void end() {
    over = true;
    endings.forEach(Runnable::run);
    sockets.forEach(PacketSocket::close);
  }
}
