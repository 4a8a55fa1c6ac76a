// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.codec;

import org.pernet.api.attr.AttributeForm;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.link.LinkConfig;

/** Attributes to bytes, in their order: as they stood, where they were received, else as the kernel writes them. */
public final class AttributeWriter {
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

  private void write(AttributeType<?> type, Object value, AttributeForm form, WireWriter out) {
    int start = out.size();
    out.u16(0);
    out.u16(type.number() | (form == null ? type.format().flags() : form.flags()));
    if (form != null && form.payload().isPresent()) {
      out.bytes(form.payload().get());
    } else {
      value(type, value, out);
    }
    int length = out.size() - start;
    if (length > MAX_LENGTH) {
      throw new IllegalArgumentException(type + " has " + length + " bytes");
    }
    out.putU16(start, length);
    out.written(type, start);
    if (form != null && form.padding().isPresent()) {
      out.bytes(form.padding().get());
    } else {
      out.zeros(-length & 3);
    }
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
      case HARDWARE_ADDRESS -> address((HardwareAddress) value, out);
      case NESTED -> write((Attributes) value, out);
      case LINK -> hooks.writeLink((LinkConfig) value, out);
      case WORDS32 -> {
        for (long word : (long[]) value) {
          out.u32((int) word);
        }
      }
      case WORDS64 -> {
        for (long word : (long[]) value) {
          out.u64(word);
        }
      }
    }
  }

  private static void address(HardwareAddress address, WireWriter out) {
    for (int i = 0; i < address.length(); i++) {
      out.u8(address.byteAt(i));
    }
  }
}
