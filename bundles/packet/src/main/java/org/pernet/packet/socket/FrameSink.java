// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.socket;

import org.pernet.api.errno.Errno;
import org.pernet.api.skb.SkBuff;

/** Where a socket's frames go: its own queue, or one's own where they are taken over ({@link PacketSocket#redirect}). */
public interface FrameSink {
  /**
   * A frame that the socket wants. It is shown, not given: it may be neither changed nor kept. In a section of the packet
   * path; must not block.
   *
   * @param begin where the bytes begin that the socket sees, in the frame's array
   * @param length how many there are
   * @param taken how many of them the filter takes, 1 to {@code length}
   */
  void frame(SkBuff skb, int begin, int length, int taken);

  /** The device went down, or away, which the reader is told once (sk_err). RTNL is held. */
  void failed(Errno errno);

  /** The device that the socket was bound to is gone, or in another namespace. RTNL is held. */
  default void deviceGone() {}

  /** The socket is closed: nothing more comes. RTNL may be held. Idempotent. */
  void closed();
}
