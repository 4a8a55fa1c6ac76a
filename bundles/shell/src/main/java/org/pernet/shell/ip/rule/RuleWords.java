// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.rule;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pernet.shell.ip.client.IfNames;
import org.pernet.shell.ip.names.IpProtocols;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Numbers;
import org.pernet.shell.ip.text.Values;

/** Values of rules that adding and choosing share. */
final class RuleWords {
  /** FR_ACT_TO_TBL. */
  static final int TO_TABLE = 1;
  /** FR_ACT_GOTO. */
  static final int GOTO = 2;
  /** FR_ACT_NOP. */
  static final int NOP = 3;
  /** FIB_RULE_INVERT. */
  static final int INVERT = 2;

  private static final Pattern RANGE = Pattern.compile("\\s*([+-]?\\d+)(?:-\\s*([+-]?\\d+).*)?.*");

  private RuleWords() {}

  /** Two numbers with a hyphen, or one that is both; what stands behind is not read. */
  record Range(long first, long last) {}

  static int mark(String value) throws CommandExit {
    int slash = value.indexOf('/');
    String number = slash < 0 ? value : value.substring(0, slash);
    return Values.unsigned(number, "fwmark value is invalid");
  }

  static OptionalInt mask(String value) throws CommandExit {
    int slash = value.indexOf('/');
    return slash < 0
        ? OptionalInt.empty()
        : OptionalInt.of(Values.unsigned(value.substring(slash + 1), "fwmask value is invalid"));
  }

  static String device(String value, String words) throws CommandExit {
    if (!IfNames.isName(value)) {
      throw Errors.invalid(value, words + " not a valid ifname");
    }
    return value;
  }

  static long[] users(String value) throws CommandExit {
    Matcher matcher = RANGE.matcher(value);
    if (!matcher.matches() || matcher.group(2) == null) {
      throw Errors.invalidValue(value, "invalid UID range");
    }
    return new long[] {
      Integer.toUnsignedLong((int) Long.parseLong(matcher.group(1))),
      Integer.toUnsignedLong((int) Long.parseLong(matcher.group(2)))
    };
  }

  /** Two ports (struct fib_rule_port_range). */
  static byte[] ports(String value, String refusal) throws CommandExit {
    Matcher matcher = RANGE.matcher(value);
    if (!matcher.matches()) {
      throw Errors.invalidValue(value, refusal);
    }
    String last = matcher.group(2) == null ? matcher.group(1) : matcher.group(2);
    return ByteBuffer.allocate(Integer.BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) Long.parseLong(matcher.group(1)))
        .putShort((short) Long.parseLong(last))
        .array();
  }

  static Range ports(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    return new Range(in.getShort() & 0xffff, in.getShort() & 0xffff);
  }

  static int protocolAbove(String value) throws CommandExit {
    return Values.require(IpProtocols.number(value), value, "Invalid \"ipproto\" value");
  }

  static long tunnel(String value) throws CommandExit {
    return Numbers.unsignedLong(value)
        .orElseThrow(() -> Errors.invalidValue(value, "\"tun_id\" value is invalid"));
  }

  static byte[] bigEndian(long number) {
    return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
  }
}
