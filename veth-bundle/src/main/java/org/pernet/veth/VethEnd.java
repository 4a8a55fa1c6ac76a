// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth;

import java.util.Optional;
import org.pernet.api.dev.NetDevice;

/** What a veth device keeps: its other end (struct veth_priv). Written under RTNL, read without a lock. */
final class VethEnd {
  private volatile NetDevice peer;

  /** The state of a veth device. */
  static VethEnd of(NetDevice device) {
    return device.driverState(VethEnd.class);
  }

  /** The other end; empty before the pair is tied, and once either is being deleted. */
  Optional<NetDevice> peer() {
    return Optional.ofNullable(peer);
  }

  /** The same for the packet path: null for none. */
  NetDevice other() {
    return peer;
  }

  static void tie(NetDevice one, NetDevice other) {
    of(one).peer = other;
    of(other).peer = one;
  }

  void untie() {
    peer = null;
  }
}
