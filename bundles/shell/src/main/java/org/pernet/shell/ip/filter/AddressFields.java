// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.filter;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pernet.rtnetlink.message.AddressMessage;

/**
 * The attributes of an address (IFA_*), by number: whichever schema, or none, they were read with.
 *
 * @param message the whole
 * @param values typed values, or raw bytes
 */
public record AddressFields(AddressMessage message, Map<Integer, Object> values) {
  /** IFA_*: the far end, or the address itself. */
  public static final int ADDRESS = 1;

  public static final int LOCAL = 2;
  public static final int LABEL = 3;
  public static final int BROADCAST = 4;
  public static final int CACHE_INFO = 6;
  public static final int FLAGS = 8;
  public static final int PRIORITY = 9;

  /** Those of a message. */
  public static AddressFields of(AddressMessage message) {
    Map<Integer, Object> values = new HashMap<>();
    message.attributes().forEach((type, value) -> values.put(type.number(), value));
    return new AddressFields(message, values);
  }

  /** The bytes of an attribute. */
  public Optional<byte[]> bytes(int number) {
    return Optional.ofNullable(values.get(number))
        .filter(byte[].class::isInstance)
        .map(byte[].class::cast);
  }

  /** The device's own address: IFA_LOCAL, or IFA_ADDRESS where there is none. */
  public Optional<byte[]> local() {
    return bytes(LOCAL).or(() -> bytes(ADDRESS));
  }

  /** Its label. */
  public Optional<String> label() {
    Object value = values.get(LABEL);
    if (value instanceof byte[] raw) {
      String text = new String(raw, StandardCharsets.UTF_8);
      int end = text.indexOf('\0');
      return Optional.of(end < 0 ? text : text.substring(0, end));
    }
    return Optional.ofNullable(value).map(Object::toString);
  }

  /** All its flags. */
  public int flags() {
    return number(FLAGS).orElse(message.flags());
  }

  /** The number in an attribute. */
  public Optional<Integer> number(int attribute) {
    Object value = values.get(attribute);
    if (value instanceof byte[] raw && raw.length >= Integer.BYTES) {
      return Optional.of(ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN).getInt());
    }
    return value instanceof Integer number ? Optional.of(number) : Optional.empty();
  }

  /** The words of struct ifa_cacheinfo: preferred, valid, and two times. */
  public Optional<long[]> cacheInfo() {
    Object value = values.get(CACHE_INFO);
    if (value instanceof byte[] raw && raw.length >= 2 * Integer.BYTES) {
      ByteBuffer buffer = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN);
      return Optional.of(new long[] {
        Integer.toUnsignedLong(buffer.getInt()), Integer.toUnsignedLong(buffer.getInt())
      });
    }
    return value instanceof long[] words ? Optional.of(words) : Optional.empty();
  }
}
