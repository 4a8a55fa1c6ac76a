// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_EXT_MASK;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MASTER;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_SLAVE_KIND;

import java.util.List;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.client.LinkNames;
import org.pernet.shell.ip.filter.LinkFilter;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;

/** Asks for links. */
public final class LinkQueries {
  /** IFLA_EXT_MASK: virtual functions. */
  private static final int ALL = 1;
  /** IFLA_EXT_MASK: virtual functions, no statistics. */
  private static final int NO_STATISTICS = 1 | 8;

  private LinkQueries() {}

  /** All links that the kernel's own filters let pass; their names are learnt. */
  public static List<RtnlReply> dump(Invocation ip, LinkFilter filter) throws CommandExit {
    Attributes.Builder attributes = Attributes.builder();
    if (filter.family() == RtnlTypes.AF_UNSPEC || filter.family() == RtnlTypes.AF_PACKET) {
      attributes.put(IFLA_EXT_MASK, ALL);
    }
    filter.master().ifPresent(master -> attributes.put(IFLA_MASTER, master));
    if (filter.kind().isPresent() || filter.memberKind().isPresent()) {
      attributes.put(
          IFLA_LINKINFO,
          Attributes.builder()
              .putIf(IFLA_INFO_KIND, filter.kind())
              .putIf(IFLA_INFO_SLAVE_KIND, filter.memberKind())
              .build());
    }
    try {
      List<RtnlReply> links = ip.client()
          .dump(
              RtnlTypes.RTM_GETLINK,
              new LinkMessage(filter.family(), 0, 0, 0, 0, attributes.build()));
      links.forEach(ip.linkNames()::learn);
      return links;
    } catch (NetException refused) {
      throw CommandExit.ofProgram(1, Errors.describe(refused) + "\nDump terminated");
    }
  }

  /** The link with an index. */
  public static RtnlReply byIndex(Invocation ip, int index) throws NetException {
    return get(ip, LinkMessage.of(index, Attributes.of(IFLA_EXT_MASK, NO_STATISTICS)));
  }

  /** The link with a name, or an alternative one. */
  static RtnlReply byName(Invocation ip, String name) throws NetException {
    Attributes attributes =
        LinkNames.putName(Attributes.builder(), name).put(IFLA_EXT_MASK, ALL).build();
    return get(ip, new LinkMessage(RtnlTypes.AF_PACKET, 0, 0, 0, 0, attributes));
  }

  private static RtnlReply get(Invocation ip, LinkMessage message) throws NetException {
    return ip.client()
        .get(RtnlTypes.RTM_GETLINK, message)
        .orElseThrow(() -> new IllegalStateException("RTM_GETLINK was answered without a link"));
  }
}
