// SPDX-License-Identifier: Apache-2.0
package org.pernet.dummy;

import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDeviceOperations;
import org.pernet.api.dev.NetDevices;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.skb.SkBuff;

/** How a dummy device behaves: what it is to send is counted, and gone. */
final class DummyDevice implements NetDeviceOperations {
  @Override
  public void validateAddress(NetDevice device) throws NetException {
    checkAddress(device.address());
  }

  @Override
  public void setAddress(NetDevice device, HardwareAddress address) throws NetException {
    checkAddress(address);
  }

  /** dummy_xmit. */
  @Override
  public void startTransmit(SkBuff skb, NetDevice device) {
    device.counters().transmitted(skb.length());
    skb.consume();
  }

  @Override
  public void changeCarrier(NetDevice device, boolean on) {
    NetDevices devices = device.net().kernel().devices();
    devices.setCarrier(device, on);
  }

  static void checkAddress(HardwareAddress address) throws NetException {
    if (!address.isValidUnicast()) {
      throw new NetException(Errno.EADDRNOTAVAIL);
    }
  }
}
