// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.link;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;

/** What a kind is handed when a device of it shall be made (struct rtnl_newlink_params). Valid for the call. */
@ProviderType
public interface NewLink {
  /** The device: allocated and dressed as {@link #config} says, not registered; the kind registers it, with {@link LinkConfig#index}. */
  NetDevice device();

  /** How it shall be. */
  LinkConfig config();

  /** The kind's own attributes (IFLA_INFO_DATA), checked against its schema. */
  Attributes data();

  /** Where an IFLA_LINK index is looked up: the requester's namespace, or that of IFLA_LINK_NETNSID. */
  Net linkNet();

  /** Where the other end shall live: what its config names, or else the device's own namespace. */
  Net peerNet();

  /**
   * Another device of this kind, allocated and dressed, not registered (rtnl_create_link).
   *
   * @param name a name, or a pattern with %d
   * @throws NetException EINVAL or ERANGE for values that no device can have
   */
  NetDevice create(Net net, String name, LinkConfig config) throws NetException;

  /**
   * Puts the flags that were asked for on a registered device, and announces it (rtnl_configure_link).
   *
   * @param config what asked; empty leaves the flags
   */
  void configure(NetDevice device, Optional<LinkConfig> config) throws NetException;
}
