// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** An internet address and how many of its bits count; the prefix of all addresses has no bytes. Immutable. */
public final class Prefix {
  private final int family;
  private final byte[] address;
  private final int length;
  private final boolean lengthGiven;

  private Prefix(int family, byte[] address, int length, boolean lengthGiven) {
    this.family = family;
    this.address = address;
    this.length = length;
    this.lengthGiven = lengthGiven;
  }

  /** The prefix that a word like {@code 10.0.0.0/8} or {@code 10.0.0.1} stands for; empty for any other word. */
  public static Optional<Prefix> parse(String text) {
    int slash = text.indexOf('/');
    String host = slash < 0 ? text : text.substring(0, slash);
    Optional<byte[]> address = InetText.address(host);
    if (address.isEmpty()) {
      return Optional.empty();
    }
    int family = address.get().length == 4 ? RtnlTypes.AF_INET : RtnlTypes.AF_INET6;
    int bits = address.get().length * Byte.SIZE;
    if (slash < 0) {
      return Optional.of(new Prefix(family, address.get(), bits, false));
    }
    OptionalInt length = length(text.substring(slash + 1));
    if (length.isEmpty() || length.getAsInt() < 0 || length.getAsInt() > bits) {
      return Optional.empty();
    }
    return Optional.of(new Prefix(family, address.get(), length.getAsInt(), true));
  }

  /** The prefix of all addresses of a family; {@code given} where the word said that no bit counts. */
  static Prefix all(int family, boolean given) {
    return new Prefix(family, new byte[0], 0, given);
  }

  /** A whole address. */
  static Prefix of(int family, byte[] address) {
    return new Prefix(family, address, address.length * Byte.SIZE, false);
  }

  /** A number of bits, or a mask in dots. */
  private static OptionalInt length(String text) {
    OptionalInt number = Numbers.unsigned(text);
    if (number.isPresent() || text.isEmpty()) {
      return number;
    }
    Optional<byte[]> mask = InetText.ipv4(text);
    if (mask.isEmpty()) {
      return OptionalInt.empty();
    }
    int bits = 0;
    for (byte part : mask.get()) {
      bits = bits << Byte.SIZE | (part & 0xff);
    }
    int length = Integer.bitCount(bits);
    boolean contiguous = length == 0 || bits == -1 << (Integer.SIZE - length);
    return contiguous ? OptionalInt.of(length) : OptionalInt.empty();
  }

  /** AF_INET or AF_INET6; for all addresses the one asked for, which may be AF_UNSPEC. */
  public int family() {
    return family;
  }

  /** The address's bytes, a copy; none for all addresses. */
  public byte[] address() {
    return address.clone();
  }

  /** Whether there is an address, which there is not in {@code default}. */
  public boolean hasAddress() {
    return address.length > 0;
  }

  /** How many bits count. */
  public int length() {
    return length;
  }

  /** Whether the word said how many. */
  public boolean isLengthGiven() {
    return lengthGiven;
  }

  /** Whether it is of the fourth version of the protocol. */
  public boolean isIpv4() {
    return family == RtnlTypes.AF_INET;
  }

  /** Whether an address's first bits are these. */
  public boolean contains(byte[] other) {
    return agrees(other, length);
  }

  /** Whether an address's first {@code bits} are those of this one's address; no bytes are zeros. */
  public boolean agrees(byte[] other, int bits) {
    byte[] mine = address;
    if (other.length == 0 || mine.length == 0) {
      int size = Math.max(other.length, mine.length);
      mine = Arrays.copyOf(mine, size);
      return startsAlike(mine, Arrays.copyOf(other, size), Math.min(bits, size * Byte.SIZE));
    }
    return other.length == mine.length && startsAlike(mine, other, bits);
  }

  private static boolean startsAlike(byte[] one, byte[] other, int bits) {
    int whole = bits / Byte.SIZE;
    if (!Arrays.equals(one, 0, whole, other, 0, whole)) {
      return false;
    }
    int rest = bits % Byte.SIZE;
    return rest == 0 || ((one[whole] ^ other[whole]) & 0xff) >> (Byte.SIZE - rest) == 0;
  }
}
