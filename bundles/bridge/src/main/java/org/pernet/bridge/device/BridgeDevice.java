// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.device;

import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDeviceOperations;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.skb.SkBuff;
import org.pernet.bridge.control.Bridge;
import org.pernet.bridge.port.BridgeId;

/** How a bridge's own device behaves (br_device.c). */
final class BridgeDevice implements NetDeviceOperations {
  private static Bridge bridge(NetDevice device) {
    return device.driverState(Bridge.class);
  }

  @Override
  public void init(NetDevice device) {
    bridge(device).attach(device);
  }

  @Override
  public void uninit(NetDevice device) {
    Bridge bridge = bridge(device);
    bridge.ports().removeAll();
    bridge.settings().shutDown();
  }

  @Override
  public void open(NetDevice device) {
    bridge(device).settings().enableBridge();
  }

  @Override
  public void stop(NetDevice device) {
    bridge(device).settings().disableBridge();
  }

  @Override
  public void startTransmit(SkBuff skb, NetDevice device) {
    bridge(device).forwarder().transmit(skb, device);
  }

  @Override
  public void validateAddress(NetDevice device) {
    // a bridge without ports may have none
  }

  @Override
  public void changeMtu(NetDevice device, int mtu) {
    bridge(device).state().setMtuSet(true);
  }

  @Override
  public void setAddress(NetDevice device, HardwareAddress address) throws NetException {
    Bridge bridge = bridge(device);
    if (!address.isValidUnicast()) {
      throw new NetException(Errno.EADDRNOTAVAIL);
    }
    bridge.settings().changeAddress(BridgeId.address(address));
  }

  @Override
  public void addSlave(NetDevice device, NetDevice port) throws NetException {
    bridge(device).ports().add(port);
  }

  @Override
  public void delSlave(NetDevice device, NetDevice port) throws NetException {
    bridge(device).ports().remove(port);
  }
}
