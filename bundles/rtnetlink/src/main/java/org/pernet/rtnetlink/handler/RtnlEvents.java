// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.handler;

import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.net.Net;
import org.pernet.rtnetlink.message.RtnlMessage;

/** How a handler's subsystem speaks to the groups of rtnetlink (rtnl_notify). Silent while netlink is not there. Never blocks. */
@ProviderType
public interface RtnlEvents {
  /**
   * Whether anybody would hear; where not, a message need not be made. No lock.
   *
   * @param cause the request that caused it, whose sender may have asked to hear of it; null for none
   */
  boolean isHeard(Net net, int group, RtnlRequest cause);

  /**
   * Tells the members of a group in {@code net}, and those elsewhere who listen to all namespaces and have an id for it. The
   * order of calls under RTNL is the order in which they hear.
   *
   * @param flags NLM_F_* in the header
   * @param cause the request that caused it, whose port and sequence the header repeats; null for none
   */
  void send(Net net, int group, int type, int flags, RtnlRequest cause, RtnlMessage message);
}
