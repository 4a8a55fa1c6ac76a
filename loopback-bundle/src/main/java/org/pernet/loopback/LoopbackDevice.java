// SPDX-License-Identifier: Apache-2.0
package org.pernet.loopback;

import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDeviceOperations;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;

/** How {@code lo} behaves: its carrier is always there. */
final class LoopbackDevice implements NetDeviceOperations {
  @Override
  public void setAddress(NetDevice device, HardwareAddress address) throws NetException {
    if (!address.isValidUnicast()) {
      throw new NetException(Errno.EADDRNOTAVAIL);
    }
  }
}
