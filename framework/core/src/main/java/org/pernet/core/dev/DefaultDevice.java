// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.dev;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.core.net.NetImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of the devices of a dying namespace (default_device_ops): those without a kind go home to the initial one,
 * the others are destroyed, the newest first. The kernel's own, and the first device operations there are, so the last to
 * exit.
 */
public final class DefaultDevice implements PernetOperations {
  private final Logger log = LoggerFactory.getLogger(DefaultDevice.class);
  private final DeviceContext context;
  private final NetDevicesImpl devices;
  private final Condemned condemned = new Condemned();

  /** The sweep of a kernel. */
  public DefaultDevice(DeviceContext context, NetDevicesImpl devices) {
    this.context = context;
    this.devices = devices;
  }

  @Override
  public void exitBatch(List<Net> nets) {
    context.rtnl().lock();
    try {
      for (Net net : nets) {
        if (!net.isInitial()) {
          sendHome((NetImpl) net);
        }
      }
      destroy(nets);
    } finally {
      context.rtnl().unlock();
    }
  }

  private void sendHome(NetImpl net) {
    NetImpl home = (NetImpl) context.nets().initial();
    for (NetDeviceImpl device : net.deviceTable().listByAge()) {
      if (device.spec.immutable() || !condemned.goesHome(device)) {
        continue;
      }
      String name = "dev" + device.index();
      if (home.deviceTable().byName(name) != null) {
        name = "dev%d";
      }
      try {
        devices.changeNamespace(device, home, name, 0);
      } catch (NetException refused) {
        log.warn("failed to move {} to the initial namespace: {}", device, refused.getMessage());
      }
    }
  }

  private void destroy(List<Net> nets) {
    Collection<NetDevice> kill = new LinkedHashSet<>();
    for (Net net : nets) {
      List<NetDeviceImpl> newestFirst = ((NetImpl) net).deviceTable().listByAge();
      Collections.reverse(newestFirst);
      for (NetDeviceImpl device : newestFirst) {
        condemned.add(device, kill);
      }
    }
    devices.unregister(kill);
  }
}
