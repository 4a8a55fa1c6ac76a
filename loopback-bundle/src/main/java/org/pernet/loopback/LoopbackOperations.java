// SPDX-License-Identifier: Apache-2.0
package org.pernet.loopback;

import org.pernet.api.dev.DeviceSpec;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDevices;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.net.Net;
import org.pernet.api.pernet.PernetOperations;

/** Makes {@code lo} in every namespace, with index 1, and unmakes it when the driver is unloaded. */
final class LoopbackOperations implements PernetOperations {
  private static final int INDEX = 1;
  private static final int MTU = 65536;

  private final DeviceSpec spec = DeviceSpec.ethernet(new LoopbackDevice())
      .type(DeviceSpec.ARPHRD_LOOPBACK)
      .flags(IfFlags.IFF_LOOPBACK)
      .mtu(MTU, 0, 0)
      .addresses(HardwareAddress.ETHERNET_ZERO, HardwareAddress.ETHERNET_ZERO)
      .noQueue()
      .tsoMaxSize(DeviceSpec.GSO_MAX_SIZE)
      .immutable()
      .liveAddressChange()
      .build();

  /** One that is dying already, as the driver comes again, may have kept its {@code lo}, and needs none. */
  @Override
  public void init(Net net) throws NetException {
    if (!net.isAlive()) {
      return;
    }
    Kernel kernel = net.kernel();
    NetDevices devices = kernel.devices();
    kernel.rtnl().lock();
    try {
      NetDevice device = devices.allocate(net, "lo", spec, null, null);
      devices.register(device, INDEX);
    } finally {
      kernel.rtnl().unlock();
    }
  }

  /** The {@code lo} of a dying namespace is left to the kernel's sweep, for it dies last. */
  @Override
  public void exit(Net net) {
    if (!net.isAlive()) {
      return;
    }
    Kernel kernel = net.kernel();
    kernel.rtnl().lock();
    try {
      net.deviceByIndex(INDEX).ifPresent(kernel.devices()::unregister);
    } finally {
      kernel.rtnl().unlock();
    }
  }
}
