// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth;

import java.util.Optional;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDeviceOperations;
import org.pernet.api.dev.NetDevices;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;

/** How a veth device behaves: it has a carrier while both ends are up. */
final class VethDevice implements NetDeviceOperations {
  @Override
  public void open(NetDevice device) throws NetException {
    NetDevice peer = VethEnd.of(device).peer().orElseThrow(() -> new NetException(Errno.ENOTCONN));
    if (peer.isUp()) {
      setCarriers(device, Optional.of(peer), true);
    }
  }

  @Override
  public void stop(NetDevice device) {
    setCarriers(device, VethEnd.of(device).peer(), false);
  }

  private static void setCarriers(NetDevice device, Optional<NetDevice> peer, boolean on) {
    NetDevices devices = device.net().kernel().devices();
    devices.setCarrier(device, on);
    peer.ifPresent(other -> devices.setCarrier(other, on));
  }

  @Override
  public void validateAddress(NetDevice device) throws NetException {
    checkAddress(device.address());
  }

  @Override
  public void setAddress(NetDevice device, HardwareAddress address) throws NetException {
    checkAddress(address);
  }

  static void checkAddress(HardwareAddress address) throws NetException {
    if (!address.isValidUnicast()) {
      throw new NetException(Errno.EADDRNOTAVAIL);
    }
  }

  @Override
  public int linkIndex(NetDevice device) {
    return VethEnd.of(device).peer().map(NetDevice::index).orElse(0);
  }

  @Override
  public Net linkNet(NetDevice device) {
    return VethEnd.of(device).peer().map(NetDevice::net).orElseGet(device::net);
  }
}
