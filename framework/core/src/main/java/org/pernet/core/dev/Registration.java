// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.dev;

import static org.pernet.api.dev.IfFlags.IFF_LOOPBACK;
import static org.pernet.api.dev.NetDevice.RegistrationState.REGISTERED;
import static org.pernet.api.dev.NetDevice.RegistrationState.RELEASED;
import static org.pernet.api.dev.NetDevice.RegistrationState.UNINITIALIZED;
import static org.pernet.api.dev.NetDevice.RegistrationState.UNREGISTERED;
import static org.pernet.api.dev.NetDevice.RegistrationState.UNREGISTERING;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.api.rtnl.LinkAnnouncer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How devices come and go (register_netdevice, unregister_netdevice_many, netdev_run_todo). */
final class Registration {
  /** Index 1, the loopback's (LOOPBACK_IFINDEX). */
  static final int LOOPBACK_INDEX = 1;

  /** An index is drawn, or reserved. */
  static final FaultPoint IFINDEX = FaultPoint.memory("dev.ifindex");

  private static final FaultPoint NAME = FaultPoint.memory("dev.name");
  private static final FaultPoint INIT = FaultPoint.memory("driver.init");
  private static final FaultPoint FILES = FaultPoint.memory("dev.files");
  private static final long REMIND_MILLIS = 1_000;
  private static final int REMINDERS_BEFORE_WARNING = 10;

  private final Logger log = LoggerFactory.getLogger(Registration.class);
  private final DeviceContext context;
  private final UpAndDown upAndDown;
  private final LinkWatch linkWatch;
  private final Masters masters;

  Registration(DeviceContext context, UpAndDown upAndDown, LinkWatch linkWatch, Masters masters) {
    this.context = context;
    this.upAndDown = upAndDown;
    this.masters = masters;
    this.linkWatch = linkWatch;
  }

  void register(NetDeviceImpl device, int wantedIndex) throws NetException {
    if (device.registrationState() != UNINITIALIZED) {
      throw new NetException(Errno.EINVAL);
    }
    DeviceTable table = device.net.deviceTable();
    table.checkRoom(device.net.kernel().limits());
    String pattern = device.name;
    String name = DeviceNames.choose(table, pattern, Errno.EEXIST);
    context.faults().reach(NAME);
    device.name = name;
    try {
      initDriver(device);
    } catch (NetException refused) {
      device.name = pattern;
      throw refused;
    }
    try {
      device.index = reserveIndex(device, wantedIndex);
      context.notifiers().ask(NetDeviceEvent.POST_INIT, device);
      checkName(table, device.name);
      context.faults().reach(FILES);
      linkWatch.deviceRegistered(device);
    } catch (NetException | RuntimeException | Error refused) {
      uninitDriver(device);
      device.index = 0;
      device.name = pattern;
      throw refused;
    }
    device.registrationState = REGISTERED;
    table.add(device);
    context.events().deviceRegistered(device);
    announceNew(device);
  }

  /** What the kernel's files by device refuse, after the index is drawn: a pattern's name that is taken, and two words. */
  private static void checkName(DeviceTable table, String name) throws NetException {
    if (table.byName(name) != null) {
      throw new NetException(Errno.EEXIST);
    }
    if (DeviceNames.isReserved(name)) {
      throw new NetException(Errno.EINVAL);
    }
  }

  private void initDriver(NetDeviceImpl device) throws NetException {
    try {
      context.faults().reach(INIT);
      device.operations().init(device);
    } catch (RuntimeException | Error thrown) {
      throw new NetException(
          Errno.EIO, ExtAck.of("the driver of " + device + " failed: " + thrown), thrown);
    }
  }

  private void announceNew(NetDeviceImpl device) throws NetException {
    try {
      context.notifiers().ask(NetDeviceEvent.REGISTER, device);
    } catch (NetException vetoed) {
      unregister(List.of(device));
      throw vetoed;
    }
    context.announce(device, LinkAnnouncer.ALL_FLAGS);
  }

  /** dev_index_reserve: the index asked for, or the next in turn. */
  private int reserveIndex(NetDeviceImpl device, int wanted) throws NetException {
    DeviceTable table = device.net.deviceTable();
    context.faults().reach(IFINDEX);
    if (wanted == 0) {
      return table.drawIndex();
    }
    boolean kept = wanted == LOOPBACK_INDEX && (device.spec.flags() & IFF_LOOPBACK) == 0;
    if (wanted < 0) {
      throw new NetException(Errno.EINVAL);
    }
    if (kept || table.byIndex(wanted) != null) {
      throw new NetException(Errno.EBUSY);
    }
    return wanted;
  }

  void unregister(Collection<? extends NetDevice> devices) {
    Set<NetDeviceImpl> going = new LinkedHashSet<>();
    for (NetDevice device : devices) {
      NetDeviceImpl candidate = context.under(device);
      if (candidate.registrationState() == REGISTERED) {
        going.add(candidate);
      }
    }
    upAndDown.close(going);
    for (NetDeviceImpl device : going) {
      device.net.deviceTable().remove(device);
      device.registrationState = UNREGISTERING;
      device.port().newGeneration();
      device.port().forgetTaps();
    }
    context.path().synchronize();
    going.forEach(this::sayGoodbye);
    for (NetDeviceImpl device : going) {
      device.registrationState = UNREGISTERED;
      context.events().deviceUnregistered(device);
      context.rtnl().afterUnlock(() -> free(device));
    }
  }

  /** One device of those that go: its end for the stack, then for its driver, then for listeners. */
  private void sayGoodbye(NetDeviceImpl device) {
    device.active = false;
    linkWatch.forget(device);
    masters.release(device);
    context.notifiers().tell(NetDeviceEvent.UNREGISTER, device);
    Runnable farewell = device.announced ? context.announcers().delLink(device) : () -> {};
    upAndDown.setAddresses(device, AddressLists.NONE);
    context.notifiers().tell(NetDeviceEvent.PRE_UNINIT, device);
    uninitDriver(device);
    farewell.run();
  }

  private void uninitDriver(NetDeviceImpl device) {
    try {
      device.operations().uninit(device);
    } catch (RuntimeException | Error thrown) {
      log.error("the driver of {} failed at its end", device, thrown);
    }
  }

  /** netdev_wait_allrefs: without RTNL; reminds the stack every second, and names the holders after ten. */
  private void free(NetDeviceImpl device) {
    for (int waited = 1; !device.awaitUnheld(REMIND_MILLIS); waited++) {
      context.rtnl().lock();
      try {
        context.notifiers().tell(NetDeviceEvent.UNREGISTER, device);
      } finally {
        context.rtnl().unlock();
      }
      if (waited % REMINDERS_BEFORE_WARNING == 0) {
        log.error(
            "unregister_netdevice: waiting for {} to become free. Usage count = {}, held by {}",
            device,
            device.holders().size() + 1,
            device.holders());
      }
    }
    device.registrationState = RELEASED;
  }
}
