// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_ALT_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_EXT_MASK;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_TARGET_NETNSID;

import java.util.Optional;
import java.util.Set;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.rtnetlink.handler.AttributePolicy;
import org.pernet.rtnetlink.handler.LinkFamilies;
import org.pernet.rtnetlink.handler.RtnlHandler;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.LinkAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** RTM_GETLINK: one link, or all (rtnl_getlink, rtnl_dump_ifinfo). */
public final class GetLink implements RtnlHandler {
  private static final Set<AttributeType<?>> UNDERSTOOD =
      Set.of(IFLA_IFNAME, IFLA_ALT_IFNAME, IFLA_EXT_MASK, IFLA_TARGET_NETNSID);

  private final LinkFamilies families;

  /** The handler, and who speaks of links too. */
  public GetLink(LinkFamilies families) {
    this.families = families;
  }

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
    LinkMessage link = LinkLookup.link(request, "Invalid header for get link");
    if (request.netlink().isStrict()) {
      checkStrictly(link);
    } else {
      AttributePolicy.check(link.attributes());
    }
    NetnsAttributes.checkIdOnly(link.attributes());
    Optional<NetReference> target = NetnsAttributes.targetToRead(request, "");
    try {
      Net net = target.map(NetReference::net).orElseGet(request::net);
      NetDevice device = LinkLookup.require(net, link);
      request.kernel().devices().syncLinkState(device);
      int id = target.isPresent() ? link.attributes().get(IFLA_TARGET_NETNSID) : -1;
      request.reply(RtnlTypes.RTM_NEWLINK, LinkFill.fill(device, request.net(), id, 0, families));
    } finally {
      target.ifPresent(NetReference::close);
    }
  }

  /** rtnl_valid_getlink_req. */
  private static void checkStrictly(LinkMessage link) throws NetException {
    if ((link.padding() | link.type() | link.flags() | link.change()) != 0) {
      throw new NetException(Errno.EINVAL, "Invalid values in header for get link request");
    }
    AttributePolicy.checkStrictly(link.attributes(), LinkAttributes.SCHEMA);
    for (int i = 0; i < link.attributes().size(); i++) {
      if (!UNDERSTOOD.contains(link.attributes().typeAt(i))) {
        throw new NetException(Errno.EINVAL, "Unsupported attribute in get link request");
      }
    }
  }

  @Override
  public boolean dumps() {
    return true;
  }

  @Override
  public NetlinkDump dumpit(RtnlRequest request) throws NetException {
    return LinkDump.of(request, families);
  }
}
