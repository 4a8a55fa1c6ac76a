// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.message;

import org.pernet.api.attr.Attributes;

/**
 * A message that ends before its header does. Its family is there (struct rtgenmsg), and that is enough for most dumps; what
 * needs more refuses it.
 */
public final class ShortMessage implements RtnlMessage {
  private final byte[] bytes;

  /** A message of these bytes, one at least, which it owns from now on. */
  public ShortMessage(byte... bytes) {
    if (bytes.length == 0) {
      throw new IllegalArgumentException("a message without a family");
    }
    this.bytes = bytes;
  }

  /** What there is of it, not copied. */
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public int family() {
    return bytes[0] & 0xff;
  }

  @Override
  public Attributes attributes() {
    return Attributes.empty();
  }

  @Override
  public String toString() {
    return "ShortMessage[" + bytes.length + " bytes]";
  }
}
