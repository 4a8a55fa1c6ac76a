// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_ALT_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_PROP_LIST;

import java.util.List;
import java.util.Set;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDevices;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.handler.AttributePolicy;
import org.pernet.rtnetlink.handler.RtnlHandler;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** RTM_NEWLINKPROP and RTM_DELLINKPROP: alternative names, one by one; those before a refusal stay done (rtnl_linkprop). */
public final class LinkProperties implements RtnlHandler {
  @Override
  public int family() {
    return RtnlTypes.AF_UNSPEC;
  }

  @Override
  public Set<Integer> types() {
    return Set.of(RtnlTypes.RTM_NEWLINKPROP, RtnlTypes.RTM_DELLINKPROP);
  }

  @Override
  public void doit(RtnlRequest request) throws NetException {
    LinkMessage link = LinkLookup.link(request);
    AttributePolicy.check(link.attributes());
    NetDevice device = LinkLookup.require(request.net(), link);
    Attributes properties = link.attributes().get(IFLA_PROP_LIST);
    if (properties == null) {
      return;
    }
    AttributePolicy.checkWithin(properties, List.of(IFLA_PROP_LIST));
    NetDevices devices = request.kernel().devices();
    for (String name : properties.all(IFLA_ALT_IFNAME)) {
      if (request.type() == RtnlTypes.RTM_NEWLINKPROP) {
        devices.addAlternativeName(device, name);
      } else {
        devices.removeAlternativeName(device, name);
      }
    }
    if (properties.has(IFLA_ALT_IFNAME)) {
      devices.stateChanged(device);
    }
  }
}
