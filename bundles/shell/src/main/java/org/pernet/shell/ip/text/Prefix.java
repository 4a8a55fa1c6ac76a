// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** An internet address and how many of its bits count. Immutable. */
public final class Prefix {
  private final byte[] address;
  private final int length;

  private Prefix(byte[] address, int length) {
    this.address = address;
    this.length = length;
  }

  /** The prefix that a word like {@code 10.0.0.0/8} or {@code 10.0.0.1} stands for; empty for any other word. */
  public static Optional<Prefix> parse(String text) {
    int slash = text.indexOf('/');
    String host = slash < 0 ? text : text.substring(0, slash);
    Optional<byte[]> address = InetText.address(host);
    if (address.isEmpty()) {
      return Optional.empty();
    }
    int bits = address.get().length * Byte.SIZE;
    if (slash < 0) {
      return Optional.of(new Prefix(address.get(), bits));
    }
    OptionalInt length = Numbers.unsigned(text.substring(slash + 1));
    if (length.isEmpty() || length.getAsInt() < 0 || length.getAsInt() > bits) {
      return Optional.empty();
    }
    return Optional.of(new Prefix(address.get(), length.getAsInt()));
  }

  /** The address's bytes, a copy. */
  public byte[] address() {
    return address.clone();
  }

  /** How many bits count. */
  public int length() {
    return length;
  }

  /** Whether it is of the fourth version of the protocol. */
  public boolean isIpv4() {
    return address.length == 4;
  }

  /** Whether an address's first bits are these. */
  public boolean contains(byte[] other) {
    if (other.length != address.length) {
      return false;
    }
    int whole = length / Byte.SIZE;
    if (!Arrays.equals(address, 0, whole, other, 0, whole)) {
      return false;
    }
    int rest = length % Byte.SIZE;
    return rest == 0 || ((address[whole] ^ other[whole]) & 0xff) >> (Byte.SIZE - rest) == 0;
  }
}
