// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.module;

import java.util.List;
import java.util.Map;
import org.pernet.api.audit.KernelAuditor;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.KernelModule;
import org.pernet.api.module.ModuleContext;
import org.pernet.bridge.device.BridgeAudit;
import org.pernet.bridge.device.BridgeLink;
import org.pernet.bridge.device.BridgeWatch;
import org.pernet.bridge.netlink.BridgeAnnouncements;
import org.pernet.bridge.netlink.BridgeLinkDump;
import org.pernet.bridge.netlink.BridgeLinks;
import org.pernet.bridge.netlink.FdbChanges;
import org.pernet.bridge.netlink.FdbReads;
import org.pernet.bridge.netlink.MdbDump;
import org.pernet.rtnetlink.handler.RtnlHandler;

/** The Ethernet bridge. */
public final class BridgeModule implements KernelModule {
  @Override
  public String name() {
    return "bridge";
  }

  @Override
  public List<String> capabilities() {
    return List.of("pernet.link;kind=bridge");
  }

  @Override
  public void init(ModuleContext context) throws NetException {
    BridgeWatch watch = new BridgeWatch();
    BridgeAnnouncements announcements = new BridgeAnnouncements();
    List<RtnlHandler> handlers = List.of(
        new BridgeLinks(announcements),
        new BridgeLinkDump(),
        new FdbChanges(announcements),
        new FdbReads(),
        new MdbDump());
    context.registerSubsys(watch);
    context.registerNotifier(watch);
    for (RtnlHandler handler : handlers) {
      context.register(RtnlHandler.class, handler, Map.of());
    }
    context.register(KernelAuditor.class, new BridgeAudit(watch), Map.of());
    context.registerLinkKind(new BridgeLink(announcements));
  }
}
