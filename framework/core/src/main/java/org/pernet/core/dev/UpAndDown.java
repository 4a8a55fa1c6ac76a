// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.dev;

import static org.pernet.api.dev.IfFlags.IFF_ALLMULTI;
import static org.pernet.api.dev.IfFlags.IFF_AUTOMEDIA;
import static org.pernet.api.dev.IfFlags.IFF_DEBUG;
import static org.pernet.api.dev.IfFlags.IFF_DYNAMIC;
import static org.pernet.api.dev.IfFlags.IFF_MULTICAST;
import static org.pernet.api.dev.IfFlags.IFF_NOARP;
import static org.pernet.api.dev.IfFlags.IFF_NOTRAILERS;
import static org.pernet.api.dev.IfFlags.IFF_PORTSEL;
import static org.pernet.api.dev.IfFlags.IFF_PROMISC;
import static org.pernet.api.dev.IfFlags.IFF_RUNNING;
import static org.pernet.api.dev.IfFlags.IFF_UP;
import static org.pernet.api.dev.IfFlags.IFF_VOLATILE;

import java.util.Collection;
import java.util.List;
import org.pernet.api.dev.AddressList;
import org.pernet.api.dev.NetDevice.RegistrationState;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.notifier.NetDeviceEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Up, down, and the other flags (dev_open, dev_close, dev_change_flags, dev_set_promiscuity). */
final class UpAndDown {
  private static final int SETTABLE = IFF_DEBUG
      | IFF_NOTRAILERS
      | IFF_NOARP
      | IFF_DYNAMIC
      | IFF_MULTICAST
      | IFF_PORTSEL
      | IFF_AUTOMEDIA;

  private static final FaultPoint OPEN = new FaultPoint("driver.open", Errno.EIO);

  private final Logger log = LoggerFactory.getLogger(UpAndDown.class);
  private final DeviceContext context;
  private final LinkWatch linkWatch;

  UpAndDown(DeviceContext context, LinkWatch linkWatch) {
    this.context = context;
    this.linkWatch = linkWatch;
  }

  void open(NetDeviceImpl device) throws NetException {
    if (!device.isUp()) {
      start(device);
      context.announce(device, IFF_UP | IFF_RUNNING);
      context.notifiers().tell(NetDeviceEvent.UP, device);
    }
  }

  /** __dev_open: without telling that it is up. */
  private void start(NetDeviceImpl device) throws NetException {
    if (device.registrationState() != RegistrationState.REGISTERED) {
      throw new NetException(Errno.ENODEV);
    }
    context.notifiers().ask(NetDeviceEvent.PRE_UP, device);
    device.running = true;
    linkWatch.running(device);
    try {
      device.operations().validateAddress(device);
      context.faults().reach(OPEN);
      device.operations().open(device);
    } catch (NetException refused) {
      device.running = false;
      throw refused;
    } catch (RuntimeException | Error thrown) {
      device.running = false;
      throw new NetException(
          Errno.EIO, ExtAck.of("the driver of " + device + " failed: " + thrown), thrown);
    }
    device.flags |= IFF_UP;
    receiveModeChanged(device);
    device.active = true;
    device.sending = device.carrier;
  }

  void close(NetDeviceImpl device) {
    close(List.of(device));
  }

  /** Takes down those that are up: all are stopped before the first is told of (dev_close_many). */
  void close(Collection<NetDeviceImpl> devices) {
    List<NetDeviceImpl> up = devices.stream().filter(NetDeviceImpl::isUp).toList();
    stop(up);
    for (NetDeviceImpl device : up) {
      context.announce(device, IFF_UP | IFF_RUNNING);
      context.notifiers().tell(NetDeviceEvent.DOWN, device);
    }
  }

  /** __dev_close_many: without telling that they are down. */
  private void stop(List<NetDeviceImpl> devices) {
    for (NetDeviceImpl device : devices) {
      context.notifiers().tell(NetDeviceEvent.GOING_DOWN, device);
    }
    for (NetDeviceImpl device : devices) {
      device.running = false;
    }
    if (!devices.isEmpty()) {
      context.path().synchronize();
    }
    for (NetDeviceImpl device : devices) {
      try {
        device.operations().stop(device);
      } catch (RuntimeException | Error thrown) {
        log.error("the driver of {} failed to stop it", device, thrown);
      }
      device.flags &= ~IFF_UP;
      device.sending = false;
    }
  }

  /** What each flag asks for, in the kernel's order: the plain ones, up or down, promiscuous, all multicast. */
  void changeFlags(NetDeviceImpl device, int wanted) throws NetException {
    int old = device.flags;
    int oldUser = device.userFlags;
    apply(device, wanted);
    notifyFlags(device, old, (old ^ device.flags) | (oldUser ^ device.userFlags));
  }

