// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.errno;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pernet.api.attr.AttributeType;

/**
 * What an extended acknowledgement adds to an errno: the kernel's words, and which attribute was at fault (struct
 * netlink_ext_ack).
 *
 * @param message the words, without a full stop; empty where the kernel has none
 * @param attribute the way to the attribute at fault, outermost first; empty where none is named
 */
public record ExtAck(String message, List<AttributeType<?>> attribute) {
  /** No words, no attribute. */
  public static final ExtAck NONE = new ExtAck("", List.of());

  public ExtAck {
    Objects.requireNonNull(message, "message");
    attribute = List.copyOf(attribute);
  }

  /** Words alone. */
  public static ExtAck of(String message) {
    return new ExtAck(message, List.of());
  }

  /** The words, if there are any. */
  public Optional<String> words() {
    return message.isEmpty() ? Optional.empty() : Optional.of(message);
  }
}
