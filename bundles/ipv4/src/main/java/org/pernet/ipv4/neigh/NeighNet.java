// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;

/** The neighbours of a namespace. Those of a device are found without a lock; its monitor guards who comes and goes. */
public final class NeighNet {
  private final Net net;
  private final NeighbourMap map = new NeighbourMap();
  private final Map<NetDevice, Set<Neighbour>> byDevice = new LinkedHashMap<>(2); // guarded by this
  private final Set<ProxyNeighbour> proxies =
      new LinkedHashSet<>(0); // guarded by RTNL; replaced, not changed, for readers
  private volatile ProxyNeighbour[] proxyList = {};

  NeighNet(Net net) {
    this.net = net;
  }

  /** The namespace. */
  public Net net() {
    return net;
  }

  long now() {
    return net.kernel().clock().nanoTime();
  }

  /** The neighbour; null where there is none (neigh_lookup). No lock. */
  public Neighbour find(NetDevice device, int address) {
    return map.find(device, address);
  }

  /** How many there are. */
  synchronized int size() {
    return map.size();
  }

  /** Adds one, unless another was quicker: that is given back. */
  synchronized Neighbour addIfAbsent(Neighbour fresh) {
    Neighbour there = map.find(fresh.device(), fresh.address());
    if (there != null) {
      return there;
    }
    map.add(fresh);
    byDevice.computeIfAbsent(fresh.device(), device -> new LinkedHashSet<>()).add(fresh);
    return fresh;
  }

  /** Takes one out; says whether it was in. */
  synchronized boolean remove(Neighbour going) {
    if (map.find(going.device(), going.address()) != going) {
      return false;
    }
    map.remove(going);
    byDevice.computeIfPresent(going.device(), (device, all) -> {
      all.remove(going);
      return all.isEmpty() ? null : all;
    });
    return true;
  }

  /** Those of a device, oldest first. */
  synchronized List<Neighbour> of(NetDevice device) {
    return List.copyOf(byDevice.getOrDefault(device, Set.of()));
  }

  /** All, by device. */
  synchronized List<Neighbour> all() {
    List<Neighbour> all = new ArrayList<>(map.size());
    byDevice.values().forEach(all::addAll);
    return all;
  }

  /** Whether the host answers for an address on a device's link (pneigh_lookup). No lock. */
  public boolean isProxy(NetDevice device, int address) {
    for (ProxyNeighbour proxy : proxyList) {
      if (proxy.address() == address && (proxy.device() == null || proxy.device() == device)) {
        return true;
      }
    }
    return false;
  }

  ProxyNeighbour[] proxies() {
    return proxyList;
  }

  /** The entry itself; null for none. */
  ProxyNeighbour proxy(NetDevice device, int address) {
    for (ProxyNeighbour proxy : proxyList) {
      if (proxy.address() == address && proxy.device() == device) {
        return proxy;
      }
    }
    return null;
  }

  /** Sets or replaces one. Under RTNL. */
  void putProxy(ProxyNeighbour fresh) {
    removeProxy(fresh.device(), fresh.address());
    proxies.add(fresh);
    proxyList = proxies.toArray(ProxyNeighbour[]::new);
  }

  /** Takes one away; says whether it was there. Under RTNL. */
  boolean removeProxy(NetDevice device, int address) {
    ProxyNeighbour there = proxy(device, address);
    if (there == null) {
      return false;
    }
    proxies.remove(there);
    proxyList = proxies.toArray(ProxyNeighbour[]::new);
    return true;
  }

  /** Takes all of a device away. Under RTNL. */
  List<ProxyNeighbour> removeProxies(NetDevice device) {
    List<ProxyNeighbour> gone =
        proxies.stream().filter(proxy -> proxy.device() == device).toList();
    gone.forEach(proxies::remove);
    proxyList = proxies.toArray(ProxyNeighbour[]::new);
    return gone;
  }
}