  /** The flags of a new device, announced whatever changed (rtnl_configure_link). */
  void configure(NetDeviceImpl device, int wanted) throws NetException {
    int old = device.flags;
    apply(device, wanted);
    if (device.announced) {
      notifyFlags(device, old, old ^ device.flags);
    } else {
      device.announced = true;
      notifyFlags(device, old, ~0);
    }
  }

  /** __dev_change_flags. */
  private void apply(NetDeviceImpl device, int wanted) throws NetException {
    int old = device.flags;
    device.flags =
        (wanted & SETTABLE) | (old & (IFF_UP | IFF_VOLATILE | IFF_PROMISC | IFF_ALLMULTI));
    if (((old ^ wanted) & IFF_MULTICAST) != 0) {
      receiveModeChanged(device);
    }
    NetException refusal = null;
    if (((old ^ wanted) & IFF_UP) != 0) {
      refusal = upOrDown(device, wanted);
    }
    count(device, wanted, IFF_PROMISC);
    count(device, wanted, IFF_ALLMULTI);
    if (refusal != null) {
      throw refusal;
    }
  }

  private NetException upOrDown(NetDeviceImpl device, int wanted) {
    try {
      if ((wanted & IFF_UP) != 0) {
        start(device);
      } else {
        stop(List.of(device));
      }
      return null;
    } catch (NetException refused) {
      return refused;
    }
  }

  private void count(NetDeviceImpl device, int wanted, int flag) throws NetException {
    if (((wanted ^ device.userFlags) & flag) != 0) {
      int by = (wanted & flag) != 0 ? 1 : -1;
      device.userFlags ^= flag;
      if (flag == IFF_PROMISC) {
        addPromiscuity(device, by, false);
      } else {
        addAllMulti(device, by);
      }
    }
  }

  /** __dev_notify_flags. */
  private void notifyFlags(NetDeviceImpl device, int old, int announce) {
    if (announce != 0) {
      context.announce(device, announce);
    }
    int changes = old ^ device.flags;
    if ((changes & IFF_UP) != 0) {
      context.notifiers().tell(device.isUp() ? NetDeviceEvent.UP : NetDeviceEvent.DOWN, device);
    }
    if (device.isUp() && (changes & ~(IFF_UP | IFF_PROMISC | IFF_ALLMULTI | IFF_VOLATILE)) != 0) {
      context.notifiers().tellFlags(device, changes);
    }
  }

  void addPromiscuity(NetDeviceImpl device, int by, boolean announce) throws NetException {
    int old = device.flags;
    device.promiscuity = counted(device.promiscuity, by);
    setOrClear(device, IFF_PROMISC, device.promiscuity, old);
    if (announce) {
      notifyFlags(device, old, IFF_PROMISC);
    }
  }

  /** The kernel tells of it only where user space has asked, and then by {@link #changeFlags}. */
  void addAllMulti(NetDeviceImpl device, int by) throws NetException {
    int old = device.flags;
    device.allMulti = counted(device.allMulti, by);
    setOrClear(device, IFF_ALLMULTI, device.allMulti, old);
  }

  /** Its lists of addresses become others (__dev_set_rx_mode). */
  void setAddresses(NetDeviceImpl device, AddressLists lists) {
    device.addresses = lists;
    if (device.isUp()) {
      receiveModeChanged(device);
    }
  }

  private void setOrClear(NetDeviceImpl device, int flag, int count, int old) {
    device.flags = count == 0 ? device.flags & ~flag : device.flags | flag;
    if (old != device.flags) {
      receiveModeChanged(device);
    }
  }

  private void receiveModeChanged(NetDeviceImpl device) {
    promiscuousForStations(device);
    try {
      device.operations().receiveModeChanged(device);
    } catch (RuntimeException | Error thrown) {
      log.error("the driver of {} failed at its receive mode", device, thrown);
    }
  }

  /** No device here filters by the list of stations, so it takes all while there is one. */
  private void promiscuousForStations(NetDeviceImpl device) {
    boolean wanted = !device.addresses.isEmpty(AddressList.UNICAST);
    if (device.isUp() && wanted != device.unicastPromiscuity) {
      device.unicastPromiscuity = wanted;
      try {
        addPromiscuity(device, wanted ? 1 : -1, false);
      } catch (NetException overflow) {
        log.warn("{}: {}", device, overflow.getMessage());
      }
    }
  }

  private static int counted(int count, int by) throws NetException {
    long sum = (long) count + by;
    if (sum < 0 || sum > Integer.MAX_VALUE) {
      throw new NetException(Errno.EOVERFLOW);
    }
    return (int) sum;
  }
}
