// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.notifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultInjector;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.api.notifier.NetDeviceNotifier;
import org.pernet.core.net.NetList;
import org.pernet.core.rtnl.RtnlLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The notifiers of device events (netdev_chain), by priority. Changed and called under RTNL. */
public final class NotifierChain {
  private final Logger log = LoggerFactory.getLogger(NotifierChain.class);
  private static final FaultPoint NOTIFIER = FaultPoint.memory("notifier");

  private final RtnlLock rtnl;
  private final NetList nets;
  private final FaultInjector faults;
  private final List<Entry> chain = new CopyOnWriteArrayList<>();

  /** A notifier, and the priority it had when it came. */
  private record Entry(NetDeviceNotifier notifier, int priority) {}

  /** An empty chain. */
  public NotifierChain(RtnlLock rtnl, NetList nets, FaultInjector faults) {
    this.faults = faults;
    this.rtnl = rtnl;
    this.nets = nets;
  }

  /**
   * Adds a notifier, and tells it of every device there is (register_netdevice_notifier).
   *
   * @throws NetException EEXIST, or what it refused a device with: it has then been told that those before are gone
   */
  public void register(NetDeviceNotifier notifier) throws NetException {
    Entry entry = new Entry(notifier, notifier.priority());
    rtnl.lock();
    try {
      if (chain.stream().anyMatch(other -> other.notifier() == notifier)) {
        throw new NetException(Errno.EEXIST);
      }
      List<NetDevice> told = new ArrayList<>();
      try {
        for (NetDevice device : devices()) {
          tell(notifier, NetDeviceEvent.REGISTER, device);
          told.add(device);
          if (device.isUp()) {
            tellOnly(notifier, NetDeviceEvent.UP, device);
          }
        }
      } catch (NetException refused) {
        takeBack(notifier, told);
        throw refused;
      }
      chain.add(entry);
      chain.sort(Comparator.comparingInt(Entry::priority).reversed());
    } finally {
      rtnl.unlock();
    }
  }

  /** Removes a notifier, and tells it of every device that it is gone (unregister_netdevice_notifier). */
  public void unregister(NetDeviceNotifier notifier) {
    rtnl.lock();
    try {
      if (chain.removeIf(entry -> entry.notifier() == notifier)) {
        List<NetDevice> all = devices();
        for (NetDevice device : all) {
          farewell(notifier, device);
        }
      }
    } finally {
      rtnl.unlock();
    }
  }

  private List<NetDevice> devices() {
    List<NetDevice> all = new ArrayList<>();
    nets.forEach(net -> all.addAll(net.deviceTable().listByAge()));
    return all;
  }

  private void takeBack(NetDeviceNotifier notifier, List<NetDevice> told) {
    for (int i = told.size() - 1; i >= 0; i--) {
      farewell(notifier, told.get(i));
    }
  }

  private void farewell(NetDeviceNotifier notifier, NetDevice device) {
    if (device.isUp()) {
      tellOnly(notifier, NetDeviceEvent.GOING_DOWN, device);
      tellOnly(notifier, NetDeviceEvent.DOWN, device);
    }
    tellOnly(notifier, NetDeviceEvent.UNREGISTER, device);
  }

  /** Tells all; the first veto ends it. What else a notifier throws is a veto with EIO. */
  public void ask(NetDeviceEvent event, NetDevice device) throws NetException {
    rtnl.assertHeld();
    for (Entry entry : chain) {
      tell(entry.notifier(), event, device);
    }
  }

  /** Tells all of what cannot be vetoed; what they throw is logged. */
  public void tell(NetDeviceEvent event, NetDevice device) {
    rtnl.assertHeld();
    for (Entry entry : chain) {
      tellOnly(entry.notifier(), event, device);
    }
  }

  /** Tells all of flags that have changed, and of the CHANGE that this is. */
  public void tellFlags(NetDevice device, int flags) {
    rtnl.assertHeld();
    for (Entry entry : chain) {
      try {
        entry.notifier().flagsChanged(device, flags);
      } catch (NetException ignored) {
        log.debug("{} refuses flags of {}", entry.notifier(), device, ignored);
      } catch (RuntimeException | Error thrown) {
        log.error("{} failed at flags of {}", entry.notifier().getClass(), device, thrown);
      }
      tellOnly(entry.notifier(), NetDeviceEvent.CHANGE, device);
    }
  }

  private void tell(NetDeviceNotifier notifier, NetDeviceEvent event, NetDevice device)
      throws NetException {
    faults.reach(NOTIFIER);
    try {
      notifier.event(event, device);
    } catch (RuntimeException | Error thrown) {
      String who = notifier.getClass().getName();
      throw new NetException(Errno.EIO, ExtAck.of(who + " failed: " + thrown), thrown);
    }
  }

  private void tellOnly(NetDeviceNotifier notifier, NetDeviceEvent event, NetDevice device) {
    try {
      notifier.event(event, device);
    } catch (NetException ignored) {
      log.debug("{} refuses {} of {}, which cannot be refused", notifier, event, device, ignored);
    } catch (RuntimeException | Error thrown) {
      log.error("{} failed at {} of {}", notifier.getClass().getName(), event, device, thrown);
    }
  }
}
