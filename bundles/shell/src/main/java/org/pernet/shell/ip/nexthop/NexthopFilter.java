// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.nexthop;

import static org.pernet.rtnetlink.schema.NexthopAttributes.*;

import java.util.List;
import java.util.OptionalInt;
import org.pernet.api.attr.Attributes;
import org.pernet.rtnetlink.message.NexthopMessage;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Keyword;
import org.pernet.shell.ip.text.Numbers;

/** Which nexthops are to be shown or flushed: most of it is for the kernel to heed. Not safe for threads. */
final class NexthopFilter {
  private static final int MAX_PROTOCOL = 255;

  private static final List<Keyword<NexthopFilter>> WORDS = List.of(
      Keyword.value(
          "dev",
          (filter, value) -> filter.asked.put(NHA_OIF, NexthopRequest.device(filter.ip, value))),
      Keyword.flag("groups*", filter -> filter.asked.put(NHA_GROUPS, true)),
      Keyword.value(
          "master",
          (filter, value) -> filter.asked.put(NHA_MASTER, NexthopRequest.device(filter.ip, value))),
      Keyword.value("id", (filter, value) -> filter.id = OptionalInt.of(NexthopRequest.id(value))),
      Keyword.value("protocol*", NexthopFilter::readProtocol),
      Keyword.flag("fdb*", filter -> filter.asked.put(NHA_FDB, true)),
      Keyword.flag("help*", filter -> {
        throw NexthopUsage.exit();
      }));

  private final Invocation ip;
  private final Attributes.Builder asked = Attributes.builder();
  private OptionalInt id = OptionalInt.empty();
  private int protocol;

  private NexthopFilter(Invocation ip) {
    this.ip = ip;
  }

  static NexthopFilter read(Invocation ip, Arguments words) throws CommandExit {
    NexthopFilter filter = new NexthopFilter(ip);
    while (words.hasMore()) {
      String word = words.take();
      if (!Keyword.read(WORDS, word, filter, words)) {
        throw Errors.invalid(word, "");
      }
    }
    return filter;
  }

  /** A number; names are not understood here. */
  private void readProtocol(String value) throws CommandExit {
    OptionalInt number = Numbers.unsigned(value);
    if (number.isEmpty() || Integer.compareUnsigned(number.getAsInt(), MAX_PROTOCOL) > 0) {
      throw Errors.invalid(value, "invalid protocol value");
    }
    protocol = number.getAsInt();
  }

  /** The one that is meant, if just one is. */
  OptionalInt id() {
    return id;
  }

  NexthopMessage request() {
    return new NexthopMessage(ip.options().family(), 0, 0, 0, 0, asked.build());
  }

  boolean accepts(NexthopMessage nexthop) {
    return protocol == 0 || nexthop.protocol() == protocol;
  }
}
