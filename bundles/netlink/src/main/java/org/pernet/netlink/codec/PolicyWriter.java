// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.codec;

import java.util.Optional;
import java.util.Set;
import org.pernet.api.attr.AttributeForm;
import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.errno.Errno;

/** What an attribute should have been, for the sender of one that was not (NLMSGERR_ATTR_POLICY, netlink_policy_dump_write_attr). */
final class PolicyWriter {
  private static final int NLMSGERR_ATTR_POLICY = 4;
  private static final int TYPE = 1;
  private static final int MIN_SIGNED = 2;
  private static final int MAX_SIGNED = 3;
  private static final int MIN = 4;
  private static final int MAX = 5;
  private static final int MAX_LENGTH = 7;
  private static final int SIGNED_32 = 8;
  private static final int BINARY = 10;
  private static final int STRING = 11;
  private static final int NESTED = 13;

  /** The refusals that come of a policy, and tell it. */
  private static final Set<String> TOLD =
      Set.of("Attribute failed policy validation", "integer out of range");

  /** One of a strict policy, whatever its errno. */
  private static final String NOT_A_NEST = "NLA_F_NESTED is missing";

  private PolicyWriter() {}

  /** Whether a refusal tells what the attribute should have been: one that only the kernel may set (EINVAL) is not told. */
  static boolean tells(Errno errno, String words) {
    return words.equals(NOT_A_NEST) || (errno != Errno.EINVAL && TOLD.contains(words));
  }

  static void write(AttributeType<?> bad, WireWriter out) {
    Optional<AttributeType<?>> meant = bad.misfitOf();
    AttributeFormat<?> format = meant.isPresent() ? meant.get().format() : bad.format();
    int start = out.size();
    out.u16(0);
    out.u16(NLMSGERR_ATTR_POLICY | AttributeForm.NLA_F_NESTED);
    switch (format.layout()) {
      case U8 -> unsigned(out, 0xffL, 2);
      case U16 -> unsigned(out, 0xffffL, 3);
      case U32 -> word(format, out);
      case U64 -> unsigned(out, -1L, 5);
      case STRING -> bounded(format, out, format.isBareText() ? BINARY : STRING);
      case BYTES, HARDWARE_ADDRESS -> bounded(format, out, BINARY);
      case NESTED -> number(out, TYPE, NESTED);
      case FLAG, LINK, WORDS32, WORDS64 -> {
        out.truncate(start);
        return;
      }
    }
    out.putU16(start, out.size() - start);
  }

  private static void word(AttributeFormat<?> format, WireWriter out) {
    if (format.isSigned()) {
      wide(out, MIN_SIGNED, format.least());
      wide(out, MAX_SIGNED, Integer.MAX_VALUE);
      number(out, TYPE, SIGNED_32);
    } else {
      unsigned(out, 0xffff_ffffL, 4);
    }
  }

  private static void unsigned(WireWriter out, long max, int type) {
    wide(out, MIN, 0);
    wide(out, MAX, max);
    number(out, TYPE, type);
  }

  private static void bounded(AttributeFormat<?> format, WireWriter out, int type) {
    if (format.maxLength() != Integer.MAX_VALUE) {
      number(out, MAX_LENGTH, format.maxLength());
    }
    number(out, TYPE, type);
  }

  private static void number(WireWriter out, int attribute, int value) {
    out.u16(8);
    out.u16(attribute);
    out.u32(value);
  }

  private static void wide(WireWriter out, int attribute, long value) {
    out.u16(12);
    out.u16(attribute);
    out.u64(value);
  }
}
