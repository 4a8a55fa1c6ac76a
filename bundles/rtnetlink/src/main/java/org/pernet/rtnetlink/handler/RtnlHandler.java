// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.handler;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.netlink.protocol.NetlinkDump;

/** What a subsystem adds to rtnetlink (rtnl_register): registered as a service, it is found by family and message type. */
@ConsumerType
public interface RtnlHandler {
  /** It is in the table, and {@code events} is how it speaks to the groups from now on, for as long as it is there. */
  default void attached(RtnlEvents events) {}

  /** AF_*; AF_UNSPEC serves all families that have no handler of their own. */
  int family();

  /** Which types it handles, RTM_*. */
  Set<Integer> types();

  /** Rtnetlink has let the handler go. */
  default void detached() {}

  /** Whether {@link #doit} takes RTNL itself, where it needs it (RTNL_FLAG_DOIT_UNLOCKED). */
  default boolean isUnlocked() {
    return false;
  }

  /**
   * Does what is asked; RTNL is held unless {@link #isUnlocked}. The sender has CAP_NET_ADMIN over his namespace, unless
   * the type is a GET.
   *
   * @throws NetException the refusal; EOPNOTSUPP by default
   */
  default void doit(RtnlRequest request) throws NetException {
    throw new NetException(Errno.EOPNOTSUPP);
  }

  /** Whether it does; one that only dumps leaves single requests to AF_UNSPEC's. */
  default boolean does() {
    return true;
  }

  /** Whether it dumps. */
  default boolean dumps() {
    return false;
  }

  /**
   * Begins a dump.
   *
   * @throws NetException the refusal
   */
  default NetlinkDump dumpit(RtnlRequest request) throws NetException {
    throw new NetException(Errno.EOPNOTSUPP);
  }
}
