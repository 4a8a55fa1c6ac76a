// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.dev;

import static org.pernet.api.dev.NetDevice.RegistrationState.REGISTERED;
import static org.pernet.api.dev.NetDevice.RegistrationState.UNINITIALIZED;

import org.pernet.api.dev.OperState;
import org.pernet.api.notifier.NetDeviceEvent;

/**
 * What follows from a carrier that comes or goes (link_watch.c): the operational state by RFC 2863, and who is told. The
 * kernel does it a little later; here it is done at the end of RTNL, which nobody can tell apart.
 */
final class LinkWatch {
  /** IF_LINK_MODE_DORMANT. */
  static final int MODE_DORMANT = 1;
  /** IF_LINK_MODE_TESTING. */
  static final int MODE_TESTING = 2;

  private final DeviceContext context;

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
    if (!device.watched) {
      device.watched = true;
      context.rtnl().beforeUnlock(() -> handle(device));
    }
  }

  private void handle(NetDeviceImpl device) {
    device.watched = false;
    if (device.registrationState() != REGISTERED) {
      return;
    }
    device.operState = policy(device);
    if (device.isUp()) {
      stateChanged(device);
    }
  }

  /** netdev_state_change. */
  void stateChanged(NetDeviceImpl device) {
    if (device.isUp()) {
      context.notifiers().tell(NetDeviceEvent.CHANGE, device);
      context.announce(device);
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
