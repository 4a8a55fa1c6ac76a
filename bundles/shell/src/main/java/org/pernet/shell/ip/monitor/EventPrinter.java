// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.monitor;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.NsidMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.address.AddressEvents;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.filter.LinkFilter;
import org.pernet.shell.ip.link.LinkPrinter;
import org.pernet.shell.ip.netns.NsidPrinter;
import org.pernet.shell.ip.text.Output;

/** Shows events. */
final class EventPrinter {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ROOT);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);

  private final Invocation ip;
  private final Output out;
  private final MonitorOptions options;
  private final LinkFilter filter;

  EventPrinter(Invocation ip, Output out, MonitorOptions options) {
    this.ip = ip;
    this.out = out;
    this.options = options;
    this.filter = LinkFilter.of(RtnlTypes.AF_UNSPEC, options.device());
  }

  void print(RtnlReply event) {
    if (event.message() instanceof LinkMessage link) {
      ip.linkNames().learn(event);
      if (filter.accepts(link)) {
        printHead(Subject.LINK, event);
        new LinkPrinter(ip, out, LinkPrinter.Manner.MONITOR).print(event, filter);
      }
    } else if (event.message() instanceof AddressMessage address) {
      if (options.device().isEmpty() || options.device().getAsInt() == address.index()) {
        printHead(Subject.ADDRESS, event);
        AddressEvents.print(ip, out, event);
      }
    } else if (event.message() instanceof NsidMessage) {
      printHead(Subject.NSID, event);
      new NsidPrinter(ip, out).print(event);
    }
    out.flush();
  }

  private void printHead(Subject subject, RtnlReply event) {
    printTime();
    if (options.allNamespaces()) {
      out.text(event.nsid() < 0 ? "[nsid current]" : "[nsid " + event.nsid() + "]");
    }
    if (options.labelled()) {
      out.text(subject.label());
    }
  }

  private void printTime() {
    ZonedDateTime now = ip.process().kernel().clock().now().atZone(ZoneId.systemDefault());
    switch (ip.options().timestamp()) {
      case LONG ->
        out.text("Timestamp: " + LONG.format(now) + " " + now.get(ChronoField.MICRO_OF_SECOND)
            + " usec\n");
      case SHORT -> out.text("[" + SHORT.format(now) + "] ");
      case NONE -> {}
    }
  }
}
