// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.dev;

import java.util.Optional;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.notifier.NetDeviceEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who is enslaved to whom (do_set_master, netdev_master_upper_dev_link). */
final class Masters {
  private static final int DEEPEST = 8;
  private static final FaultPoint ADD_SLAVE = new FaultPoint("driver.add_slave", Errno.EIO);
  private static final FaultPoint DEL_SLAVE = new FaultPoint("driver.del_slave", Errno.EIO);
  private static final FaultPoint ADJACENT = FaultPoint.memory("dev.adjacent");

  private final Logger log = LoggerFactory.getLogger(Masters.class);
  private final DeviceContext context;

  Masters(DeviceContext context) {
    this.context = context;
  }

  void set(NetDeviceImpl port, Optional<NetDevice> wanted) throws NetException {
    NetDeviceImpl now = port.master;
    if (now != null) {
      if (wanted.isPresent() && wanted.get() == now) {
        return;
      }
      context.faults().reach(DEL_SLAVE);
      now.operations().delSlave(now, port);
    }
    if (wanted.isPresent()) {
      NetDeviceImpl master = (NetDeviceImpl) wanted.get();
      context.faults().reach(ADD_SLAVE);
      master.operations().addSlave(master, port);
    }
  }

  /** A port that goes, or leaves its namespace, is let go by its master, whether that likes it or not. */
  void release(NetDeviceImpl port) {
    NetDeviceImpl master = port.master;
    if (master == null) {
      return;
    }
    try {
      master.operations().delSlave(master, port);
    } catch (NetException | RuntimeException | Error refused) {
      log.warn("{} does not let {} go", master, port, refused);
    }
    unlink(port, master);
  }

  void link(NetDeviceImpl port, NetDeviceImpl master) throws NetException {
    if (port.master != null || port == master) {
      throw new NetException(Errno.EBUSY);
    }
    int depth = 1;
    for (NetDeviceImpl at = master; at != null; at = at.master) {
      if (at == port || ++depth > DEEPEST + 1) {
        throw new NetException(at == port ? Errno.EBUSY : Errno.ELOOP);
      }
    }
    context.notifiers().ask(NetDeviceEvent.PRECHANGEUPPER, port);
    context.faults().reach(ADJACENT);
    port.master = master;
    try {
      context.notifiers().ask(NetDeviceEvent.CHANGEUPPER, port);
    } catch (NetException vetoed) {
      port.master = null;
      throw vetoed;
    }
  }

  void unlink(NetDeviceImpl port, NetDeviceImpl master) {
    if (port.master == master) {
      port.master = null;
      context.notifiers().tell(NetDeviceEvent.CHANGEUPPER, port);
    }
  }
}
