// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** One datagram on its way to the one who reads it, or the error that he is to have instead; or a piece of what a command says. */
public final class DataFrame {
  /** The length of what stands before the datagram. */
  public static final int HEADER = 16;

  /** A piece of a command's standard output. */
  public static final short OUTPUT = 1;
  /** A piece of a command's standard error. */
  public static final short ERRORS = 2;

  private static final short STATUS = 3;
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

  /** A piece of what a command says, of a type. */
  public static ByteBuffer of(short type, byte[] bytes, int at, int length) {
    ByteBuffer frame = header(type, length, 0);
    return frame.put(bytes, at, length).flip();
  }

  /** A command's exit status, its last word. */
  public static ByteBuffer ofStatus(int status) {
    return header(STATUS, 0, status).flip();
  }

  /** Whether a frame is {@link #ofStatus}. */
  public static boolean isStatus(ByteBuffer frame) {
    return frame.getShort(Integer.BYTES) == STATUS;
  }

  private static ByteBuffer header(short type, int length, int number) {
    ByteBuffer frame = ByteBuffer.allocate(HEADER + length).order(ByteOrder.LITTLE_ENDIAN);
    return frame
        .putInt(length)
        .putShort(type)
        .putShort((short) 0)
        .putInt(number)
        .putInt(0);
  }

  /** Puts an error. */
  public static void putError(ByteBuffer to, int errno) {
    to.putInt(0).putShort(ERROR).putShort((short) 0).putInt(errno).putInt(0);
  }
}
