// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.handler;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;

/** What a protocol family says of links, within IFLA_AF_SPEC (struct rtnl_af_ops). Registered as a service. */
@ConsumerType
public interface RtnlAfOps {
  /** The family's nest, whose number is the family's; its schema stands in {@code InetLinkAttributes}. */
  AttributeType<Attributes> attribute();

  /** What there is to say of a device; empty where the family has nothing there (fill_link_af). May run without RTNL. */
  Optional<Attributes> fill(NetDevice device);
}
