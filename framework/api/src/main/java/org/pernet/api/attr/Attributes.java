// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.attr;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Attributes with their values, in order; one may stand there more than once. Immutable. Attributes that the schema does
 * not know are kept raw, under a type made for them with the layout {@code BYTES}.
 */
public final class Attributes {
  private static final Object[] NOTHING = {};
  private static final Attributes EMPTY = new Attributes(NOTHING);

  /** Types and values by turns. */
  private final Object[] entries;

  private Attributes(Object[] entries) {
    this.entries = entries;
  }

  /** No attribute. */
  public static Attributes empty() {
    return EMPTY;
  }

  /** One attribute. */
  public static <T> Attributes of(AttributeType<T> type, T value) {
    return builder().put(type, value).build();
  }

  /** A builder, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** The value of {@code type}, or null; where it stands more than once, the last counts, as in nla_parse. */
  public <T> T get(AttributeType<T> type) {
    for (int i = entries.length - 2; i >= 0; i -= 2) {
      if (entries[i] == type) {
        return type.format().valueClass().cast(entries[i + 1]);
      }
    }
    return null;
  }

  /** The value of {@code type}, if it is there. */
  public <T> Optional<T> find(AttributeType<T> type) {
    return Optional.ofNullable(get(type));
  }

  /** Whether {@code type} is there. */
  public boolean has(AttributeType<?> type) {
    return get(type) != null;
  }

  /** All values of {@code type}, in order. */
  public <T> List<T> all(AttributeType<T> type) {
    List<T> values = new ArrayList<>();
    for (int i = 0; i < entries.length; i += 2) {
      if (entries[i] == type) {
        values.add(type.format().valueClass().cast(entries[i + 1]));
      }
    }
    return values;
  }

  /** Calls {@code action} with each attribute and its value, in order. */
  public void forEach(BiConsumer<? super AttributeType<?>, Object> action) {
    for (int i = 0; i < entries.length; i += 2) {
      action.accept((AttributeType<?>) entries[i], entries[i + 1]);
    }
  }

  /** How many there are. */
  public int size() {
    return entries.length / 2;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return entries.length == 0;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    forEach((type, value) ->
        text.append(text.length() > 1 ? ", " : "").append(type).append('=').append(value));
    return text.append('}').toString();
  }

  /** Collects attributes in order. Not safe for threads. */
  public static final class Builder {
    private Object[] entries = new Object[16];
    private int length;

    private Builder() {}

    /** Adds an attribute; {@link ClassCastException} where the value is not of the format's type. */
    public <T> Builder put(AttributeType<T> type, T value) {
      Objects.requireNonNull(value, type.name());
      return add(type, type.format().valueClass().cast(value));
    }

    /** Adds an attribute where there is a value. */
    public <T> Builder putIf(AttributeType<T> type, Optional<T> value) {
      return value.isPresent() ? put(type, value.get()) : this;
    }

    /** Adds an attribute that no schema knows, as raw bytes. */
    public Builder putUnknown(int number, byte[] value) {
      return put(
          AttributeType.of("#" + number, number, AttributeFormat.bytes(value.length)), value);
    }

    /** Adds all that {@code others} hold. */
    public Builder putAll(Attributes others) {
      others.forEach(this::add);
      return this;
    }

    /** Adds an attribute whose value's type is checked only now; {@link ClassCastException} where it is another. */
    Builder putChecked(AttributeType<?> type, Object value) {
      return add(type, type.format().valueClass().cast(value));
    }

    private Builder add(AttributeType<?> type, Object value) {
      if (length == entries.length) {
        entries = java.util.Arrays.copyOf(entries, 2 * length);
      }
      entries[length++] = type;
      entries[length++] = value;
      return this;
    }

    /** The attributes so far; the builder may go on. */
    public Attributes build() {
      return length == 0 ? EMPTY : new Attributes(java.util.Arrays.copyOf(entries, length));
    }
  }
}
