// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.sock;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pernet.api.net.Net;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InetNet;
import org.pernet.ipv4.fib.AddressTypes;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.fib.FibNet;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.inet.RouteTables;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.ipv4.ip.InetSender;
import org.pernet.ipv4.sysctl.Ipv4Sysctl;
import org.pernet.ipv4.sysctl.Ipv4Sysctls;

/**
 * What sockets need of the module, and the sockets of each namespace: they keep it alive, so that its end finds none; the
 * unloading of the module closes them.
 */
public final class InetStack implements PernetOperations {
  private static final Ipv4Sysctls UNTOUCHED = new Ipv4Sysctls();

  private final PernetKey<Open> key = PernetKey.lazy("ipv4 sockets", net -> new Open());
  private final Devinet devinet;
  private final Fib fib;
  private final InetSender sender;

  private volatile boolean unloading;

  private static final class Open {
    private final Set<Sock> sockets = ConcurrentHashMap.newKeySet();
  }

  /** For a kernel's sockets. */
  public InetStack(Devinet devinet, Fib fib, InetSender sender) {
    this.devinet = devinet;
    this.fib = fib;
    this.sender = sender;
  }

  @Override
  public Optional<PernetKey<?>> key() {
    return Optional.of(key);
  }

  /** The first namespace goes last of all, or with the module: behind the grace period that follows nobody makes a socket. */
  @Override
  public void preExit(Net net) {
    if (net.isInitial()) {
      unloading = true;
    }
  }

  @Override
  public void exit(Net net) {
    Open there = net.get(key);
    if (there != null) {
      there.sockets.forEach(Sock::close);
    }
  }

  /** Whether the module goes: asked in a section, the answer no holds until its end. */
  public boolean isUnloading() {
    return unloading;
  }

  /** Knows a socket. In a section, in which {@link #isUnloading} was asked. */
  void add(Sock socket) {
    socket.net().obtain(key).sockets.add(socket);
  }

  void remove(Sock socket) {
    Open there = socket.net().get(key);
    if (there != null) {
      there.sockets.remove(socket);
    }
  }

  Devinet devinet() {
    return devinet;
  }

  /** How packets leave. */
  public InetSender sender() {
    return sender;
  }

  /** The settings of a namespace. */
  public Ipv4Sysctls sysctls(Net net) {
    InetNet there = devinet.get(net);
    return there == null ? UNTOUCHED : there.sysctls();
  }

  /** RTN_* of an address in a namespace (inet_addr_type). */
  int typeOf(Net net, int address) {
    FibNet tables = fib.get(net);
    if (tables == null) {
      return Inet4.isMulticast(address) ? RouteType.RTN_MULTICAST : RouteType.RTN_UNICAST;
    }
    return new AddressTypes(tables).of(address, RouteTables.RT_TABLE_LOCAL);
  }

  /** Whether a socket may have an address (inet_addr_valid_or_nonlocal). */
  boolean mayHave(Net net, int address) {
    return address == 0
        || typeOf(net, address) != RouteType.RTN_UNICAST
        || sysctls(net).is(Ipv4Sysctl.IP_NONLOCAL_BIND);
  }
}
