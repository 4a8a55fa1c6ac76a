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
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.Ethernet;
import org.pernet.api.skb.SkBuff;

/** How a veth device behaves: it has a carrier while both ends are up, and what goes in at one end comes out at the other. */
final class VethDevice implements NetDeviceOperations {
  private static final int SPEED = 10_000;

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

  /** Frames lose what concerns the namespace they leave, and are queued at the other end (veth_xmit, dev_forward_skb). */
  @Override
  public void startTransmit(SkBuff skb, NetDevice device) {
    int length = skb.length();
    NetDevice peer = VethEnd.of(device).other();
    if (peer == null) {
      device.counters().transmitDropped();
      skb.drop(DropReason.NO_PEER);
      return;
    }
    if (length < Ethernet.HEADER) {
      refuse(skb, device, peer, DropReason.PKT_TOO_SMALL);
    } else if (length > peer.mtu() + Ethernet.HEADER + Ethernet.VLAN_TAG) {
      refuse(skb, device, peer, DropReason.PKT_TOO_BIG);
    } else if (!peer.isUp()) {
      refuse(skb, device, peer, DropReason.DEV_READY);
    } else {
      skb.scrub(peer.net() != device.net());
      Ethernet.typeTrans(skb, peer);
      if (peer.receive(skb)) {
        device.counters().transmitted(length);
        peer.counters().received(length);
      } else {
        device.counters().transmitDropped();
      }
    }
  }

  /** The other end refuses it, and this one has not sent it. */
  private static void refuse(SkBuff skb, NetDevice device, NetDevice peer, DropReason reason) {
    device.counters().transmitDropped();
    peer.counters().receiveDropped();
    skb.drop(reason);
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

  /** A wire of 10 Gbit/s, as the kernel's says. */
  @Override
  public int linkSpeed(NetDevice device) {
    return SPEED;
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
