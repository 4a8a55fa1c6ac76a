// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.link;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDevices;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultInjector;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.link.LinkKinds;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.core.dev.Condemned;
import org.pernet.core.dev.NetDeviceImpl;
import org.pernet.core.net.NetList;
import org.pernet.core.pernet.PernetList;
import org.pernet.core.rtnl.RtnlLock;

/** The kinds of link (link_ops). Changed under RTNL, read without a lock. */
public final class LinkKindsImpl implements LinkKinds {
  /** Bytes of a kind's name (MODULE_NAME_LEN), the zero at its end counted. */
  private static final int MAX_KIND = 56;

  private static final FaultPoint KIND = FaultPoint.memory("link.kind");

  private final RtnlLock rtnl;
  private final PernetList pernet;
  private final NetList nets;
  private final NetDevices devices;
  private final FaultInjector faults;
  private final Condemned condemned = new Condemned();
  private final Map<String, RtnlLinkOps> byKind = new ConcurrentHashMap<>();
  private final List<String> inOrder = new CopyOnWriteArrayList<>();

  /** No kinds. */
  public LinkKindsImpl(
      RtnlLock rtnl, PernetList pernet, NetList nets, NetDevices devices, FaultInjector faults) {
    this.faults = faults;
    this.rtnl = rtnl;
    this.pernet = pernet;
    this.nets = nets;
    this.devices = devices;
  }

  /** rtnl_link_register: EEXIST where there is a kind of the name, EINVAL for a name that cannot be one. */
  public void register(RtnlLinkOps ops) throws NetException {
    String kind = ops.kind();
    if (kind == null || kind.isEmpty() || kind.length() >= MAX_KIND) {
      throw new NetException(Errno.EINVAL, "a link kind cannot be called '" + kind + "'");
    }
    faults.reach(KIND);
    rtnl.lock();
    try {
      if (byKind.putIfAbsent(kind, ops) != null) {
        throw new NetException(Errno.EEXIST);
      }
      inOrder.add(kind);
    } finally {
      rtnl.unlock();
    }
  }

  /** rtnl_link_unregister: no device of the kind comes any more, and those there are go, in every namespace. */
  public void unregister(RtnlLinkOps ops) {
    pernet.exclusively(() -> {
      rtnl.lock();
      try {
        inOrder.removeIf(kind -> byKind.get(kind) == ops);
        byKind.values().remove(ops);
        killAll(ops);
      } finally {
        rtnl.unlock();
      }
    });
  }

  private void killAll(RtnlLinkOps ops) {
    Collection<NetDevice> kill = new LinkedHashSet<>();
    nets.forEach(net -> {
      for (NetDeviceImpl device : net.deviceTable().listByAge()) {
        if (device.isOfKind(ops) && !kill.contains(device)) {
          condemned.add(device, kill);
        }
      }
    });
    devices.unregister(kill);
  }

  @Override
  public Optional<RtnlLinkOps> find(String kind) {
    return Optional.ofNullable(byKind.get(kind));
  }

  @Override
  public List<String> kinds() {
    return List.copyOf(inOrder);
  }
}
