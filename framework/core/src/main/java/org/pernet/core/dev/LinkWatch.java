// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.dev;

import static org.pernet.api.dev.NetDevice.RegistrationState.REGISTERED;
import static org.pernet.api.dev.NetDevice.RegistrationState.UNINITIALIZED;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.pernet.api.dev.OperState;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.api.timer.KernelTimer;

/**
 * What follows from a carrier that comes or goes (link_watch.c): the operational state by RFC 2863, and who is told. What is
 * urgent is done at the end of RTNL, and so is the rest after a second in which nothing was done; else the rest waits, no
 * longer than a second. (The kernel's second begins anew only when all was done, so it may be a little earlier.)
 */
final class LinkWatch {
  /** IF_LINK_MODE_DORMANT. */
  static final int MODE_DORMANT = 1;
  /** IF_LINK_MODE_TESTING. */
  static final int MODE_TESTING = 2;

  private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final DeviceContext context;
  private final Set<NetDeviceImpl> waiting = new LinkedHashSet<>(); // RTNL
  /** Of those, who does not wait for the pause's end: apart, for all others may be many. RTNL. */
  private final Set<NetDeviceImpl> urgent = new LinkedHashSet<>();

  private boolean atEnd; // RTNL; whether run is to be called when RTNL is given back
  private boolean hasRun; // RTNL; whether the pause is of any meaning
  private long pauseUntil; // RTNL
  private KernelTimer timer; // RTNL; made when first needed

  LinkWatch(DeviceContext context) {
    this.context = context;
  }

  /** netif_carrier_on, netif_carrier_off. */
  void setCarrier(NetDeviceImpl device, boolean on) {
    if (device.carrier == on) {
      return;
    }
    device.carrier = on;
    if (device.registrationState() == UNINITIALIZED) {
      return;
    }
    if (on) {
      device.carrierUps++;
    } else {
      device.carrierDowns++;
    }
    fire(device);
  }

  /** A device is registered whose carrier was off already (linkwatch_init_dev). */
  void deviceRegistered(NetDeviceImpl device) {
    if (!device.carrier) {
      device.operState = policy(device);
    }
  }

  private void fire(NetDeviceImpl device) {
    waiting.add(device);
    if (isUrgent(device)) {
      urgent.add(device);
    }
    if (!atEnd && (urgent.contains(device) || !isPause())) {
      atEnd = true;
      context.rtnl().beforeUnlock(() -> {
        atEnd = false;
        run(isPause());
      });
    } else if (!atEnd) {
      armTimer();
    }
  }

  /** Frames may pass by a device from now on: what waits for it may have become urgent. */
  void running(NetDeviceImpl device) {
    if (waiting.contains(device) && isUrgent(device)) {
      urgent.add(device);
    }
  }

  /** The other end of a pair is to know at once, and who may send again, too (linkwatch_urgent_event). */
  private static boolean isUrgent(NetDeviceImpl device) {
    return device.running
        && (device.index() != device.linkIndex() || (device.carrier && !device.sending));
  }

  private boolean isPause() {
    return hasRun && context.clock().nanoTime() - pauseUntil < 0;
  }

  private void armTimer() {
    if (timer == null) {
      timer = context.timers().createWork(this::pauseIsOver);
    }
    if (!timer.isArmed()) {
      timer.arm(Math.max(0, pauseUntil - context.clock().nanoTime()));
    }
  }

  private void pauseIsOver() {
    context.rtnl().lock();
    try {
      run(false);
    } finally {
      context.rtnl().unlock();
    }
  }

  /** __linkwatch_run_queue. */
  private void run(boolean urgentOnly) {
    hasRun = true;
    pauseUntil = context.clock().nanoTime() + PAUSE_NANOS;
    List<NetDeviceImpl> batch = List.copyOf(urgentOnly ? urgent : waiting);
    urgent.clear();
    for (NetDeviceImpl device : batch) {
      if (waiting.contains(device) && (!urgentOnly || isUrgent(device))) {
        handle(device);
      }
    }
    if (!waiting.isEmpty()) {
      armTimer();
    }
  }

  /** What waits for a device is done now (linkwatch_sync_dev). */
  void sync(NetDeviceImpl device) {
    if (waiting.contains(device)) {
      handle(device);
    }
  }

  /** A device goes, and with it what waits. */
  void forget(NetDeviceImpl device) {
    waiting.remove(device);
    urgent.remove(device);
  }

  /** linkwatch_do_dev. */
  private void handle(NetDeviceImpl device) {
    waiting.remove(device);
    if (device.registrationState() != REGISTERED) {
      return;
    }
    device.operState = policy(device);
    if (device.isUp()) {
      device.sending = device.carrier;
      stateChanged(device);
    }
  }

  /** netdev_state_change. */
  void stateChanged(NetDeviceImpl device) {
    if (device.isUp()) {
      context.notifiers().tell(NetDeviceEvent.CHANGE, device);
      context.announce(device, 0);
    }
  }

  private static OperState policy(NetDeviceImpl device) {
    OperState state = withoutMode(device);
    if (state == OperState.UP && device.linkMode == MODE_DORMANT) {
      return OperState.DORMANT;
    }
    if (state == OperState.UP && device.linkMode == MODE_TESTING) {
      return OperState.TESTING;
    }
    return state;
  }

  private static OperState withoutMode(NetDeviceImpl device) {
    if (device.carrier) {
      return OperState.UP;
    }
    int link = device.linkIndex();
    if (link == device.index()) {
      return OperState.DOWN;
    }
    NetDeviceImpl lower = device.net.deviceTable().byIndex(link);
    return lower == null || lower.carrier ? OperState.DOWN : OperState.LOWERLAYERDOWN;
  }

  /** What user space may do to the state (set_operstate). */
  void setOperState(NetDeviceImpl device, OperState wanted) {
    OperState now = device.operState;
    OperState next = now;
    if (wanted == OperState.UP
        && (now == OperState.DORMANT || now == OperState.TESTING || now == OperState.UNKNOWN)) {
      next = OperState.UP;
    } else if ((wanted == OperState.DORMANT || wanted == OperState.TESTING)
        && (now == OperState.UP || now == OperState.UNKNOWN)) {
      next = wanted;
    }
    if (next != now) {
      device.operState = next;
      stateChanged(device);
    }
  }
}
