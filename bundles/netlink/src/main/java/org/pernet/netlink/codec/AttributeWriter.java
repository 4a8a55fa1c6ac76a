// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.codec;

import org.pernet.api.attr.AttributeForm;
import org.pernet.api.attr.AttributeSink;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.link.LinkConfig;

/** Attributes to bytes, in their order: as they stood, where they were received, else as the kernel writes them. */
public final class AttributeWriter {
  private static final int HEADER = 4;
  private static final int MAX_LENGTH = 0xffff;

  private final AttributeHooks hooks;

  /** A writer of a family's attributes. */
  public AttributeWriter(AttributeHooks hooks) {
    this.hooks = hooks;
  }

  /** Writes all; {@link IllegalArgumentException} for a value that no attribute can hold. */
  public void write(Attributes attributes, WireWriter out) {
    for (int i = 0; i < attributes.size(); i++) {
      write(attributes.typeAt(i), attributes.valueAt(i), attributes.formAt(i), out);
    }
    if (attributes.leftover().length > 0) {
      out.bytes(attributes.leftover());
    }
  }

  /** What writes each attribute that is put into it, behind what {@code out} holds; it is refused what {@link #write} is. */
  public AttributeSink into(WireWriter out) {
    return new WireSink(this, out);
  }

  private void write(AttributeType<?> type, Object value, AttributeForm form, WireWriter out) {
    if (form == null) {
      write(type, value, out);
      return;
    }
    int start = begin(type, form.flags(), out);
    if (form.payload().isPresent()) {
      out.bytes(form.payload().get());
    } else {
      value(type, value, out);
    }
    end(type, start, out);
    if (form.padding().isPresent()) {
      out.bytes(form.padding().get());
    } else {
      out.align(start);
    }
  }

  /** Writes one as the kernel does. */
  void write(AttributeType<?> type, Object value, WireWriter out) {
    if (value instanceof Integer number) {
      number(type, number, out);
      return;
    }
    int start = begin(type, type.format().flags(), out);
    value(type, value, out);
    end(type, start, out);
    out.align(start);
  }

  /** Writes a number of at most 32 bits. */
  void number(AttributeType<?> type, int value, WireWriter out) {
    int number = type.number() | type.format().flags();
    switch (type.format().layout()) {
      case U8 -> out.attribute(type, number, HEADER + 1, value & 0xff);
      case U16 -> out.attribute(type, number, HEADER + 2, value & 0xffff);
      case U32 -> out.attribute(type, number, HEADER + 4, value);
      default -> throw new ClassCastException(type + " is no number of 32 bits");
    }
  }

  /** Begins an attribute; says where. */
  int begin(AttributeType<?> type, int flags, WireWriter out) {
    int start = out.size();
    out.u32((type.number() | flags) << 16);
    return start;
  }

  /** Ends one, all but what fills up to four bytes. */
  void end(AttributeType<?> type, int start, WireWriter out) {
    int length = out.size() - start;
    if (length > MAX_LENGTH) {
      throw new IllegalArgumentException(type + " has " + length + " bytes");
    }
    out.putU16(start, length);
    out.written(type, start);
  }

  private void value(AttributeType<?> type, Object value, WireWriter out) {
    switch (type.format().layout()) {
      case FLAG -> {}
      case U8 -> out.u8((Integer) value);
      case U16 -> out.u16((Integer) value);
      case U32 -> out.u32((Integer) value);
      case U64 -> out.u64((Long) value);
      case STRING -> {
        out.text((String) value);
        out.u8(0);
      }
      case BYTES -> out.bytes((byte[]) value);
      case HARDWARE_ADDRESS -> out.address((HardwareAddress) value);
      case NESTED -> write((Attributes) value, out);
      case LINK -> hooks.writeLink((LinkConfig) value, out);
      case WORDS32 -> out.words32((long[]) value);
      case WORDS64 -> out.words64((long[]) value);
    }
  }
}
