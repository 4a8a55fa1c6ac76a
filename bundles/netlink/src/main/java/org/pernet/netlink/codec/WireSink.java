// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.codec;

import java.util.Objects;
import java.util.function.Consumer;
import org.pernet.api.attr.AttributeSink;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;

/** Writes attributes as they are put. */
final class WireSink implements AttributeSink {
  private final AttributeWriter writer;
  private final WireWriter out;

  WireSink(AttributeWriter writer, WireWriter out) {
    this.writer = writer;
    this.out = out;
  }

  @Override
  public <T> AttributeSink put(AttributeType<T> type, T value) {
    writer.write(type, Objects.requireNonNull(value, type.name()), out);
    return this;
  }

  @Override
  public AttributeSink put(AttributeType<Integer> type, int value) {
    writer.number(type, value, out);
    return this;
  }

  @Override
  public AttributeSink nest(AttributeType<Attributes> type, Consumer<AttributeSink> filler) {
    int start = writer.begin(type, type.format().flags(), out);
    filler.accept(this);
    writer.end(type, start, out);
    out.align(start);
    return this;
  }
}
