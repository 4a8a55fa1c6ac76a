// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import static org.pernet.ipv4.inet.RouteScope.RT_SCOPE_HOST;
import static org.pernet.ipv4.inet.RouteTables.RT_TABLE_MAIN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.inet.RouteType;

/** What routes of a namespace share (fib_semantics.c): made, checked, found again, let go. Under RTNL. */
final class FibInfos {
  private static final FaultPoint INFO = new FaultPoint("ipv4.fib_info", Errno.ENOBUFS);
  private static final FibNexthop[] NONE = {};

  private final FibNet net;
  private final NexthopCheck check;
  private final Map<Integer, List<FibInfo>> byLikeness = new HashMap<>();
  private final Map<NetDevice, Set<FibInfo>> byDevice =
      new HashMap<>(); // written under RTNL and its own monitor, for those who have one of the two

  FibInfos(FibNet net, Devinet devinet) {
    this.net = net;
    this.check = new NexthopCheck(net, devinet);
  }

  /** What a route as asked for has, one reference of it (fib_create_info); a refusal says what is wrong. */
  FibInfo create(FibConfig config) throws NetException {
    if (config.type > RouteType.RTN_MAX) {
      throw new NetException(Errno.EINVAL);
    }
    if (RouteType.leastScope(config.type) > config.scope) {
      throw new NetException(Errno.EINVAL, "Invalid scope");
    }
    if ((config.flags & (FibNexthop.RTNH_F_DEAD | FibNexthop.RTNH_F_LINKDOWN)) != 0) {
      throw new NetException(Errno.EINVAL, "Invalid rtm_flags - can not contain DEAD or LINKDOWN");
    }
    net.net().kernel().faults().reach(INFO);
    SharedNexthops shared = shared(config);
    FibNexthop[] own = shared == null ? NexthopRequest.of(config).make() : NONE;
    FibMetrics metrics = config.metrics == null ? FibMetrics.NONE : FibMetrics.of(config.metrics);
    FibInfo fresh = new FibInfo(config, metrics, own, shared);
    check(config, fresh);
    FibInfo there = find(fresh);
    if (there == null) {
      there = fresh;
      enter(fresh);
    }
    there.treeReferences++;
    return there;
  }

  private SharedNexthops shared(FibConfig config) throws NetException {
    SharedNexthops there = config.nexthopId == 0 ? null : net.nexthops(config.nexthopId);
    if (config.nexthopId != 0 && there == null) {
      throw new NetException(Errno.EINVAL, "Nexthop id does not exist");
    }
    return there;
  }

  private void check(FibConfig config, FibInfo fresh) throws NetException {
    if (RouteType.error(config.type) != 0) {
      if (config.gateway != 0 || config.oif != 0 || config.multipath != null) {
        throw new NetException(
            Errno.EINVAL, "Gateway, device and multipath can not be specified for this route type");
      }
      return;
    }
    if (config.type < RouteType.RTN_UNICAST || config.type > RouteType.RTN_MULTICAST) {
      throw new NetException(Errno.EINVAL, "Invalid route type");
    }
    if (config.scope > RT_SCOPE_HOST) {
      throw new NetException(Errno.EINVAL, "Invalid scope");
    }
    if (fresh.shared() != null) {
      fresh.shared().check(config.scope);
    } else if (config.scope == RT_SCOPE_HOST) {
      check.checkHost(fresh);
    } else {
      check.check(config, fresh);
    }
    if (fresh.preferredSource() != 0 && !check.isValidSource(config)) {
      throw new NetException(Errno.EINVAL, "Invalid prefsrc address");
    }
    if (fresh.shared() == null) {
      Multipath.balance(fresh, net);
    }
  }

  private FibInfo find(FibInfo wanted) {
    for (FibInfo one : byLikeness.getOrDefault(wanted.likeness(), List.of())) {
      if (one.isLike(wanted)) {
        return one;
      }
    }
    return null;
  }

  private void enter(FibInfo info) {
    byLikeness.computeIfAbsent(info.likeness(), likeness -> new ArrayList<>(1)).add(info);
    if (info.shared() != null) {
      info.shared().routes.add(info);
      return;
    }
    synchronized (byDevice) {
      for (FibNexthop nexthop : info.ways()) {
        NetDevice device = nexthop.device();
        if (device != null) {
          byDevice.computeIfAbsent(device, one -> new LinkedHashSet<>()).add(info);
        }
      }
    }
  }

  /** A route that had it is gone (fib_release_info). */
  void release(FibInfo info) {
    if (--info.treeReferences > 0) {
      return;
    }
    info.dead = true;
    byLikeness.computeIfPresent(info.likeness(), (likeness, same) -> {
      same.remove(info);
      return same.isEmpty() ? null : same;
    });
    if (info.shared() != null) {
      info.shared().routes.remove(info);
      return;
    }
    synchronized (byDevice) {
      for (FibNexthop nexthop : info.ways()) {
        NetDevice device = nexthop.device();
        if (device != null) {
          byDevice.computeIfPresent(device, (one, all) -> {
            all.remove(info);
            return all.isEmpty() ? null : all;
          });
        }
      }
    }
  }

  /** Those with ways of their own that go out by a device, oldest first. */
  List<FibInfo> by(NetDevice device) {
    return List.copyOf(byDevice.getOrDefault(device, Set.of()));
  }

  /** Whether a way by a device that lives has a gateway. Any thread. */
  boolean hasGateway(NetDevice device, int gateway) {
    synchronized (byDevice) {
      for (FibInfo info : byDevice.getOrDefault(device, Set.of())) {
        for (FibNexthop nexthop : info.ways()) {
          boolean lives = (nexthop.flags & FibNexthop.RTNH_F_DEAD) == 0;
          if (lives && nexthop.device() == device && nexthop.gateway() == gateway) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Those of main that speak with an address (fib_sync_down_addr) are dead; says whether there are any. */
  boolean sourceGone(int address) {
    boolean any = false;
    for (List<FibInfo> same : byLikeness.values()) {
      for (FibInfo info : same) {
        if (address != 0 && info.preferredSource() == address && info.table() == RT_TABLE_MAIN) {
          info.flags |= FibNexthop.RTNH_F_DEAD;
          info.sourceGone = true;
          any = true;
        }
      }
    }
    return any;
  }

  /** All of them. */
  Set<FibInfo> all() {
    Set<FibInfo> all = new LinkedHashSet<>();
    byLikeness.values().forEach(all::addAll);
    return all;
  }

  /** Whether all devices that are gone out by are registered here. */
  boolean devicesAreThere() {
    return byDevice.keySet().stream()
        .allMatch(device ->
            net.net().deviceByIndex(device.index()).filter(device::equals).isPresent());
  }

  NexthopCheck nexthopCheck() {
    return check;
  }

  boolean isEmpty() {
    return byLikeness.isEmpty();
  }
}
