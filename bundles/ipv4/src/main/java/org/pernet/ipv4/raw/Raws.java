// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.raw;

import java.util.Arrays;
import java.util.Optional;
import org.pernet.api.net.Net;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.protocol.InetControl;
import org.pernet.ipv4.protocol.RawReceiver;
import org.pernet.ipv4.sock.IcmpNews;

/** The raw sockets of all namespaces. Looked up without a lock. */
public final class Raws implements RawReceiver, PernetOperations {
  private static final RawSock[] NONE = {};

  private final PernetKey<Table> key = PernetKey.lazy("ipv4 raw", net -> new Table());

  private static final class Table {
    private volatile RawSock[] all = NONE; // written under this
  }

  private final IcmpNews news;

  /** No socket yet. */
  public Raws(IcmpNews news) {
    this.news = news;
  }

  @Override
  public Optional<PernetKey<?>> key() {
    return Optional.of(key);
  }

  void add(RawSock socket) {
    Table there = socket.net().obtain(key);
    synchronized (there) {
      RawSock[] more = Arrays.copyOf(there.all, there.all.length + 1);
      more[more.length - 1] = socket;
      there.all = more;
    }
  }

  void remove(RawSock socket) {
    Table there = socket.net().get(key);
    if (there != null) {
      synchronized (there) {
        there.all = Arrays.stream(there.all).filter(one -> one != socket).toArray(RawSock[]::new);
      }
    }
  }

  private RawSock[] all(Net net) {
    Table there = net.get(key);
    return there == null ? NONE : there.all;
  }

  @Override
  public boolean receive(SkBuff skb) {
    RawSock[] all = all(skb.device().net());
    if (all.length == 0) {
      return false;
    }
    int base = Ipv4Header.base(skb);
    int number = skb.getByte(base + Ipv4Header.PROTOCOL);
    int source = skb.getInt(base + Ipv4Header.SOURCE);
    int destination = skb.getInt(base + Ipv4Header.DESTINATION);
    boolean wanted = false;
    for (RawSock socket : all) {
      if (matches(socket, number, source, destination, InetControl.iif(skb))) {
        wanted = true;
        if (socket.passes(skb)) {
          SkBuff copy = skb.copy();
          if (copy != null) {
            copy.push(-base);
            socket.deliver(copy);
          }
        }
      }
    }
    return wanted;
  }

  /** raw_v4_match. */
  private static boolean matches(
      RawSock socket, int number, int source, int destination, int device) {
    boolean forGroup = Inet4.isMulticast(destination);
    return socket.protocol() == number
        && (socket.peerAddress() == 0 || socket.peerAddress() == source)
        && (socket.boundAddress() == 0 || socket.boundAddress() == destination)
        && (socket.boundDevice() == 0 || socket.boundDevice() == device)
        && (!forGroup || socket.wantsGroup(destination, device));
  }

  @Override
  public void error(SkBuff skb, int info) {
    int number = Ipv4Header.protocol(skb);
    int own = Ipv4Header.source(skb);
    int peer = Ipv4Header.destination(skb);
    for (RawSock socket : all(skb.device().net())) {
      if (matches(socket, number, peer, own, skb.device().index())) {
        news.tell(socket, skb, info, 0);
      }
    }
  }
}
