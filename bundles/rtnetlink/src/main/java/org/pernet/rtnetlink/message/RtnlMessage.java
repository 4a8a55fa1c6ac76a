// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.message;

import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.api.attr.Attributes;
import org.pernet.netlink.message.NetlinkBody;

/** The body of a message of the route family: a fixed header, whose first field is a family, and attributes. */
@ConsumerType
public interface RtnlMessage extends NetlinkBody {
  /** The address family, AF_*. */
  int family();

  /** The attributes, in order. */
  Attributes attributes();
}
