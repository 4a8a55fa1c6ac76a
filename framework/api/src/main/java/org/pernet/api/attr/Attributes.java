// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.attr;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Attributes with their values, in order; one may stand there more than once. Immutable. Attributes that the schema does
 * not know are kept raw, under a type made for them with the layout {@code BYTES}.
 */
public final class Attributes {
  private static final int FIRST = 16;
  private static final Object[] NOTHING = {};
  private static final byte[] NO_BYTES = {};
  private static final Attributes EMPTY = new Attributes(NOTHING, null, NO_BYTES);

  /** Types and values by turns. */
  private final Object[] entries;

  /** How each stood where it was received; null where all stood as they are written. */
  private final AttributeForm[] forms;

  private final byte[] leftover;

  private Attributes(Object[] entries, AttributeForm[] forms, byte[] leftover) {
    this.entries = entries;
    this.forms = forms;
    this.leftover = leftover;
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

  /** The type of the one at {@code i}, from 0. */
  public AttributeType<?> typeAt(int i) {
    return (AttributeType<?>) entries[2 * i];
  }

  /** The value of the one at {@code i}, from 0. */
  public Object valueAt(int i) {
    return entries[2 * i + 1];
  }

  /** How the one at {@code i} stood where it was received; null where it stood as it is written. */
  public AttributeForm formAt(int i) {
    return forms == null ? null : forms[i];
  }

  /** What stood behind the last one and is no attribute; mostly nothing. Not copied. */
  public byte[] leftover() {
    return leftover;
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
  public static final class Builder implements AttributeSink {
    private Object[] entries = NOTHING;
    private AttributeForm[] forms;
    private byte[] leftover = NO_BYTES;
    private int length;

    private Builder() {}

    @Override
    public <T> Builder put(AttributeType<T> type, T value) {
      Objects.requireNonNull(value, type.name());
      return add(type, type.format().valueClass().cast(value));
    }

    @Override
    public Builder put(AttributeType<Integer> type, int value) {
      return add(type, type.format().valueClass().cast(value));
    }

    @Override
    public Builder nest(AttributeType<Attributes> type, Consumer<AttributeSink> filler) {
      Builder inner = new Builder();
      filler.accept(inner);
      return put(type, inner.build());
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
      for (int i = 0; i < others.size(); i++) {
        putReceived(others.typeAt(i), others.valueAt(i), others.formAt(i));
      }
      return this;
    }

    /**
     * Adds an attribute as it was received; {@link ClassCastException} where the value is not of the format's type.
     *
     * @param form how it stood; null where it stood as it is written
     */
    public Builder putReceived(AttributeType<?> type, Object value, AttributeForm form) {
      add(type, type.format().valueClass().cast(value));
      if (form != null) {
        if (forms == null) {
          forms = new AttributeForm[entries.length / 2];
        }
        if (forms.length < length / 2) {
          forms = java.util.Arrays.copyOf(forms, entries.length / 2);
        }
        forms[length / 2 - 1] = form;
      }
      return this;
    }

    /** What stood behind the last one and is no attribute; the builder owns it from now on. */
    public Builder leftover(byte[] bytes) {
      leftover = bytes;
      return this;
    }

    private Builder add(AttributeType<?> type, Object value) {
      if (length == entries.length) {
        entries = java.util.Arrays.copyOf(entries, Math.max(FIRST, 2 * length));
      }
      entries[length++] = type;
      entries[length++] = value;
      return this;
    }

    /** The attributes so far; the builder may go on. */
    public Attributes build() {
      if (length == 0 && leftover.length == 0) {
        return EMPTY;
      }
      AttributeForm[] all = forms == null ? null : java.util.Arrays.copyOf(forms, length / 2);
      return new Attributes(java.util.Arrays.copyOf(entries, length), all, leftover);
    }
  }
}
