// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.module;

import java.util.Map;
import org.pernet.api.audit.KernelAuditor;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.ExtensionPoint;
import org.pernet.api.module.KernelModule;
import org.pernet.api.module.ModuleContext;
import org.pernet.api.socket.SocketFamily;
import org.pernet.netlink.socket.NetlinkAudit;
import org.pernet.netlink.socket.NetlinkTable;

/** The netlink subsystem: the family AF_NETLINK, and a place for its protocols. */
public final class NetlinkModule implements KernelModule {
  @Override
  public String name() {
    return "netlink";
  }

  @Override
  public void init(ModuleContext context) throws NetException {
    NetlinkTable table = new NetlinkTable();
    context.registerSubsys(table);
    context.register(ExtensionPoint.class, table, Map.of());
    context.register(SocketFamily.class, table, Map.of());
    context.register(KernelAuditor.class, new NetlinkAudit(table), Map.of());
  }
}
