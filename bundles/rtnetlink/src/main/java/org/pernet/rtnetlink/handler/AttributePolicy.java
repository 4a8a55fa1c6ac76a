// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.handler;

import java.nio.charset.StandardCharsets;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;

/** Checks attributes against their schema before a handler looks at them (nla_validate). */
public final class AttributePolicy {
  private AttributePolicy() {}

  /** ERANGE, with the attribute named, for a value that is longer than its format allows. Looks into nested ones too. */
  public static void check(Attributes attributes) throws NetException {
    AttributeType<?>[] bad = new AttributeType<?>[1];
    attributes.forEach((type, value) -> {
      if (bad[0] == null && !isFit(type, value)) {
        bad[0] = type;
      }
    });
    if (bad[0] != null) {
      throw new NetException(Errno.ERANGE, "Attribute failed policy validation", bad[0]);
    }
  }

  private static boolean isFit(AttributeType<?> type, Object value) {
    if (value instanceof String text) {
      return text.getBytes(StandardCharsets.UTF_8).length <= type.format().maxLength();
    }
    if (value instanceof HardwareAddress address) {
      return address.length() <= type.format().maxLength();
    }
    if (value instanceof byte[] bytes) {
      return bytes.length <= type.format().maxLength();
    }
    return true;
  }
}
