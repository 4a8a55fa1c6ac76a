// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.dev;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.fault.FaultInjector;
import org.pernet.api.kernel.KernelClock;
import org.pernet.api.net.Nets;
import org.pernet.api.timer.KernelTimers;
import org.pernet.core.jfr.KernelEvents;
import org.pernet.core.notifier.NotifierChain;
import org.pernet.core.rtnl.Announcers;
import org.pernet.core.rtnl.RtnlLock;

/**
 * What the parts of this package share.
 *
 * @param rtnl the lock
 * @param notifiers whom to ask and tell within the kernel
 * @param announcers whom to tell outside
 * @param nets the namespaces
 * @param path how frames go
 * @param clock the kernel's time
 * @param timers what happens later
 * @param events who is told of what comes and goes, for the record
 * @param faults who makes what is done to devices fail
 */
public record DeviceContext(
    RtnlLock rtnl,
    NotifierChain notifiers,
    Announcers announcers,
    Nets nets,
    DevicePath path,
    KernelClock clock,
    KernelTimers timers,
    KernelEvents events,
    FaultInjector faults) {
  NetDeviceImpl under(NetDevice device) {
    rtnl.assertHeld();
    return (NetDeviceImpl) device;
  }

  /** Announces a link, unless it is new and not to be seen yet, or is going. */
  void announce(NetDeviceImpl device, int change) {
    if (device.announced && device.isRegistered()) {
      announcers.newLink(device, change);
    }
  }
}
