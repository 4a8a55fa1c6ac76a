// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.skb;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.skb.PacketTap;
import org.pernet.api.skb.ReceiveHandler;

/** What the packet path keeps with each device. Written under RTNL or by the owner of the taps, read without a lock. */
public final class PortState {
  private static final PacketTap[] NONE = {};

  volatile ReceiveHandler handler;
  volatile PacketTap[] taps = NONE; // written under this
  volatile int generation = 1; // how often the device has come and gone

  /** A device whose state this is. */
  public interface Port extends NetDevice {
    /** Its state. */
    PortState port();

    /** The taps of its namespace. */
    NetTaps netTaps();

    /** Whether frames may be sent and received: it is registered, and is up. */
    boolean isRunning();
  }

  /** What is queued for the device is not for it any more: it is gone, or is in another namespace. Under RTNL. */
  public void newGeneration() {
    int next = generation + 1;
    generation = next;
  }

  synchronized void add(PacketTap tap) {
    taps = CopyOnWrite.with(taps, tap);
  }

  synchronized void remove(PacketTap tap) {
    taps = CopyOnWrite.without(taps, tap);
  }

  /** Nobody is shown its frames any more. */
  public synchronized void forgetTaps() {
    taps = NONE;
  }
}
