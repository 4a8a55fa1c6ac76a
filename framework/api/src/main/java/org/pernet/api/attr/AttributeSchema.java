// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.attr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The attributes that one place in a message may hold. Immutable. */
public final class AttributeSchema {
  private final String name;
  private final List<AttributeType<?>> types;
  private final AttributeType<?>[] byNumber;

  private AttributeSchema(String name, List<AttributeType<?>> types) {
    this.name = name;
    this.types = List.copyOf(types);
    int max = types.stream().mapToInt(AttributeType::number).max().orElse(-1);
    this.byNumber = new AttributeType<?>[max + 1];
    for (AttributeType<?> type : types) {
      if (byNumber[type.number()] != null) {
        throw new IllegalArgumentException(name + " has number " + type.number() + " twice");
      }
      byNumber[type.number()] = type;
    }
  }

  /** A schema that knows nothing: all is kept raw. */
  public static AttributeSchema empty(String name) {
    return new AttributeSchema(name, List.of());
  }

  /** A schema of {@code types}; {@link IllegalArgumentException} where two have one number. */
  public static AttributeSchema of(String name, AttributeType<?>... types) {
    return new AttributeSchema(name, List.of(types));
  }

  /** This schema with others added, under another name. */
  public AttributeSchema with(String newName, AttributeType<?>... more) {
    List<AttributeType<?>> all = new ArrayList<>(types);
    all.addAll(List.of(more));
    return new AttributeSchema(newName, all);
  }

  /** This schema with others in the place of those with their numbers, under another name. */
  public AttributeSchema replacing(String newName, AttributeType<?>... others) {
    AttributeSchema instead = of(newName, others);
    List<AttributeType<?>> all = new ArrayList<>(types);
    all.replaceAll(type -> {
      AttributeType<?> other = instead.get(type.number());
      return other == null ? type : other;
    });
    return new AttributeSchema(newName, all);
  }

  /** What the schema is of, such as {@code link}. */
  public String name() {
    return name;
  }

  /** All that it knows, in the order given. */
  public List<AttributeType<?>> types() {
    return types;
  }

  /** The attribute with a number; null where the schema knows none. */
  public AttributeType<?> get(int number) {
    return number >= 0 && number < byNumber.length ? byNumber[number] : null;
  }

  /** The attribute with a number; empty where the schema knows none. */
  public Optional<AttributeType<?>> byNumber(int number) {
    return Optional.ofNullable(get(number));
  }

  /**
   * Attributes that somebody else has named, under this schema's own types: they are matched by number. What the schema does
   * not know, or knows with another type of value, stays as it is.
   */
  public Attributes adopt(Attributes others) {
    Attributes.Builder adopted = Attributes.builder();
    for (int i = 0; i < others.size(); i++) {
      AttributeType<?> type = others.typeAt(i);
      Object value = others.valueAt(i);
      AttributeType<?> own = type.misfitOf().isPresent()
          ? type
          : byNumber(type.number())
              .filter(known -> known.format().valueClass().isInstance(value))
              .orElse(type);
      adopted.putReceived(own, value, others.formAt(i));
    }
    return adopted.leftover(others.leftover()).build();
  }

  @Override
  public String toString() {
    return name;
  }
}
