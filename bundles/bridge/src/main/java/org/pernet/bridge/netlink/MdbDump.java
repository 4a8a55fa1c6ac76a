// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.netlink;

import java.util.Set;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.rtnetlink.handler.RtnlHandler;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** RTM_GETMDB: no groups are snooped, so there are none. */
public final class MdbDump implements RtnlHandler {
  /** The handler. */
  public MdbDump() {}

  @Override
  public int family() {
    return RtnlTypes.AF_BRIDGE;
  }

  @Override
  public Set<Integer> types() {
    return Set.of(RtnlTypes.RTM_GETMDB);
  }

  @Override
  public boolean does() {
    return false;
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
