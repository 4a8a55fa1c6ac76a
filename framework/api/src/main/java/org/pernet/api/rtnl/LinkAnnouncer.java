// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.rtnl;

import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;

/**
 * The voice of the core: it tells whom it concerns of links and ids that came, changed or went (rtmsg_ifinfo,
 * rtnl_net_notifyid). The rtnetlink bundle brings it, as a service; without one the core is silent. Called where the
 * kernel calls its own, so that the order of what is heard is the kernel's; must not block, must not throw.
 */
@ConsumerType
public interface LinkAnnouncer {
  /** All flags: the link is new. */
  int ALL_FLAGS = ~0;

  /**
   * A link is new or has changed (RTM_NEWLINK). RTNL is held.
   *
   * @param change which of its flags may be other ones, as listeners are told (ifi_change): all where it is new here
   */
  void newLink(NetDevice device, int change);

  /**
   * A link is about to go (RTM_DELLINK): takes the picture now, and gives back what sends it later, after the driver's
   * uninit. RTNL is held.
   */
  Runnable delLink(NetDevice device);

  /**
   * A link leaves for another namespace (RTM_DELLINK with new-nsid and new-ifindex). RTNL is held.
   *
   * @param newNsid the id of the target in the device's namespace, or -1
   * @param newIndex the index that it will have there
   */
  void moveLink(NetDevice device, int newNsid, int newIndex);

  /**
   * {@code net} has given an id to a namespace (RTM_NEWNSID), or lost it (RTM_DELNSID). No lock of an id table is held.
   */
  void nsid(Net net, int id, boolean added);
}
