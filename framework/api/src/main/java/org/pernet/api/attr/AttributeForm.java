// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.attr;

import java.util.Objects;
import java.util.Optional;

/**
 * How an attribute that was received stood there, where its type and value alone would be written otherwise. Whoever owns
 * the arrays leaves them alone.
 */
public final class AttributeForm {
  /** The flag of an attribute that says that it nests others. */
  public static final int NLA_F_NESTED = 0x8000;
  /** The flag of an attribute whose value is in network byte order. */
  public static final int NLA_F_NET_BYTEORDER = 0x4000;

  private final int flags;
  private final byte[] payload;
  private final byte[] padding;

  /**
   * A form.
   *
   * @param flags NLA_F_*, the two highest bits of the number
   * @param payload the value as it stood; null where it is what the value is written as
   * @param padding what filled up to four bytes; null for as many zeros as it takes
   */
  public AttributeForm(int flags, byte[] payload, byte[] padding) {
    this.flags = flags;
    this.payload = payload;
    this.padding = padding;
  }

  /** NLA_F_*. */
  public int flags() {
    return flags;
  }

  /** The value as it stood, where that is not what the value is written as. */
  public Optional<byte[]> payload() {
    return Optional.ofNullable(payload);
  }

  /** What filled up to four bytes, where that was not as many zeros as it takes. */
  public Optional<byte[]> padding() {
    return Optional.ofNullable(padding);
  }

  @Override
  public String toString() {
    return "flags " + flags + (Objects.isNull(payload) ? "" : ", " + payload.length + " bytes");
  }
}
