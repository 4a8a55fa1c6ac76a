// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.handler;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pernet.api.attr.AttributeForm;
import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeFormat.Layout;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.schema.LinkAttributes;

/** Checks attributes against their schema before a handler looks at them (nla_validate). */
public final class AttributePolicy {
  private static final String FAILED = "Attribute failed policy validation";

  private AttributePolicy() {}

  /**
   * The lenient check (nlmsg_parse_deprecated): ERANGE, with the attribute named, for one that is shorter or longer than its
   * format allows; EINVAL for one that only the kernel may set. Does not look into nested ones.
   */
  public static void check(Attributes attributes) throws NetException {
    for (int i = 0; i < attributes.size(); i++) {
      AttributeType<?> type = attributes.typeAt(i);
      if (LinkAttributes.READ_ONLY.contains(type.misfitOf().orElse(type))) {
        throw new NetException(Errno.EINVAL, FAILED, type);
      }
      if (!isFit(type, attributes.valueAt(i), attributes.formAt(i))) {
        throw new NetException(Errno.ERANGE, FAILED, type);
      }
      if (attributes.valueAt(i) instanceof Integer number && isBelow(number, type.format())) {
        throw new NetException(Errno.ERANGE, "integer out of range", type);
      }
    }
  }

  private static boolean isBelow(int number, AttributeFormat<?> format) {
    return format.isSigned()
        ? number < format.least()
        : Integer.compareUnsigned(number, format.least()) < 0;
  }

  /** As {@link #check}, of attributes that stand within others: {@code around}, outermost first. */
  public static void checkWithin(Attributes attributes, List<AttributeType<?>> around)
      throws NetException {
    try {
      check(attributes);
    } catch (NetException refused) {
      List<AttributeType<?>> path = new ArrayList<>(around);
      path.addAll(refused.extAck().attribute());
      throw new NetException(
          refused.errno(), new ExtAck(refused.extAck().message(), path), refused);
    }
  }

  /**
   * The check that sockets ask for (nlmsg_parse_deprecated_strict): EINVAL also for attributes that the schema does not know,
   * and for bytes behind the last one.
   */
  public static void checkStrictly(Attributes attributes, AttributeSchema schema)
      throws NetException {
    int max = schema.types().stream().mapToInt(AttributeType::number).max().orElse(0);
    for (int i = 0; i < attributes.size(); i++) {
      int number = attributes.typeAt(i).number();
      if (number == 0 || number > max) {
        throw new NetException(Errno.EINVAL, "Unknown attribute type", attributes.typeAt(i));
      }
    }
    check(attributes);
    if (attributes.leftover().length > 0) {
      throw new NetException(Errno.EINVAL, "bytes leftover after parsing attributes");
    }
  }

  private static boolean isFit(AttributeType<?> type, Object value, AttributeForm form) {
    Optional<AttributeType<?>> meant = type.misfitOf();
    if (meant.isPresent()) {
      Layout layout = meant.get().format().layout();
      return layout == Layout.WORDS32 || layout == Layout.WORDS64; // the kernel's own: not read
    }
    int most = type.format().maxLength();
    if (value instanceof String text) {
      Optional<byte[]> payload = Optional.ofNullable(form).flatMap(AttributeForm::payload);
      return type.format().isBareText()
          ? payload.orElseGet(() -> text.getBytes(StandardCharsets.UTF_8)).length <= most
          : isFit(text, payload, most);
    }
    if (value instanceof HardwareAddress address) {
      return address.length() <= most;
    }
    if (value instanceof byte[] bytes) {
      return bytes.length <= most;
    }
    return true;
  }

  /** NLA_STRING: one byte at least, and, without a zero byte at its end, no more than {@code most}. */
  private static boolean isFit(String text, Optional<byte[]> payload, int most) {
    if (payload.isEmpty()) {
      return text.length() <= most && text.getBytes(StandardCharsets.UTF_8).length <= most;
    }
    byte[] bytes = payload.get();
    int length = bytes.length;
    return length > 0 && (bytes[length - 1] == 0 ? length - 1 : length) <= most;
  }
}
