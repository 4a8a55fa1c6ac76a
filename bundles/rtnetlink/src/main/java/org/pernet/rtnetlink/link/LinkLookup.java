// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_ALT_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;

import java.util.Optional;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.LinkMessage;

/** Which device a request is about: by index, else by name, else by alternative name. */
final class LinkLookup {
  private LinkLookup() {}

  /** The body as a link; EINVAL where it is another's. */
  static LinkMessage link(RtnlRequest request) throws NetException {
    return link(request, "Invalid header length");
  }

  /** As {@link #link(RtnlRequest)}, with other words where the message ends before its header does. */
  static LinkMessage link(RtnlRequest request, String tooShort) throws NetException {
    if (request.body() instanceof LinkMessage link) {
      return link;
    }
    throw new NetException(Errno.EINVAL, tooShort);
  }

  /** Whether the message names a device at all. */
  static boolean names(LinkMessage link) {
    return link.index() > 0
        || link.attributes().has(IFLA_IFNAME)
        || link.attributes().has(IFLA_ALT_IFNAME);
  }

  /** The device named, if there is such. */
  static Optional<NetDevice> find(Net net, LinkMessage link) {
    if (link.index() > 0) {
      return net.deviceByIndex(link.index());
    }
    String name = link.attributes().get(IFLA_IFNAME);
    if (name == null) {
      name = link.attributes().get(IFLA_ALT_IFNAME);
    }
    return name == null ? Optional.empty() : net.deviceByName(name);
  }

  /** The device named: EINVAL where none is, ENODEV where there is no such. */
  static NetDevice require(Net net, LinkMessage link) throws NetException {
    if (!names(link)) {
      throw new NetException(Errno.EINVAL);
    }
    return find(net, link).orElseThrow(() -> new NetException(Errno.ENODEV));
  }
}
