// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.dev;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.net.Net;
import org.pernet.api.skb.SkBuff;

/**
 * A device (struct net_device). The kernel owns it: a driver supplies its {@link DeviceSpec}, its operations and a private
 * state, and changes it through {@link NetDevices} alone. Reading takes no lock, and may see a change half done unless RTNL
 * is held.
 */
@ProviderType
public interface NetDevice {
  /** How far its registration has come. */
  enum RegistrationState {
    UNINITIALIZED,
    REGISTERED,
    UNREGISTERING,
    UNREGISTERED,
    RELEASED
  }

  /** Its name, 1 to 15 bytes; before registration perhaps a pattern such as {@code veth%d}. */
  String name();

  /** Its index in its namespace, 1 and up; 0 before registration. */
  int index();

  /** Where it lives. */
  Net net();

  /** What all devices of its kind have in common. */
  DeviceSpec spec();

  /** How far its registration has come. */
  RegistrationState registrationState();

  /** The kind that made it; empty for a device without link operations, such as loopback or a physical one. */
  Optional<RtnlLinkOps> linkOps();

  /** Its driver's private state; null where the driver gave none, {@link ClassCastException} where it is another's. */
  <P> P driverState(Class<P> type);

  /** The flags as user space sees them: those set, and IFF_RUNNING, IFF_LOWER_UP, IFF_DORMANT (dev_get_flags). */
  int flags();

  /** Whether it is up. */
  boolean isUp();

  /** Whether it has a carrier (netif_carrier_ok). */
  boolean hasCarrier();

  /** How often the carrier came. */
  int carrierUpCount();

  /** How often the carrier went. */
  int carrierDownCount();

  /** What state it is in; DOWN while it is not up, whatever it was. */
  OperState operState();

  /** 0 DEFAULT, 1 DORMANT, 2 TESTING. */
  int linkMode();

  /** The queueing discipline's name: noop, noqueue, pfifo_fast. */
  String qdisc();

  /** Bytes. */
  int mtu();

  /** Packets. */
  int txQueueLength();

  /** Its group's number; 0 is the default group. */
  int group();

  /** How many want it promiscuous. */
  int promiscuity();

  /** How many want it to take all multicast frames. */
  int allMulti();

  /** Whether the protocol holds it down (IFLA_PROTO_DOWN). */
  boolean isProtoDown();

  /** How many transmit queues it was made with. */
  int txQueues();

  /** How many receive queues it was made with. */
  int rxQueues();

  /** Its address. */
  HardwareAddress address();

  /** Whether somebody has set its address since it was registered (NET_ADDR_SET). */
  boolean isAddressSet();

  /** Its broadcast address. */
  HardwareAddress broadcast();

  /** The addresses of a list, oldest first, without its own. */
  List<HardwareAddress> addresses(AddressList list);

  /** How many bytes it could cut into segments at once (tso_max_size). */
  int tsoMaxSize();

  /** How large frames may be that are cut into segments or put together. */
  SegmentLimits segmentLimits();

  /** Its alias, 1 to 255 bytes of text, if it has one. */
  Optional<String> alias();

  /** Its alternative names, oldest first. */
  List<String> alternativeNames();

  /** What it is enslaved to. */
  Optional<NetDevice> master();

  /** The index of the device that it stands on or is the other end of; its own for none such, 0 where that is gone (dev_get_iflink). */
  int linkIndex();

  /** The namespace where {@link #linkIndex} counts. */
  Net linkNet();

  /** Its counters now: those of its driver and the kernel's own. */
  DeviceStatistics statistics();

  /** Where its driver counts. */
  DeviceCounters counters();

  /**
   * Sends a frame by it (dev_queue_xmit): taps see it, the driver gets it. The frame begins with its link-layer header, and
   * is given away. Any thread, in a section of the packet path or not; never throws.
   *
   * @return false where it was dropped on the spot
   */
  boolean transmit(SkBuff skb);

  /**
   * A frame has come in, says its driver (netif_rx): it is queued, and goes to the receive handler or the protocols of the
   * namespace where the device is then. Its first byte is that of the network header, as {@link
   * org.pernet.api.skb.Ethernet#typeTrans} leaves it. The frame is given away. Never throws, never recurses.
   *
   * @return false where the backlog was full and the frame is dropped (NET_RX_DROP)
   */
  boolean receive(SkBuff skb);

  /** Keeps it from being freed (dev_hold). {@code holder} says who, and is shown where an unregistration must wait. */
  DeviceHold hold(String holder);

  /** Who holds it, oldest first. */
  List<String> holders();
}
