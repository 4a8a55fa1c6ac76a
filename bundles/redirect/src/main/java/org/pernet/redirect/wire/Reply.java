// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The answer to a request.
 *
 * @param error an errno, or 0
 * @param net the cookie of a namespace, or 0
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Reply(int error, int a, int b, long net, byte[] payload) {
  private static final int HEADER = 24;
  private static final byte[] NOTHING = new byte[0];

  /** It went well, and there is nothing to tell. */
  public static final Reply OK = new Reply(0, 0, 0, 0, NOTHING);

  /** It was refused. */
  public static Reply refusal(int errno) {
    return new Reply(errno, 0, 0, 0, NOTHING);
  }

  /** Two numbers. */
  public static Reply of(int a, int b) {
    return new Reply(0, a, b, 0, NOTHING);
  }

  /** A namespace. */
  public static Reply ofNet(long cookie) {
    return new Reply(0, 0, 0, cookie, NOTHING);
  }

  /** Bytes. */
  public static Reply ofBytes(byte[] payload) {
    return new Reply(0, 0, 0, 0, payload);
  }

  /** As it goes over the wire. */
  public ByteBuffer encode() {
    ByteBuffer to = ByteBuffer.allocate(HEADER + payload.length).order(ByteOrder.LITTLE_ENDIAN);
    to.putInt(HEADER + payload.length).putInt(error).putInt(a).putInt(b).putLong(net);
    return to.put(payload).flip();
  }
}
