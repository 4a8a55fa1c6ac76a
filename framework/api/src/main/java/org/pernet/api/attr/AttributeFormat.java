// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.attr;

import java.util.Objects;
import java.util.function.Supplier;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.link.LinkConfig;

/**
 * How an attribute's value is laid out, and which Java type holds it.
 *
 * @param <T> the Java type of the value
 */
public final class AttributeFormat<T> {
  /** The layouts there are. */
  public enum Layout {
    /** No bytes: the attribute is there or not. */
    FLAG,
    /** Unsigned, 8 bits, in an Integer. */
    U8,
    /** Unsigned, 16 bits, in an Integer. */
    U16,
    /** 32 bits in an Integer, as C has them: read it signed or unsigned as the attribute says. */
    U32,
    /** 64 bits. */
    U64,
    /** Text that ends with a zero byte. */
    STRING,
    /** Bytes, as they are. */
    BYTES,
    /** A hardware address. */
    HARDWARE_ADDRESS,
    /** Attributes of another schema. */
    NESTED,
    /** A whole link message: its header, then attributes of the link schema. */
    LINK,
    /** Words of 32 bits, a fixed number of them. */
    WORDS32,
    /** Words of 64 bits, a fixed number of them. */
    WORDS64
  }

  /** An attribute that is there or not. */
  public static final AttributeFormat<Boolean> FLAG =
      new AttributeFormat<>(Layout.FLAG, Boolean.class, 0, null);
  /** See {@link Layout#U8}. */
  public static final AttributeFormat<Integer> U8 =
      new AttributeFormat<>(Layout.U8, Integer.class, 1, null);
  /** See {@link Layout#U16}. */
  public static final AttributeFormat<Integer> U16 =
      new AttributeFormat<>(Layout.U16, Integer.class, 2, null);
  /** See {@link Layout#U32}. */
  public static final AttributeFormat<Integer> U32 =
      new AttributeFormat<>(Layout.U32, Integer.class, 4, null);
  /** Signed, 32 bits. */
  public static final AttributeFormat<Integer> S32 = s32AtLeast(Integer.MIN_VALUE);
  /** See {@link Layout#U64}. */
  public static final AttributeFormat<Long> U64 =
      new AttributeFormat<>(Layout.U64, Long.class, 8, null);
  /** A hardware address of at most 32 bytes. */
  public static final AttributeFormat<HardwareAddress> HARDWARE_ADDRESS = new AttributeFormat<>(
      Layout.HARDWARE_ADDRESS, HardwareAddress.class, HardwareAddress.MAX_LENGTH, null);
  /** A link within a message, as a pair's other end. */
  public static final AttributeFormat<LinkConfig> LINK =
      new AttributeFormat<>(Layout.LINK, LinkConfig.class, Integer.MAX_VALUE, null);

  private final Layout layout;
  private final Class<T> valueClass;
  private final int maxLength;
  private final Supplier<AttributeSchema> nested;
  private final int flags;
  private final boolean signed;
  private final int least;

  private AttributeFormat(
      Layout layout, Class<T> valueClass, int maxLength, Supplier<AttributeSchema> nested) {
    this(layout, valueClass, maxLength, nested, 0, false, 0);
  }

  private AttributeFormat(
      Layout layout,
      Class<T> valueClass,
      int maxLength,
      Supplier<AttributeSchema> nested,
      int flags,
      boolean signed,
      int least) {
    this.layout = layout;
    this.valueClass = valueClass;
    this.maxLength = maxLength;
    this.nested = nested;
    this.flags = flags;
    this.signed = signed;
    this.least = least;
  }

  /** Signed, 32 bits, and no less than {@code least}. */
  public static AttributeFormat<Integer> s32AtLeast(int least) {
    return new AttributeFormat<>(Layout.U32, Integer.class, 4, null, 0, true, least);
  }

  /** Without a sign, 32 bits, and no less than {@code least}. */
  public static AttributeFormat<Integer> u32AtLeast(int least) {
    return new AttributeFormat<>(Layout.U32, Integer.class, 4, null, 0, false, least);
  }

  /** Text of at most {@code maxLength} bytes in UTF-8, the zero byte not counted. */
  public static AttributeFormat<String> string(int maxLength) {
    return new AttributeFormat<>(Layout.STRING, String.class, maxLength, null);
  }

  /** Text of at most {@code maxLength} bytes, a zero byte at its end counted if there is one; may be empty. */
  public static AttributeFormat<String> bareText(int maxLength) {
    return new AttributeFormat<>(
        Layout.STRING, String.class, maxLength, null, 0, false, Integer.MIN_VALUE);
  }

  /** At most {@code maxLength} bytes. */
  public static AttributeFormat<byte[]> bytes(int maxLength) {
    return new AttributeFormat<>(Layout.BYTES, byte[].class, maxLength, null);
  }

  /** Attributes of another schema, which may be made later than this format. */
  public static AttributeFormat<Attributes> nested(Supplier<AttributeSchema> schema) {
    return new AttributeFormat<>(
        Layout.NESTED,
        Attributes.class,
        Integer.MAX_VALUE,
        Objects.requireNonNull(schema, "schema"));
  }

  /** Attributes of another schema, in a nest that says so (nla_nest_start, NLA_F_NESTED). */
  public static AttributeFormat<Attributes> flaggedNest(Supplier<AttributeSchema> schema) {
    return new AttributeFormat<>(
        Layout.NESTED,
        Attributes.class,
        Integer.MAX_VALUE,
        Objects.requireNonNull(schema, "schema"),
        AttributeForm.NLA_F_NESTED,
        false,
        0);
  }

  /** {@code count} words of 32 bits, each in a long's lower half. */
  public static AttributeFormat<long[]> words32(int count) {
    return new AttributeFormat<>(Layout.WORDS32, long[].class, 4 * count, null);
  }

  /** {@code count} words of 64 bits. */
  public static AttributeFormat<long[]> words64(int count) {
    return new AttributeFormat<>(Layout.WORDS64, long[].class, 8 * count, null);
  }

  /** The layout. */
  public Layout layout() {
    return layout;
  }

  /** The Java type of a value. */
  public Class<T> valueClass() {
    return valueClass;
  }

  /** Whether it is text that is checked as bytes are: see {@link #bareText}. */
  public boolean isBareText() {
    return layout == Layout.STRING && least != 0;
  }

  /** Whether it is a number with a sign. */
  public boolean isSigned() {
    return signed;
  }

  /** The least value of a number; 0 where any will do. */
  public int least() {
    return least;
  }

  /** NLA_F_* that stand in the number when the kernel writes it. */
  public int flags() {
    return flags;
  }

  /** How many bytes a value may have at most (text: without its zero byte). */
  public int maxLength() {
    return maxLength;
  }

  /** The schema of what is nested; {@link IllegalStateException} for any other layout. */
  public AttributeSchema nestedSchema() {
    if (nested == null) {
      throw new IllegalStateException(layout + " nests nothing");
    }
    return nested.get();
  }
}
