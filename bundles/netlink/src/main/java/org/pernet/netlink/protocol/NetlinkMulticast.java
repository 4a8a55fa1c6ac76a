// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.protocol;

import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.net.Net;
import org.pernet.netlink.message.NetlinkBody;

/** How a protocol speaks to its groups (nlmsg_notify). Never blocks: who does not read in time gets ENOBUFS. */
@ProviderType
public interface NetlinkMulticast {
  /** Whether anybody would hear; where not, a message need not be made (netlink_has_listeners). No lock. */
  boolean hasListeners(Net net, int group);

  /**
   * Sends to the members of a group in {@code net}, and to those elsewhere who listen to all namespaces and have an id
   * for {@code net}. The order of calls under RTNL is the order in which they hear.
   */
  void send(Net net, int group, int type, NetlinkBody body);

  /**
   * The same, for what a request has caused (rtnl_notify): the header repeats the requester's port and sequence, so that he
   * knows his own; where he asked for it (NLM_F_ECHO) he is told as an answer, member or not, and not twice.
   *
   * @param flags NLM_F_*, such as NLM_F_CREATE, in the header
   * @param cause the request; null where it was none that caused it
   */
  void send(Net net, int group, int type, int flags, NetlinkRequest cause, NetlinkBody body);
}
