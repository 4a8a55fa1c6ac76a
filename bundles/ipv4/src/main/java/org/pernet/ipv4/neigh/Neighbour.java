// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

import static org.pernet.ipv4.neigh.Nud.*;

import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.skb.SkBuffQueue;
import org.pernet.api.timer.KernelTimer;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.sysctl.NeighParms;

/**
 * A neighbour on a link (struct neighbour). Its fields are written under its monitor; its state and its address are read
 * without.
 */
public final class Neighbour {
  private final NeighNet net;
  private final NetDevice device;
  private final int address;
  private final NeighParms parms;
  private final int type;
  final SkBuffQueue waiting = new SkBuffQueue(); // guarded by this

  volatile int state;
  volatile HardwareAddress hardware;
  volatile int flags; // NTF_*, those of NDA_FLAGS_EXT above the lower eight
  volatile int protocol;
  volatile boolean dead; // out of the table
  volatile long used; // nanoseconds of the kernel's clock, as the two others
  volatile long confirmed;
  volatile long updated;
  volatile int probes;
  NeighbourGc.Place place = NeighbourGc.Place.NEW; // guarded by the table's gc
  private KernelTimer timer; // guarded by this: null until first armed

  Neighbour(
      NeighNet net,
      NetDevice device,
      int address,
      NeighParms parms,
      int type,
      int state,
      HardwareAddress hardware,
      long now) {
    this.net = net;
    this.device = device;
    this.address = address;
    this.parms = parms;
    this.type = type;
    this.state = state;
    this.hardware = hardware;
    this.used = now;
    this.updated = now;
    this.confirmed = now;
  }

  /** The table that it is in. */
  public NeighNet net() {
    return net;
  }

  /** The device whose link it is on. */
  public NetDevice device() {
    return device;
  }

  /** Its address. */
  public int address() {
    return address;
  }

  /** The settings that it is kept by. */
  public NeighParms parms() {
    return parms;
  }

  /** RTN_* of its address. */
  public int type() {
    return type;
  }

  /** NUD_*. */
  public int state() {
    return state;
  }

  /** Whether frames may go to {@link #hardwareAddress} now, and nothing else is to be done. */
  public boolean isConnected() {
    return (state & NUD_CONNECTED) != 0;
  }

  /** Its hardware address; means something where the state is one of NUD_VALID. */
  public HardwareAddress hardwareAddress() {
    return hardware;
  }

  /** NTF_*. */
  public int flags() {
    return flags;
  }

  /** How often it was asked in vain. */
  public int probes() {
    return probes;
  }

  /** When its state or its address changed last, in nanoseconds of the kernel's clock. */
  public long updatedAt() {
    return updated;
  }

  /** Whether it is out of the table: look it up again. */
  public boolean isDead() {
    return dead;
  }

  /** It was heard of by other means, such as an answer to a datagram (neigh_confirm). */
  public void confirm() {
    confirmed = net.now();
  }

  /** A frame is sent to it. */
  public void touch() {
    used = net.now();
  }

  /** Has {@code action} run in so many nanoseconds. Under its monitor. */
  void arm(long nanos, Runnable action) {
    if (timer == null) {
      timer = net.net().kernel().timers().createWork(action);
    }
    timer.arm(Math.max(0, nanos));
  }

  void disarm() {
    if (timer != null) {
      timer.cancel();
    }
  }

  @Override
  public String toString() {
    return Inet4.text(address) + " dev " + device;
  }
}
