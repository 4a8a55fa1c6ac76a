// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.handler;

import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETADDR;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETNEIGH;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETROUTE;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETRULE;

import java.util.Set;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Dumps of addresses, routes, rules and neighbours where no family is loaded that has any: they exist, and are empty. */
public final class EmptyDumps implements RtnlHandler {
  /** All four of them. */
  public EmptyDumps() {}

  @Override
  public int family() {
    return RtnlTypes.AF_UNSPEC;
  }

  @Override
  public Set<Integer> types() {
    return Set.of(RTM_GETADDR, RTM_GETROUTE, RTM_GETRULE, RTM_GETNEIGH);
  }

  @Override
  public boolean dumps() {
    return true;
  }

  @Override
  public NetlinkDump dumpit(RtnlRequest request) {
    return sink -> false;
  }
}
