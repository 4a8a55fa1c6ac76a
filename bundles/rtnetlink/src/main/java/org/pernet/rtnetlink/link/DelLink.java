// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_GROUP;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.rtnetlink.handler.AttributePolicy;
import org.pernet.rtnetlink.handler.RtnlHandler;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** RTM_DELLINK: one link, or all of a group (rtnl_dellink). */
public final class DelLink implements RtnlHandler {
  @Override
  public int family() {
    return RtnlTypes.AF_UNSPEC;
  }

  @Override
  public Set<Integer> types() {
    return Set.of(RtnlTypes.RTM_DELLINK);
  }

  @Override
  public void doit(RtnlRequest request) throws NetException {
    LinkMessage link = LinkLookup.link(request);
    AttributePolicy.check(link.attributes());
    NetnsAttributes.checkIdOnly(link.attributes());
    Optional<NetReference> target = NetnsAttributes.targetToRead(request, "");
    try {
      delete(target.map(NetReference::net).orElseGet(request::net), link);
    } finally {
      target.ifPresent(NetReference::close);
    }
  }

  private static void delete(Net net, LinkMessage link) throws NetException {
    if (LinkLookup.names(link)) {
      deleteAll(net, List.of(LinkLookup.require(net, link)));
    } else if (link.attributes().has(IFLA_GROUP)) {
      int group = link.attributes().get(IFLA_GROUP);
      deleteAll(net, members(net, group));
    } else {
      throw new NetException(Errno.EINVAL);
    }
  }

  private static List<NetDevice> members(Net net, int group) throws NetException {
    if (group == 0) {
      throw new NetException(Errno.EPERM);
    }
    List<NetDevice> members =
        net.devicesByAge().stream().filter(device -> device.group() == group).toList();
    if (members.isEmpty()) {
      throw new NetException(Errno.ENODEV);
    }
    return members;
  }

  private static void deleteAll(Net net, List<NetDevice> devices) throws NetException {
    for (NetDevice device : devices) {
      if (device.linkOps().isEmpty()) {
        throw new NetException(Errno.EOPNOTSUPP);
      }
    }
    Collection<NetDevice> kill = new LinkedHashSet<>();
    for (NetDevice device : devices) {
      device.linkOps().orElseThrow().delLink(device, kill);
    }
    net.kernel().devices().unregister(kill);
  }
}
