// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_TARGET_NETNSID;

import java.util.Optional;
import java.util.Set;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.rtnetlink.handler.AttributePolicy;
import org.pernet.rtnetlink.handler.RtnlHandler;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** RTM_GETLINK: one link, or all (rtnl_getlink, rtnl_dump_ifinfo). */
public final class GetLink implements RtnlHandler {
  @Override
  public int family() {
    return RtnlTypes.AF_UNSPEC;
  }

  @Override
  public Set<Integer> types() {
    return Set.of(RtnlTypes.RTM_GETLINK);
  }

  @Override
  public void doit(RtnlRequest request) throws NetException {
    LinkMessage link = LinkLookup.link(request);
    AttributePolicy.check(link.attributes());
    NetnsAttributes.checkIdOnly(link.attributes());
    Optional<NetReference> target = NetnsAttributes.targetToRead(request, "");
    try {
      Net net = target.map(NetReference::net).orElseGet(request::net);
      NetDevice device = LinkLookup.require(net, link);
      int id = target.isPresent() ? link.attributes().get(IFLA_TARGET_NETNSID) : -1;
      request.reply(RtnlTypes.RTM_NEWLINK, LinkFill.fill(device, request.net(), id, 0));
    } finally {
      target.ifPresent(NetReference::close);
    }
  }

  @Override
  public boolean dumps() {
    return true;
  }

  @Override
  public NetlinkDump dumpit(RtnlRequest request) throws NetException {
    return LinkDump.of(request);
  }
}
