// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.dev;

import java.util.Objects;

/**
 * What devices of one kind have in common when they are made (the setup function of alloc_netdev). Immutable, and shared by
 * all devices of the kind.
 */
public final class DeviceSpec {
  /** ARPHRD_ETHER. */
  public static final int ARPHRD_ETHER = 1;
  /** ARPHRD_LOOPBACK. */
  public static final int ARPHRD_LOOPBACK = 772;

  /** What a device can cut into segments that says nothing else, in bytes. */
  public static final int TSO_LEGACY_MAX_SIZE = 65536;
  /** The most that any device can, in bytes. */
  public static final int GSO_MAX_SIZE = 8 * 65535;

  private final int type;
  private final int flags;
  private final int mtu;
  private final int minMtu;
  private final int maxMtu;
  private final int txQueueLength;
  private final boolean noQueue;
  private final boolean immutable;
  private final boolean liveAddressChange;
  private final int tsoMaxSize;
  private final HardwareAddress address;
  private final HardwareAddress broadcast;
  private final NetDeviceOperations operations;

  private DeviceSpec(Builder from) {
    type = from.type;
    flags = from.flags;
    mtu = from.mtu;
    minMtu = from.minMtu;
    maxMtu = from.maxMtu;
    txQueueLength = from.txQueueLength;
    noQueue = from.noQueue;
    immutable = from.immutable;
    liveAddressChange = from.liveAddressChange;
    tsoMaxSize = from.tsoMaxSize;
    address = from.address;
    broadcast = from.broadcast;
    operations = from.operations;
  }

  /** What ether_setup gives: Ethernet, broadcast and multicast, MTU 1500 within 68 and 1500, queue length 1000. */
  public static Builder ethernet(NetDeviceOperations operations) {
    return new Builder(operations);
  }

  /** ARPHRD_*. */
  public int type() {
    return type;
  }

  /** IFF_* at birth. */
  public int flags() {
    return flags;
  }

  /** Bytes. */
  public int mtu() {
    return mtu;
  }

  /** The least MTU; 0 with a {@link #maxMtu} of 0 means unbounded. */
  public int minMtu() {
    return minMtu;
  }

  /** The greatest MTU; 0 means unbounded. */
  public int maxMtu() {
    return maxMtu;
  }

  /** Packets. */
  public int txQueueLength() {
    return txQueueLength;
  }

  /** Whether it needs no queueing discipline (IFF_NO_QUEUE). */
  public boolean noQueue() {
    return noQueue;
  }

  /** Whether it may never leave its namespace (netns_immutable). */
  public boolean immutable() {
    return immutable;
  }

  /** Whether the address may change while the device is up (IFF_LIVE_ADDR_CHANGE). */
  public boolean liveAddressChange() {
    return liveAddressChange;
  }

  /** How many bytes it could cut into segments at once, at birth (tso_max_size). */
  public int tsoMaxSize() {
    return tsoMaxSize;
  }

  /** The address at birth; its length is the device's address length for good. */
  public HardwareAddress address() {
    return address;
  }

  /** The broadcast address. */
  public HardwareAddress broadcast() {
    return broadcast;
  }

  /** The driver's behaviour. */
  public NetDeviceOperations operations() {
    return operations;
  }

  /** Starts as {@link #ethernet}. */
  public static final class Builder {
    private final NetDeviceOperations operations;
    private int type = ARPHRD_ETHER;
    private int flags = IfFlags.IFF_BROADCAST | IfFlags.IFF_MULTICAST;
    private int mtu = 1500;
    private int minMtu = 68;
    private int maxMtu = 1500;
    private int txQueueLength = 1000;
    private boolean noQueue;
    private boolean immutable;
    private boolean liveAddressChange;
    private int tsoMaxSize = TSO_LEGACY_MAX_SIZE;
    private HardwareAddress address = HardwareAddress.ETHERNET_ZERO;
    private HardwareAddress broadcast = HardwareAddress.ETHERNET_BROADCAST;

    private Builder(NetDeviceOperations operations) {
      this.operations = Objects.requireNonNull(operations, "operations");
    }

    /** See {@link DeviceSpec#type()}. */
    public Builder type(int arphrd) {
      type = arphrd;
      return this;
    }

    /** See {@link DeviceSpec#flags()}. */
    public Builder flags(int iff) {
      flags = iff;
      return this;
    }

    /** The MTU and its bounds, in bytes. */
    public Builder mtu(int value, int min, int max) {
      mtu = value;
      minMtu = min;
      maxMtu = max;
      return this;
    }

    /** See {@link DeviceSpec#txQueueLength()}. */
    public Builder txQueueLength(int packets) {
      txQueueLength = packets;
      return this;
    }

    /** See {@link DeviceSpec#noQueue()}. */
    public Builder noQueue() {
      noQueue = true;
      return this;
    }

    /** See {@link DeviceSpec#immutable()}. */
    public Builder immutable() {
      immutable = true;
      return this;
    }

    /** See {@link DeviceSpec#liveAddressChange()}. */
    public Builder liveAddressChange() {
      liveAddressChange = true;
      return this;
    }

    /** See {@link DeviceSpec#tsoMaxSize()}; {@link DeviceSpec#GSO_MAX_SIZE} for what sends by software alone. */
    public Builder tsoMaxSize(int bytes) {
      tsoMaxSize = bytes;
      return this;
    }

    /** The address and the broadcast address at birth, of one length. */
    public Builder addresses(HardwareAddress own, HardwareAddress all) {
      address = own;
      broadcast = all;
      return this;
    }

    /** The spec. */
    public DeviceSpec build() {
      return new DeviceSpec(this);
    }
  }
}
