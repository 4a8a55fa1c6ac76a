// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.address;

import java.util.LinkedHashSet;
import java.util.Set;
import org.pernet.api.net.Net;
import org.pernet.api.timer.KernelTimer;
import org.pernet.ipv4.sysctl.Devconf;
import org.pernet.ipv4.sysctl.Ipv4Sysctls;

/** What IPv4 keeps of a namespace whose devices are in use, or whose settings were changed: made when first needed. */
public final class InetNet {
  private final Net net;
  private final Devconf all;
  private final Devconf defaults;
  private final Ipv4Sysctls sysctls = new Ipv4Sysctls();
  private final Set<InAddress> mortal =
      new LinkedHashSet<>(); // guarded by RTNL: addresses whose lifetime ends
  private KernelTimer mortality; // guarded by RTNL: null until an address has a lifetime that ends
  private volatile int addressGeneration;
  private volatile OwnAddresses own; // as they were in some generation; null before anybody asked

  InetNet(Net net, Devconf all, Devconf defaults) {
    this.net = net;
    this.all = all;
    this.defaults = defaults;
  }

  /** The namespace. */
  public Net net() {
    return net;
  }

  /** The settings of conf/all. */
  public Devconf all() {
    return all;
  }

  /** The settings of conf/default: what new devices get. */
  public Devconf defaults() {
    return defaults;
  }

  /** The settings of the namespace. */
  public Ipv4Sysctls sysctls() {
    return sysctls;
  }

  /** Addresses whose lifetime ends. Under RTNL. */
  Set<InAddress> mortal() {
    return mortal;
  }

  /** What runs {@code action} when the next lifetime ends. Under RTNL. */
  KernelTimer mortality(Runnable action) {
    if (mortality == null) {
      mortality = net.kernel().timers().createWork(action);
    }
    return mortality;
  }

  /** Nothing expires any more. Without RTNL. */
  void close() {
    net.kernel().rtnl().lock();
    KernelTimer timer = mortality;
    net.kernel().rtnl().unlock();
    if (timer != null) {
      timer.cancelSync();
    }
  }

  /** A number that changes with the addresses (dev_addr_genid). */
  public int addressGeneration() {
    return addressGeneration;
  }

  /** Whether any of its devices has an address (inet_lookup_ifaddr_rcu). No lock. */
  public boolean owns(int address, Devinet devinet) {
    int generation = addressGeneration;
    OwnAddresses known = own;
    if (known == null || !known.isOf(generation)) {
      known = OwnAddresses.of(net, devinet, generation);
      own = known;
    }
    return known.has(address);
  }

  /** The addresses have changed. Under RTNL. */
  @SuppressWarnings("NonAtomicVolatileUpdate") // RTNL is held
  public void addressesChanged() {
    addressGeneration++;
  }
}
