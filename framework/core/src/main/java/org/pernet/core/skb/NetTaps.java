// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.skb;

import org.pernet.api.skb.PacketTap;

/** Those who are shown all frames of a namespace. */
public final class NetTaps {
  /** Nobody: shared by all namespaces without one. */
  public static final NetTaps NONE = new NetTaps(new PacketTap[0]);

  final PacketTap[] all;

  NetTaps(PacketTap[] all) {
    this.all = all;
  }

  /** These and one more. */
  public NetTaps with(PacketTap tap) {
    return new NetTaps(CopyOnWrite.with(all, tap));
  }

  /** These without one. */
  public NetTaps without(PacketTap tap) {
    PacketTap[] less = CopyOnWrite.without(all, tap);
    return less.length == 0 ? NONE : new NetTaps(less);
  }
}
