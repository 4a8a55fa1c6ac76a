// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.attr;

import java.util.Objects;
import java.util.Optional;

/**
 * One attribute of a schema: its name in the kernel's headers, its number, how its value is laid out. Compared by identity.
 *
 * @param <T> the Java type of the value
 */
public final class AttributeType<T> {
  private final String name;
  private final int number;
  private final AttributeFormat<T> format;
  private final AttributeType<?> misfitOf;

  private AttributeType(
      String name, int number, AttributeFormat<T> format, AttributeType<?> misfitOf) {
    this.name = Objects.requireNonNull(name, "name");
    this.number = number;
    this.format = Objects.requireNonNull(format, "format");
    this.misfitOf = misfitOf;
  }

  /**
   * An attribute.
   *
   * @param name as in the kernel's headers, such as {@code IFLA_MTU}
   * @param number 0 to 16383
   */
  public static <T> AttributeType<T> of(String name, int number, AttributeFormat<T> format) {
    if (number < 0 || number > 0x3fff) {
      throw new IllegalArgumentException(name + ": no attribute has the number " + number);
    }
    return new AttributeType<>(name, number, format, null);
  }

  /** An attribute that no schema knows, of {@code length} bytes. */
  public static AttributeType<byte[]> unknown(int number, int length) {
    return of("#" + number, number, AttributeFormat.bytes(length));
  }

  /** What stands for an attribute whose bytes no value of its type has: they are kept as they are, for a refusal to name. */
  public static AttributeType<byte[]> misfit(AttributeType<?> of, int length) {
    return new AttributeType<>(of.name, of.number, AttributeFormat.bytes(length), of);
  }

  /** The type whose value these bytes should have been. */
  public Optional<AttributeType<?>> misfitOf() {
    return Optional.ofNullable(misfitOf);
  }

  /** The name in the kernel's headers. */
  public String name() {
    return name;
  }

  /** The number on the wire. */
  public int number() {
    return number;
  }

  /** The layout of a value. */
  public AttributeFormat<T> format() {
    return format;
  }

  @Override
  public String toString() {
    return name;
  }
}
