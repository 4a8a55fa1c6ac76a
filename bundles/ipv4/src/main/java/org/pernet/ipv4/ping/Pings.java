// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.ping;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.header.IcmpHeader;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.protocol.EchoReceiver;
import org.pernet.ipv4.protocol.InetControl;
import org.pernet.ipv4.sock.IcmpNews;

/** The sockets of ICMP of all namespaces, by their identifiers. Looked up without a lock. */
public final class Pings implements EchoReceiver, PernetOperations {
  private static final int IDS = 65536;

  private final PernetKey<Table> key = PernetKey.lazy("ipv4 ping", net -> new Table());

  private static final class Table {
    private final Map<Integer, PingSock> byId = new ConcurrentHashMap<>();
  }

  private final IcmpNews news;

  /** No socket yet. */
  public Pings(IcmpNews news) {
    this.news = news;
  }

  @Override
  public Optional<PernetKey<?>> key() {
    return Optional.of(key);
  }

  /** Gives a socket an identifier, a free one for 0 (ping_get_port): EADDRINUSE. */
  int add(PingSock socket, int wanted) throws NetException {
    Map<Integer, PingSock> all = socket.net().obtain(key).byId;
    int begin = wanted != 0 ? wanted : socket.net().kernel().random().nextInt(IDS);
    int tries = wanted != 0 ? 1 : IDS;
    for (int i = 0; i < tries; i++) {
      int id = (begin + i) % IDS;
      if (id != 0 && all.putIfAbsent(id, socket) == null) {
        return id;
      }
    }
    throw new NetException(Errno.EADDRINUSE);
  }

  void remove(PingSock socket, int id) {
    Table there = socket.net().get(key);
    if (there != null) {
      there.byId.remove(id, socket);
    }
  }

  private PingSock find(Net net, int id, int own, int device) {
    Table there = net.get(key);
    PingSock socket = there == null ? null : there.byId.get(id);
    boolean fits = socket != null
        && (socket.boundAddress() == 0 || socket.boundAddress() == own)
        && (socket.boundDevice() == 0 || socket.boundDevice() == device);
    return fits ? socket : null;
  }

  @Override
  public void receive(SkBuff skb) {
    int base = Ipv4Header.base(skb);
    PingSock socket = find(
        skb.device().net(),
        skb.getShort(IcmpHeader.ID),
        skb.getInt(base + Ipv4Header.DESTINATION),
        InetControl.iif(skb));
    if (socket != null) {
      socket.deliver(skb);
    } else {
      skb.drop(DropReason.NO_SOCKET);
    }
  }

  @Override
  public void error(SkBuff skb, int info) {
    int at = Ipv4Header.length(skb);
    if (skb.getByte(at) != IcmpHeader.ICMP_ECHO) {
      return;
    }
    PingSock socket = find(
        skb.device().net(),
        skb.getShort(at + IcmpHeader.ID),
        Ipv4Header.source(skb),
        skb.device().index());
    if (socket != null) {
      news.tell(socket, skb, info, 0, Errno.EREMOTEIO);
    }
  }
}
