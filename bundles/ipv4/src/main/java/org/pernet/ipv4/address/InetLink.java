// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.address;

import java.util.Optional;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.rtnetlink.handler.RtnlAfOps;
import org.pernet.rtnetlink.schema.InetLinkAttributes;

/** What IPv4 says of links: their settings (inet_fill_link_af). */
public final class InetLink implements RtnlAfOps {
  private final Devinet devinet;

  /** Speaks of a kernel's devices. */
  public InetLink(Devinet devinet) {
    this.devinet = devinet;
  }

  @Override
  public AttributeType<Attributes> attribute() {
    return InetLinkAttributes.AF_SPEC_INET;
  }

  @Override
  public Optional<Attributes> fill(NetDevice device) {
    if (devinet.get(device) == null && devinet.get(device.net()) != null) {
      return Optional.empty(); // its MTU is too small
    }
    long[] words = devinet.confOf(device).toWords();
    return Optional.of(Attributes.of(InetLinkAttributes.IFLA_INET_CONF, words));
  }
}
