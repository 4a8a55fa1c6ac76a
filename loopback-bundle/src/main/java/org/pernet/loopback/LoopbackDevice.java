// SPDX-License-Identifier: Apache-2.0
package org.pernet.loopback;

import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDeviceOperations;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.Ethernet;
import org.pernet.api.skb.SkBuff;

/** How {@code lo} behaves: its carrier is always there, and what it sends it receives. */
final class LoopbackDevice implements NetDeviceOperations {
  /** loopback_xmit. */
  @Override
  public void startTransmit(SkBuff skb, NetDevice device) {
    int length = skb.length();
    if (length < Ethernet.HEADER) {
      device.counters().transmitDropped();
      skb.drop(DropReason.PKT_TOO_SMALL);
      return;
    }
    skb.setOrigin(null);
    Ethernet.typeTrans(skb, device);
    if (device.receive(skb)) {
      device.counters().transmitted(length);
      device.counters().received(length);
    }
  }

  @Override
  public void setAddress(NetDevice device, HardwareAddress address) throws NetException {
    if (!address.isValidUnicast()) {
      throw new NetException(Errno.EADDRNOTAVAIL);
    }
  }
}
