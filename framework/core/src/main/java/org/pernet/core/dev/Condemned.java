// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.dev;

import java.util.Collection;
import org.pernet.api.dev.NetDevice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the kinds of devices that are to go say about that; one that fails is logged, and does not save its devices. */
public final class Condemned {
  private final Logger log = LoggerFactory.getLogger(Condemned.class);

  /** Asks kinds. */
  public Condemned() {}

  /** Adds a device, and what goes with it, to those that go (dellink). */
  public void add(NetDeviceImpl device, Collection<NetDevice> kill) {
    if (device.linkOps != null) {
      try {
        device.linkOps.delLink(device, kill);
      } catch (RuntimeException | Error thrown) {
        log.error("the kind of {} failed", device, thrown);
      }
    }
    if (device.linkOps == null || !kill.contains(device)) {
      kill.add(device);
    }
  }

  /** Whether a device goes home when its namespace dies, or is destroyed with it. */
  boolean goesHome(NetDeviceImpl device) {
    try {
      return device.linkOps == null || device.linkOps.netnsRefund();
    } catch (RuntimeException | Error thrown) {
      log.error("the kind of {} failed", device, thrown);
      return false;
    }
  }
}
