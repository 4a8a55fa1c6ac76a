// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.image;

/** How much an image may hold; the same when it is written and when it is read. */
public final class Bounds {
  /** Bytes of one file. */
  public static final int FILE = 1 << 28;
  /** Bytes of one entry, or of one message. */
  public static final int RECORD = 1 << 20;
  /** Bytes of all files of a checkpoint. */
  public static final long TOTAL = 1L << 31;
  /** Namespaces of a checkpoint. */
  public static final int NAMESPACES = 1 << 20;
  /** Names of namespaces. */
  public static final int NAMES = 1 << 21;
  /** Addresses of one device: more is E2BIG. */
  public static final int ADDRESSES = 1 << 14;

  private Bounds() {}
}
