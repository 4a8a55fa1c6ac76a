// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.link;

import java.util.Optional;
import java.util.Set;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.NetReference;
import org.pernet.rtnetlink.handler.AttributePolicy;
import org.pernet.rtnetlink.handler.RtnlHandler;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** RTM_SETLINK: a link that there is changes (rtnl_setlink). */
public final class SetLink implements RtnlHandler {
  @Override
  public int family() {
    return RtnlTypes.AF_UNSPEC;
  }

  @Override
  public Set<Integer> types() {
    return Set.of(RtnlTypes.RTM_SETLINK);
  }

  @Override
  public void doit(RtnlRequest request) throws NetException {
    LinkMessage link = LinkLookup.link(request);
    AttributePolicy.check(link.attributes());
    NetnsAttributes.checkUnique(link.attributes());
    Optional<NetReference> target = NetnsAttributes.target(request, link.attributes());
    try {
      NetDevice device = LinkLookup.require(request.net(), link);
      new LinkChange(device, link).run(target.map(NetReference::net).orElseGet(request::net));
    } finally {
      target.ifPresent(NetReference::close);
    }
  }
}
