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
   * How many bytes from the start of the message the attribute stands; empty where it does not. Of several the outermost
   * counts, and of those the last, as everywhere; an attribute may be named without those around it.
   */
  static OptionalInt offset(
      MessageCodec messages, NetlinkMessage message, List<AttributeType<?>> path) {
    if (path.isEmpty()) {
      return OptionalInt.empty();
    }
    OptionalInt found = offset(marks(messages, message), path);
    if (found.isPresent()) {
      return found;
    }
    // a kind may have been loaded since the message was read, and its attributes be known by now
    byte[] bytes = messages.toBytes(message);
    NetlinkMessage again = messages.read(new WireReader(bytes, 0, messages.length(message)));
    return offset(marks(messages, again), path);
  }

  private static OptionalInt offset(List<Mark> marks, List<AttributeType<?>> path) {
    Mark around = new Mark(null, -1, Integer.MAX_VALUE);
    for (AttributeType<?> type : path) {
      around = last(marks, type, around);
      if (around == null) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(around.start());
  }

  /** The last of the outermost ones within {@code around}; null where there is none. */
  private static Mark last(List<Mark> marks, AttributeType<?> type, Mark around) {
    Mark found = null;
    for (Mark mark : marks) {
      boolean inside = mark.start() > around.start() && mark.end() <= around.end();
      boolean deeper = found != null && mark.end() <= found.end();
      if (inside && isSame(mark.type(), type)) {
        int depth = depth(marks, mark);
        found = !deeper && (found == null || depth <= depth(marks, found)) ? mark : found;
      }
    }
    return found;
  }

  private static int depth(List<Mark> marks, Mark of) {
    int depth = 0;
    for (Mark mark : marks) {
      depth += mark.start() < of.start() && mark.end() >= of.end() ? 1 : 0;
    }
    return depth;
  }

  private static boolean isSame(AttributeType<?> one, AttributeType<?> other) {
    return one == other || (one.misfitOf().isPresent() && one.misfitOf().equals(other.misfitOf()));
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
