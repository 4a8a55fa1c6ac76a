// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.pernet.api.attr.AttributeForm;
import org.pernet.api.attr.AttributeFormat.Layout;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;

/**
 * Attributes from bytes. Nothing is refused here: an attribute whose bytes are no value of its type becomes a misfit, one
 * that the schema does not know stays raw, what is no attribute is the leftover. Nests deeper than {@link #MAX_DEPTH} are
 * misfits. Immutable.
 */
public final class AttributeReader {
  /** How deep attributes may nest. */
  public static final int MAX_DEPTH = 16;

  private static final int HEADER = 4;
  private static final int NUMBER = 0x3fff;

  private final AttributeHooks hooks;
  private final int depth;

  /** A reader of a family's attributes. */
  public AttributeReader(AttributeHooks hooks) {
    this(hooks, 0);
  }

  private AttributeReader(AttributeHooks hooks, int depth) {
    this.hooks = hooks;
    this.depth = depth;
  }

  /** All that stands in {@code in}. */
  public Attributes read(WireReader in, AttributeSchema schema) {
    Attributes.Builder out = Attributes.builder();
    int at = 0;
    int end = in.length();
    while (end - at >= HEADER) {
      int length = in.u16(at);
      if (length < HEADER || length > end - at) {
        break;
      }
      int next = Math.min(at + ((length + 3) & ~3), end);
      readOne(in, at, length, next, schema, out);
      at = next;
    }
    if (at < end) {
      out.leftover(in.bytes(at, end - at));
    }
    return out.build();
  }

  /** The bytes of the last attribute with a number, without its header; null where there is none. */
  public static WireReader find(WireReader in, int number) {
    WireReader found = null;
    int at = 0;
    while (in.length() - at >= HEADER) {
      int length = in.u16(at);
      if (length < HEADER || length > in.length() - at) {
        break;
      }
      if ((in.u16(at + 2) & NUMBER) == number) {
        found = in.slice(at + HEADER, length - HEADER);
      }
      at += (length + 3) & ~3;
    }
    return found;
  }

  private void readOne(
      WireReader in, int at, int length, int next, AttributeSchema schema, Attributes.Builder out) {
    int number = in.u16(at + 2) & NUMBER;
    int flags = in.u16(at + 2) & ~NUMBER;
    WireReader payload = in.slice(at + HEADER, length - HEADER);
    byte[] padding = oddPadding(in, at + length, next);
    AttributeType<?> type = schema.get(number);
    if (type == null) {
      type = AttributeType.unknown(number, payload.length());
    }
    Object value = value(type, payload, in);
    if (value == null) {
      type = AttributeType.misfit(type, payload.length());
      value = payload.bytes();
    }
    byte[] odd = isAsWritten(type.format().layout(), value, payload) ? null : payload.bytes();
    boolean plain = flags == type.format().flags() && odd == null && padding == null;
    out.putReceived(type, value, plain ? null : new AttributeForm(flags, odd, padding));
  }

  /** What fills up, where it is not zeros up to four bytes. */
  private static byte[] oddPadding(WireReader in, int from, int to) {
    boolean whole = (to - from) == (-from & 3);
    for (int i = from; i < to; i++) {
      whole &= in.u8(i) == 0;
    }
    return whole ? null : in.bytes(from, to - from);
  }

  private Object value(AttributeType<?> type, WireReader in, WireReader neighbours) {
    int length = in.length();
    return switch (type.format().layout()) {
      case FLAG -> (Object) true;
      case U8 -> length < 1 ? null : (Object) in.u8(0);
      case U16 -> length < 2 ? null : (Object) in.u16(0);
      case U32 -> length < 4 ? null : (Object) in.u32(0);
      case U64 -> length < 8 ? null : (Object) in.u64(0);
      case STRING -> new String(in.bytes(0, in.indexOfZero(0)), StandardCharsets.UTF_8);
      case BYTES -> in.bytes();
      case HARDWARE_ADDRESS ->
        length > HardwareAddress.MAX_LENGTH ? null : HardwareAddress.of(in.bytes());
      case NESTED -> nested(type, in, neighbours);
      case LINK -> link(in);
      case WORDS32 -> words(in, 4);
      case WORDS64 -> words(in, 8);
    };
  }

  private Object link(WireReader in) {
    return depth >= MAX_DEPTH ? null : hooks.readLink(in, new AttributeReader(hooks, depth + 1));
  }

  private Attributes nested(AttributeType<?> type, WireReader in, WireReader neighbours) {
    boolean fits = in.length() == 0 || in.length() >= HEADER;
    return depth >= MAX_DEPTH || !fits
        ? null
        : new AttributeReader(hooks, depth + 1).read(in, hooks.nested(type, neighbours));
  }

  private static long[] words(WireReader in, int size) {
    if (in.length() % size != 0) {
      return null;
    }
    long[] words = new long[in.length() / size];
    for (int i = 0; i < words.length; i++) {
      words[i] = size == 4 ? in.u32(4 * i) & 0xffffffffL : in.u64(8 * i);
    }
    return words;
  }

  /** Whether {@link AttributeWriter} would write {@code value} as these bytes; nests remember what is odd themselves. */
  private static boolean isAsWritten(Layout layout, Object value, WireReader in) {
    int length = in.length();
    return switch (layout) {
      case FLAG -> length == 0;
      case U8 -> length == 1;
      case U16 -> length == 2;
      case U32 -> length == 4;
      case U64 -> length == 8;
      case STRING -> isAsWritten((String) value, in);
      case BYTES, HARDWARE_ADDRESS, NESTED, LINK, WORDS32, WORDS64 -> true;
    };
  }

  private static boolean isAsWritten(String text, WireReader in) {
    int end = in.indexOfZero(0);
    return end == in.length() - 1
        && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), in.bytes(0, end));
  }
}
