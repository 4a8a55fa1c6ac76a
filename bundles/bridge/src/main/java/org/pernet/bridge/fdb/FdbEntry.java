// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.fdb;

import org.pernet.bridge.port.BridgePort;

/** Where a station is (struct net_bridge_fdb_entry). Flags change under the database's lock; the packet path reads, and notes times and roaming, without. */
public final class FdbEntry {
  /** The bridge itself, or a port, has the address: frames for it are received here. */
  public static final int LOCAL = 1;
  /** It does not age. */
  public static final int STATIC = 1 << 1;
  /** It does not follow the station to another port. */
  public static final int STICKY = 1 << 2;
  /** User space has added it, or changed it. */
  public static final int ADDED_BY_USER = 1 << 3;
  /** A control plane has learned it elsewhere. */
  public static final int ADDED_BY_EXT_LEARN = 1 << 4;
  /** Frames from the station are refused; it has only been seen. */
  public static final int LOCKED = 1 << 5;
  /** It counts towards the limit of what may be learned. */
  public static final int DYNAMIC_LEARNED = 1 << 6;

  /** It ages. */
  public static final int NUD_REACHABLE = 0x2;
  /** Its time is over. */
  public static final int NUD_STALE = 0x4;
  /** It does not age. */
  public static final int NUD_NOARP = 0x40;
  /** It is an own address. */
  public static final int NUD_PERMANENT = 0x80;

  private final long address;
  private volatile BridgePort destination;
  private volatile int flags;
  private volatile long updated;
  private volatile long used;
  FdbEntry older; // guarded by the database's lock
  FdbEntry newer; // guarded by the database's lock
  boolean removed; // guarded by the database's lock

  FdbEntry(long address, BridgePort destination, int flags, long now) {
    this.address = address;
    this.destination = destination;
    this.flags = flags;
    this.updated = now;
    this.used = now;
  }

  /** The station's address, in the lower 48 bits. */
  public long address() {
    return address;
  }

  /** The port where it is; null for the bridge itself. */
  public BridgePort destination() {
    return destination;
  }

  void setDestination(BridgePort port) {
    destination = port;
  }

  /** The flags. */
  public int flags() {
    return flags;
  }

  /** Whether all of {@code mask} is set. */
  public boolean has(int mask) {
    return (flags & mask) == mask;
  }

  void setFlags(int mask, boolean on) {
    flags = on ? flags | mask : flags & ~mask;
  }

  /** When a frame from the station was last seen, in ticks. */
  public long updated() {
    return updated;
  }

  void setUpdated(long jiffies) {
    updated = jiffies;
  }

  /** When a frame for the station was last seen, in ticks. */
  public long used() {
    return used;
  }

  /** A frame for the station is seen. */
  public void setUsed(long jiffies) {
    if (used != jiffies) {
      used = jiffies;
    }
  }
}
