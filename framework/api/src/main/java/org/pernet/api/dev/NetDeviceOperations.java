// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.dev;

import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;

/** A driver's behaviour (struct net_device_ops). RTNL is held in all but {@link #startTransmit}. */
@ConsumerType
public interface NetDeviceOperations {
  /** The device is being registered; its name is checked, it has no index yet (ndo_init). A throw refuses. */
  default void init(NetDevice device) throws NetException {}

  /** The device is gone from all tables (ndo_uninit). */
  default void uninit(NetDevice device) {}

  /** The device goes up (ndo_open). A throw leaves it down. */
  default void open(NetDevice device) throws NetException {}

  /** The device goes down (ndo_stop). */
  default void stop(NetDevice device) {}

  /**
   * A frame to send (ndo_start_xmit): the driver owns it from here, and counts it. In a section of the packet path; must not
   * block, take RTNL, or throw. By default the device swallows it.
   */
  default void startTransmit(SkBuff skb, NetDevice device) {
    device.counters().transmitted(skb.length());
    skb.drop(DropReason.DEVICE_SINK);
  }

  /** May the device go up with its address (ndo_validate_addr)? Ethernet devices ask {@code isValidUnicast}. */
  default void validateAddress(NetDevice device) throws NetException {}

  /** May the device take {@code mtu}, which is within its bounds (ndo_change_mtu)? */
  default void changeMtu(NetDevice device, int mtu) throws NetException {}

  /** May the device take {@code address} (ndo_set_mac_address)? By default no device may, as with the kernel's. */
  default void setAddress(NetDevice device, HardwareAddress address) throws NetException {
    throw new NetException(Errno.EOPNOTSUPP);
  }

  /** Whether user space may set the carrier, and then what that does (ndo_change_carrier). */
  default void changeCarrier(NetDevice device, boolean on) throws NetException {
    throw new NetException(Errno.EOPNOTSUPP);
  }

  /** Flags or address lists changed (ndo_set_rx_mode, ndo_change_rx_flags). */
  default void receiveModeChanged(NetDevice device) {}

  /** How fast it is, in Mbit/s; below 0 where nobody knows (ethtool_ops.get_link_ksettings). */
  default int linkSpeed(NetDevice device) {
    return -1;
  }

  /** The index of the device that this one stands on, or is the other end of; its own by default, 0 for none (ndo_get_iflink). */
  default int linkIndex(NetDevice device) {
    return device.index();
  }

  /** The namespace where {@link #linkIndex} counts (get_link_net); its own by default. */
  default Net linkNet(NetDevice device) {
    return device.net();
  }

  /** {@code port} wants to be enslaved (ndo_add_slave). By default EOPNOTSUPP. */
  default void addSlave(NetDevice device, NetDevice port) throws NetException {
    throw new NetException(Errno.EOPNOTSUPP);
  }

  /** {@code port} leaves (ndo_del_slave). By default EOPNOTSUPP. */
  default void delSlave(NetDevice device, NetDevice port) throws NetException {
    throw new NetException(Errno.EOPNOTSUPP);
  }
}
