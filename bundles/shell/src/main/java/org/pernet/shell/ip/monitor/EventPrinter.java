// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.monitor;

import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.message.NexthopMessage;
import org.pernet.rtnetlink.message.NsidMessage;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.message.RuleMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.address.AddressEvents;
import org.pernet.shell.ip.client.EventTimes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.filter.LinkFilter;
import org.pernet.shell.ip.link.LinkPrinter;
import org.pernet.shell.ip.neighbour.NeighbourEvents;
import org.pernet.shell.ip.netconf.NetconfPrinter;
import org.pernet.shell.ip.netns.NsidPrinter;
import org.pernet.shell.ip.nexthop.NexthopPrinter;
import org.pernet.shell.ip.route.RouteEvents;
import org.pernet.shell.ip.rule.RuleEvents;
import org.pernet.shell.ip.text.Output;

/** Shows events. */
final class EventPrinter {
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

  /** Shows an event; its head is told of those too that are of another device than the one asked for. */
  void print(RtnlReply event) {
    if (event.message() instanceof LinkMessage) {
      ip.linkNames().learn(event);
      printHead(Subject.LINK, event);
      new LinkPrinter(ip, out, LinkPrinter.Manner.MONITOR).print(event, filter);
    } else if (event.message() instanceof AddressMessage address) {
      printHead(Subject.ADDRESS, event);
      if (options.device().isEmpty() || options.device().getAsInt() == address.index()) {
        AddressEvents.print(ip, out, event);
      }
    } else if (event.message() instanceof NsidMessage) {
      printHead(Subject.NSID, event);
      new NsidPrinter(ip, out).print(event);
    } else {
      printRouting(event);
    }
    out.flush();
  }

  private void printRouting(RtnlReply event) {
    if (event.message() instanceof RouteMessage route) {
      if (RouteEvents.isShown(route)) {
        printHead(Subject.ROUTE, event);
        RouteEvents.print(ip, out, event, options.device());
      }
    } else if (event.message() instanceof NeighbourMessage neighbour) {
      int family = ip.options().family();
      if (family == RtnlTypes.AF_UNSPEC || family == neighbour.family()) {
        printHead(Subject.NEIGHBOUR, event);
        NeighbourEvents.print(ip, out, event, options.device());
      }
    } else if (event.message() instanceof RuleMessage) {
      printHead(Subject.RULE, event);
      RuleEvents.print(ip, out, event);
    } else if (event.message() instanceof NexthopMessage) {
      printHead(Subject.NEXTHOP, event);
      new NexthopPrinter(ip, out).print(event);
    } else if (event.type() == RtnlTypes.RTM_NEWNETCONF
        || event.type() == RtnlTypes.RTM_DELNETCONF) {
      printHead(Subject.NETCONF, event);
      new NetconfPrinter(ip, out, options.device()).print(event);
    }
  }

  private void printHead(Subject subject, RtnlReply event) {
    EventTimes.print(ip, out);
    if (options.allNamespaces()) {
      out.text(event.nsid() < 0 ? "[nsid current]" : "[nsid " + event.nsid() + "]");
    }
    if (options.labelled()) {
      out.text(subject.label());
    }
  }
}
