// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.address;

import static org.pernet.rtnetlink.schema.NetconfAttributes.*;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWNETCONF;

import java.util.List;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.ipv4.sysctl.Devconf;
import org.pernet.rtnetlink.message.PlainMessage;
import org.pernet.rtnetlink.schema.RtnlGroups;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Settings as rtnetlink tells of them (inet_netconf_notify_devconf). */
public final class Netconf {
  /** NETCONFA_IFINDEX_ALL: conf/all. */
  public static final int ALL = -1;
  /** NETCONFA_IFINDEX_DEFAULT: conf/default. */
  public static final int DEFAULT = -2;

  private record Told(AttributeType<Integer> attribute, int which) {}

  private static final List<Told> TOLD = List.of(
      new Told(NETCONFA_FORWARDING, Devconf.FORWARDING),
      new Told(NETCONFA_RP_FILTER, Devconf.RP_FILTER),
      new Told(NETCONFA_MC_FORWARDING, Devconf.MC_FORWARDING),
      new Told(NETCONFA_BC_FORWARDING, Devconf.BC_FORWARDING),
      new Told(NETCONFA_PROXY_NEIGH, Devconf.PROXY_ARP),
      new Told(NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN, Devconf.IGNORE_ROUTES_WITH_LINKDOWN));

  private final Devinet devinet;

  /** The settings of a kernel's devices. */
  public Netconf(Devinet devinet) {
    this.devinet = devinet;
  }

  /** Tells of all settings of a device, or that they are gone (RTM_DELNETCONF). Under RTNL. */
  void tellAll(int type, NetDevice device) {
    Devconf conf = type == RTM_NEWNETCONF ? devinet.confOf(device) : null;
    tell(device.net(), type, () -> fill(device.index(), conf, 0));
  }

  /**
   * Tells of one setting, if it is one that is told of. Under RTNL.
   *
   * @param index the device's, or {@link #ALL} or {@link #DEFAULT}
   * @param which IPV4_DEVCONF_*
   */
  public void tell(Net net, int index, Devconf conf, int which) {
    for (Told told : TOLD) {
      if (told.which() == which) {
        tell(net, RTM_NEWNETCONF, () -> fill(index, conf, which));
      }
    }
  }

  private void tell(Net net, int type, java.util.function.Supplier<PlainMessage> message) {
    devinet.events().send(net, RtnlGroups.RTNLGRP_IPV4_NETCONF, type, 0, null, message);
  }

  /** The settings of a device; all where {@code which} is 0, none where {@code conf} is null. */
  static PlainMessage fill(int index, Devconf conf, int which) {
    Attributes.Builder out = Attributes.builder().put(NETCONFA_IFINDEX, index);
    if (conf != null) {
      for (Told told : TOLD) {
        if (which == 0 || which == told.which()) {
          out.put(told.attribute(), conf.get(told.which()));
        }
      }
    }
    return new PlainMessage("netconfmsg", List.of(RtnlTypes.AF_INET, 0, 0), out.build());
  }
}
