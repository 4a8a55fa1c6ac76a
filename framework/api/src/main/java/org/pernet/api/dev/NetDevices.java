// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.dev;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.errno.NetException;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.net.Net;

/**
 * What can be done to devices (net/core/dev.c). RTNL must be held for all but {@link #allocate};
 * {@link IllegalStateException} where it is not. Each is all or nothing: a refusal leaves the device as it was.
 */
@ProviderType
public interface NetDevices {
  /**
   * A device that nobody knows yet (alloc_netdev).
   *
   * @param name a name, or a pattern with one %d; checked at registration
   * @param linkOps the kind that makes it, or null
   * @param driverState what the driver keeps with it, or null
   */
  NetDevice allocate(
      Net net, String name, DeviceSpec spec, RtnlLinkOps linkOps, Object driverState);

  /** Sets how many queues it has, before registration. */
  void setQueues(NetDevice device, int tx, int rx);

  /** From now until {@link #configure} it is not announced (RTNL_LINK_INITIALIZING). Before registration. */
  void deferAnnouncements(NetDevice device);

  /** Sets the flags of a new device and announces it, whatever changed (rtnl_configure_link). */
  void configure(NetDevice device, int flags) throws NetException;

  /**
   * Makes it known (register_netdevice). The setters of this interface serve before it too: they check, and tell nobody.
   *
   * @throws NetException EINVAL for a name that is none, EEXIST for one that is taken, ENFILE where a pattern is
   *     exhausted, EBUSY for a requested index that is taken, or what a driver or a notifier refused with; nothing is left
   */
  default void register(NetDevice device) throws NetException {
    register(device, 0);
  }

  /** The same, with an index that is asked for; 0 for any. Index 1 is kept for the loopback. */
  void register(NetDevice device, int index) throws NetException;

  /** Takes one away (unregister_netdevice); it is freed when RTNL is given back and nobody holds it. */
  default void unregister(NetDevice device) {
    unregister(List.of(device));
  }

  /** Takes many away with one wait for readers (unregister_netdevice_many). What is not registered is passed over. */
  void unregister(Collection<NetDevice> devices);

  /** Brings it up (dev_open); nothing where it is. */
  void open(NetDevice device) throws NetException;

  /** Takes it down (dev_close); nothing where it is. */
  void close(NetDevice device);

  /** Sets the flags that user space may set, UP among them (dev_change_flags). */
  void changeFlags(NetDevice device, int flags) throws NetException;

  /**
   * Gives it another name (dev_change_name).
   *
   * @param name a name, or a pattern with one %d
   */
  void rename(NetDevice device, String name) throws NetException;

  /**
   * Moves it (dev_change_net_namespace). Every refusal comes before anything is changed or announced.
   *
   * @param pattern a name, or a pattern, for where its own is taken; null for none
   * @param newIndex the index there, or 0 for its own if that is free and else a new one
   * @throws NetException EINVAL where it is immutable or not registered; EEXIST, EINVAL, ENFILE for names; EBUSY where
   *     {@code newIndex} is taken
   */
  void changeNamespace(NetDevice device, Net net, String pattern, int newIndex) throws NetException;

  /** Sets the MTU, in bytes (dev_set_mtu); EINVAL with words beyond the bounds. */
  void setMtu(NetDevice device, int mtu) throws NetException;

  /** Sets the address (dev_set_mac_address). */
  void setAddress(NetDevice device, HardwareAddress address) throws NetException;

  /**
   * Asks everybody whether a device may have an address ({@code netif_pre_changeaddr_notify}); it has it not yet. For a driver whose
   * device takes over another's: it may be refused before anything is done, and {@link #takeAddress} is not.
   */
  void askAddress(NetDevice device, HardwareAddress address) throws NetException;

  /**
   * A driver gives its device an address, and everybody is told (eth_hw_addr_set, NETDEV_CHANGEADDR); neither the driver nor anybody
   * else is asked, and nobody has chosen it.
   */
  void takeAddress(NetDevice device, HardwareAddress address);

  /** Sets the broadcast address, cut or filled to the device's length. */
  void setBroadcast(NetDevice device, HardwareAddress broadcast);

  /** Sets the alias, or removes it where {@code alias} is empty (dev_set_alias); EINVAL above 255 bytes. */
  void setAlias(NetDevice device, String alias) throws NetException;

  /** Sets the group. */
  void setGroup(NetDevice device, int group);

  /** Sets the length of the transmit queue (dev_change_tx_queue_len); ERANGE where it does not fit the kernel's. */
  void setTxQueueLength(NetDevice device, int packets) throws NetException;

  /** Sets the operational state as user space may: from DORMANT or UNKNOWN to UP and back (set_operstate). */
  void setOperState(NetDevice device, OperState state);

  /** What follows from its carrier, and may wait for up to a second, is done now (linkwatch_sync_dev). */
  void syncLinkState(NetDevice device);

  /** Sets the link mode: 0 DEFAULT, 1 DORMANT. */
  void setLinkMode(NetDevice device, int mode);

  /** Tells everybody that something about it has changed, where it is up (netdev_state_change). */
  void stateChanged(NetDevice device);

  /** Lets user space set the carrier (dev_change_carrier). */
  void changeCarrier(NetDevice device, boolean on) throws NetException;

  /** Lets the protocol hold it down (dev_change_proto_down). */
  void changeProtoDown(NetDevice device, boolean down) throws NetException;

  /** The driver says that a carrier came or went (netif_carrier_on, netif_carrier_off). */
  void setCarrier(NetDevice device, boolean on);

  /** Adds to the count of those who want it promiscuous (dev_set_promiscuity). */
  void addPromiscuity(NetDevice device, int by) throws NetException;

  /** Adds to the count of those who want all multicast frames (dev_set_allmulti). */
  void addAllMulti(NetDevice device, int by) throws NetException;

  /** Adds an address to a list, or to the count of those who want it there (dev_uc_add, dev_mc_add). */
  void addAddress(NetDevice device, AddressList list, HardwareAddress address);

  /** Adds an address to a list; EEXIST where it is there (dev_uc_add_excl, dev_mc_add_excl). */
  void addAddressOnce(NetDevice device, AddressList list, HardwareAddress address)
      throws NetException;

  /** Takes one from the count of those who want an address, the last time the address; ENOENT where it is not there (dev_uc_del, dev_mc_del). */
  void removeAddress(NetDevice device, AddressList list, HardwareAddress address)
      throws NetException;

  /** Sets how large frames may be that are cut into segments or put together. */
  void setSegmentLimits(NetDevice device, SegmentLimits limits);

  /** Says how many bytes it can cut into segments at once, no more of which are asked of it then (netif_set_tso_max_size). */
  void setTsoMaxSize(NetDevice device, int bytes);

  /** Adds an alternative name (rtnl_alt_ifname); EINVAL where it has 496, EEXIST where it is taken in the namespace. */
  void addAlternativeName(NetDevice device, String name) throws NetException;

  /** Removes an alternative name; ENOENT where no device has it, EINVAL where another has it or it is the first name. */
  void removeAlternativeName(NetDevice device, String name) throws NetException;

  /** Enslaves it, or frees it where {@code master} is empty (do_set_master). */
  void setMaster(NetDevice device, Optional<NetDevice> master) throws NetException;

  /** Records that {@code port} stands under {@code master} (netdev_master_upper_dev_link). For a master's driver, in addSlave. */
  void linkMaster(NetDevice port, NetDevice master) throws NetException;

  /** Takes that back (netdev_upper_dev_unlink). For a master's driver, in delSlave. */
  void unlinkMaster(NetDevice port, NetDevice master);
}
