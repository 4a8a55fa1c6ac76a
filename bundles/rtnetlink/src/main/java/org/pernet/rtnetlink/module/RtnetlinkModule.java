// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.module;

import java.util.List;
import java.util.Map;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.ExtensionPoint;
import org.pernet.api.module.KernelModule;
import org.pernet.api.module.ModuleContext;
import org.pernet.api.rtnl.LinkAnnouncer;
import org.pernet.netlink.protocol.NetlinkProtocol;
import org.pernet.rtnetlink.handler.AllFamilies;
import org.pernet.rtnetlink.handler.LinkFamilies;
import org.pernet.rtnetlink.handler.RtnlHandler;
import org.pernet.rtnetlink.handler.RtnlProtocol;
import org.pernet.rtnetlink.handler.RtnlTable;
import org.pernet.rtnetlink.link.DelLink;
import org.pernet.rtnetlink.link.GetLink;
import org.pernet.rtnetlink.link.GetStats;
import org.pernet.rtnetlink.link.LinkAnnouncements;
import org.pernet.rtnetlink.link.LinkProperties;
import org.pernet.rtnetlink.link.MakeLink;
import org.pernet.rtnetlink.link.SetLink;
import org.pernet.rtnetlink.nsid.NsidHandlers;

/** The rtnetlink subsystem: the protocol, the table of its handlers, and those of links and ids. */
public final class RtnetlinkModule implements KernelModule {
  @Override
  public String name() {
    return "rtnetlink";
  }

  @Override
  public void init(ModuleContext context) throws NetException {
    RtnlTable table = new RtnlTable();
    RtnlProtocol protocol = new RtnlProtocol(table);
    LinkFamilies families = new LinkFamilies();
    LinkAnnouncements announcements = new LinkAnnouncements(protocol, families);
    context.register(ExtensionPoint.class, table, Map.of());
    context.register(ExtensionPoint.class, families, Map.of());
    List<RtnlHandler> handlers = List.of(
        new GetLink(families),
        new MakeLink(),
        new SetLink(),
        new DelLink(),
        new LinkProperties(),
        new GetStats(),
        new NsidHandlers(),
        new AllFamilies(table));
    for (RtnlHandler handler : handlers) {
      context.register(RtnlHandler.class, handler, Map.of());
    }
    context.register(NetlinkProtocol.class, protocol, Map.of());
    context.register(LinkAnnouncer.class, announcements, Map.of());
    context.registerNotifier(announcements);
  }
}
