// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.socket;

import org.pernet.api.audit.KernelAuditor;
import org.pernet.api.net.Net;

/** What is true of netlink: who has a port, or is in a group, is a socket of that namespace that is open. */
public final class NetlinkAudit implements KernelAuditor {
  private final NetlinkTable table;

  /** The audit of a kernel's netlink sockets. */
  public NetlinkAudit(NetlinkTable table) {
    this.table = table;
  }

  @Override
  public void audit(Net net, Findings findings) {
    table.there(net).ifPresent(there -> {
      for (NetlinkSocket socket : there.sockets()) {
        findings.expect(
            table.isOpen(socket) || !there.sockets().contains(socket),
            net + " has the port " + socket.portId() + " of a socket that is closed");
        findings.expect(
            socket.net() == net,
            net + " has the port " + socket.portId() + " of a socket of " + socket.net());
      }
    });
  }

  @Override
  public String toString() {
    return "netlink";
  }
}
