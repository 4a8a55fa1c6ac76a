// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.codec;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.pernet.api.attr.AttributeType;
import org.pernet.netlink.codec.WireWriter.Mark;
import org.pernet.netlink.message.NetlinkMessage;

/** Where an attribute stands in a message's bytes, and which one stands somewhere. */
final class AttributePath {
  private AttributePath() {}

  private static List<Mark> marks(MessageCodec messages, NetlinkMessage message) {
    WireWriter out = new WireWriter(1024);
    List<Mark> marks = out.mark();
    messages.write(message, out);
    marks.sort(Comparator.comparingInt(Mark::start));
    return marks;
  }

  /**
   * How many bytes from the start of the message the attribute stands; empty where it does not. Of several the last counts,
   * as everywhere; an attribute may be named without those around it.
   */
  static OptionalInt offset(
      MessageCodec messages, NetlinkMessage message, List<AttributeType<?>> path) {
    if (path.isEmpty()) {
      return OptionalInt.empty();
    }
    Mark found = new Mark(null, 0, Integer.MAX_VALUE);
    List<Mark> marks = marks(messages, message);
    for (AttributeType<?> type : path) {
      Mark around = found;
      Mark inside = null;
      for (Mark mark : marks) {
        if (mark.type() == type && mark.start() >= around.start() && mark.end() <= around.end()) {
          inside = mark;
        }
      }
      if (inside == null) {
        return OptionalInt.empty();
      }
      found = inside;
    }
    return OptionalInt.of(found.start());
  }

  /** The way to the attribute that starts at {@code offset}, outermost first; empty where none does. */
  static List<AttributeType<?>> at(MessageCodec messages, NetlinkMessage message, int offset) {
    List<Mark> around = marks(messages, message).stream()
        .filter(mark -> mark.start() <= offset && offset < mark.end())
        .toList();
    boolean starts = !around.isEmpty() && around.get(around.size() - 1).start() == offset;
    return starts ? around.stream().<AttributeType<?>>map(Mark::type).toList() : List.of();
  }
}
