// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.address;

import org.pernet.ipv4.inet.Inet4;

/** An address of a device (struct in_ifaddr). Written under RTNL, read without a lock. */
public final class InAddress {
  public static final int IFA_F_SECONDARY = 0x01;
  public static final int IFA_F_NODAD = 0x02;
  public static final int IFA_F_OPTIMISTIC = 0x04;
  public static final int IFA_F_DADFAILED = 0x08;
  public static final int IFA_F_HOMEADDRESS = 0x10;
  public static final int IFA_F_DEPRECATED = 0x20;
  public static final int IFA_F_TENTATIVE = 0x40;
  public static final int IFA_F_PERMANENT = 0x80;
  public static final int IFA_F_MANAGETEMPADDR = 0x100;
  public static final int IFA_F_NOPREFIXROUTE = 0x200;
  public static final int IFA_F_MCAUTOJOIN = 0x400;
  public static final int IFA_F_STABLE_PRIVACY = 0x800;
  /** A lifetime without end, in seconds. */
  public static final long FOREVER = 0xffffffffL;

  private final InDevice device;
  private final int local;
  private final int peer;
  private final int prefixLength;
  private final int mask;
  private final int broadcast;
  private final int scope;

  volatile int flags;
  volatile String label;
  volatile int protocol;
  volatile int metric;
  volatile long valid = FOREVER; // seconds from updated on
  volatile long preferred = FOREVER; // seconds from updated on
  volatile long created = -1; // nanoseconds of the kernel's clock
  volatile long updated;

  /**
   * An address that no device has yet.
   *
   * @param device where it will be
   * @param local the address itself (IFA_LOCAL)
   * @param peer the other end's, or the same (IFA_ADDRESS)
   * @param prefixLength bits, 0 to 32
   * @param broadcast the broadcast address that was given; 0 for none
   * @param scope RT_SCOPE_*
   */
  public InAddress(
      InDevice device, int local, int peer, int prefixLength, int broadcast, int scope) {
    this.device = device;
    this.local = local;
    this.peer = peer;
    this.prefixLength = prefixLength;
    this.mask = Inet4.mask(prefixLength);
    this.broadcast = broadcast;
    this.scope = scope;
    this.label = device.device().name();
  }

  /** Whose it is. */
  public InDevice device() {
    return device;
  }

  /** The address itself. */
  public int local() {
    return local;
  }

  /** The other end's, or the same. */
  public int peer() {
    return peer;
  }

  /** Bits. */
  public int prefixLength() {
    return prefixLength;
  }

  /** The prefix's mask. */
  public int mask() {
    return mask;
  }

  /** The network that it is in. */
  public int prefix() {
    return peer & mask;
  }

  /** The broadcast address that was given; 0 for none. */
  public int broadcast() {
    return broadcast;
  }

  /** RT_SCOPE_*. */
  public int scope() {
    return scope;
  }

  /** IFA_F_*. */
  public int flags() {
    return flags;
  }

  /** Whether another address of its network came first. */
  public boolean isSecondary() {
    return (flags & IFA_F_SECONDARY) != 0;
  }

  /** The label, such as {@code eth0:1}; 1 to 15 bytes, or empty. */
  public String label() {
    return label;
  }

  /** Where it comes from (IFAPROT_*); 0 for unsaid. */
  public int protocol() {
    return protocol;
  }

  /** The metric of its network's route; 0 for none. */
  public int metric() {
    return metric;
  }

  /** Whether an address is in its network (inet_ifa_match). */
  public boolean matches(int address) {
    return ((address ^ peer) & mask) == 0;
  }

  /** Whether the two are in one network. */
  public boolean isInNetworkOf(InAddress other) {
    return mask == other.mask && matches(other.peer);
  }

  @Override
  public String toString() {
    return Inet4.text(local) + "/" + prefixLength + " of " + device.device();
  }
}
