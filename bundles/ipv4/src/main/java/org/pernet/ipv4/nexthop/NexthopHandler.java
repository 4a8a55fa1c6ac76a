// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.nexthop;

import static org.pernet.rtnetlink.schema.NexthopAttributes.NHA_ID;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_DELNEXTHOP;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETNEXTHOP;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWNEXTHOP;

import java.util.Set;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.rtnetlink.handler.RtnlHandler;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.NexthopMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** RTM_NEWNEXTHOP, RTM_DELNEXTHOP, RTM_GETNEXTHOP (rtm_new_nexthop, rtm_del_nexthop, rtm_get_nexthop). */
public final class NexthopHandler implements RtnlHandler {
  private final Nexthops nexthops;
  private final NexthopChange change;

  /** The handler of a kernel's nexthops. */
  public NexthopHandler(Nexthops nexthops, NexthopChange change) {
    this.nexthops = nexthops;
    this.change = change;
  }

  @Override
  public int family() {
    return RtnlTypes.AF_UNSPEC;
  }

  @Override
  public Set<Integer> types() {
    return Set.of(RTM_NEWNEXTHOP, RTM_DELNEXTHOP, RTM_GETNEXTHOP);
  }

  @Override
  public void doit(RtnlRequest request) throws NetException {
    switch (request.type()) {
      case RTM_NEWNEXTHOP -> change.add(request.net(), NexthopRequest.config(request));
      case RTM_DELNEXTHOP ->
        change.delete(request.net(), meant(request, NexthopPolicy.DEL), request);
      default -> request.reply(RTM_NEWNEXTHOP, NexthopFill.fill(meant(request, NexthopPolicy.GET)));
    }
  }

  /** nh_valid_get_del_req, and the nexthop that is named: ENOENT where there is none. */
  private Nexthop meant(RtnlRequest request, NexthopPolicy policy) throws NetException {
    NexthopMessage asked = policy.check(request);
    if ((asked.protocol() | asked.reserved() | asked.scope() | asked.flags()) != 0) {
      throw new NetException(Errno.EINVAL, "Invalid values in header");
    }
    Integer id = asked.attributes().get(NHA_ID);
    if (id == null) {
      throw new NetException(Errno.EINVAL, "Nexthop id is missing");
    }
    if (id == 0) {
      throw new NetException(Errno.EINVAL, "Invalid nexthop id");
    }
    NexthopNet there = nexthops.get(request.net());
    Nexthop found = there == null ? null : there.find(id);
    if (found == null) {
      throw new NetException(Errno.ENOENT);
    }
    return found;
  }

  @Override
  public boolean dumps() {
    return true;
  }

  @Override
  public NetlinkDump dumpit(RtnlRequest request) throws NetException {
    return new NexthopDump(nexthops, request.net(), NexthopFilter.of(request));
  }
}
