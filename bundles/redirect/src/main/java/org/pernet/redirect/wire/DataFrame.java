// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.wire;

import java.nio.ByteBuffer;

/** One datagram on its way to the one who reads it, or the error that he is to have instead. */
public final class DataFrame {
  /** The length of what stands before the datagram. */
  public static final int HEADER = 16;

  private static final short DATA = 1;
  private static final short ERROR = 2;
  private static final int HAS_NSID = 1;
  private static final int WANTS_GROUP = 2;

  private DataFrame() {}

  /** Puts a datagram; {@code nsid} below 0 for none. */
  public static void put(ByteBuffer to, byte[] datagram, int group, int nsid, boolean wantsGroup) {
    int flags = (nsid >= 0 ? HAS_NSID : 0) | (wantsGroup ? WANTS_GROUP : 0);
    to.putInt(datagram.length).putShort(DATA).putShort((short) flags);
    to.putInt(group).putInt(nsid).put(datagram);
  }

  /** Puts an error. */
  public static void putError(ByteBuffer to, int errno) {
    to.putInt(0).putShort(ERROR).putShort((short) 0).putInt(errno).putInt(0);
  }
}
