// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.sysctl;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files below conf/DEV, in the order of the settings' numbers. */
public enum DevconfName {
  FORWARDING(Devconf.FORWARDING, "forwarding"),
  MC_FORWARDING(Devconf.MC_FORWARDING, "mc_forwarding"),
  BC_FORWARDING(Devconf.BC_FORWARDING, "bc_forwarding"),
  ACCEPT_REDIRECTS(Devconf.ACCEPT_REDIRECTS, "accept_redirects"),
  SECURE_REDIRECTS(Devconf.SECURE_REDIRECTS, "secure_redirects"),
  SHARED_MEDIA(Devconf.SHARED_MEDIA, "shared_media"),
  RP_FILTER(Devconf.RP_FILTER, "rp_filter"),
  SEND_REDIRECTS(Devconf.SEND_REDIRECTS, "send_redirects"),
  ACCEPT_SOURCE_ROUTE(Devconf.ACCEPT_SOURCE_ROUTE, "accept_source_route"),
  ACCEPT_LOCAL(Devconf.ACCEPT_LOCAL, "accept_local"),
  SRC_VALID_MARK(Devconf.SRC_VALID_MARK, "src_valid_mark"),
  PROXY_ARP(Devconf.PROXY_ARP, "proxy_arp"),
  MEDIUM_ID(Devconf.MEDIUM_ID, "medium_id"),
  BOOTP_RELAY(Devconf.BOOTP_RELAY, "bootp_relay"),
  LOG_MARTIANS(Devconf.LOG_MARTIANS, "log_martians"),
  TAG(Devconf.TAG, "tag"),
  ARP_FILTER(Devconf.ARP_FILTER, "arp_filter"),
  ARP_ANNOUNCE(Devconf.ARP_ANNOUNCE, "arp_announce"),
  ARP_IGNORE(Devconf.ARP_IGNORE, "arp_ignore"),
  ARP_ACCEPT(Devconf.ARP_ACCEPT, "arp_accept"),
  ARP_NOTIFY(Devconf.ARP_NOTIFY, "arp_notify"),
  ARP_EVICT_NOCARRIER(Devconf.ARP_EVICT_NOCARRIER, "arp_evict_nocarrier"),
  PROXY_ARP_PVLAN(Devconf.PROXY_ARP_PVLAN, "proxy_arp_pvlan"),
  FORCE_IGMP_VERSION(Devconf.FORCE_IGMP_VERSION, "force_igmp_version"),
  IGMPV2_INTERVAL(Devconf.IGMPV2_UNSOLICITED_REPORT_INTERVAL, "igmpv2_unsolicited_report_interval"),
  IGMPV3_INTERVAL(Devconf.IGMPV3_UNSOLICITED_REPORT_INTERVAL, "igmpv3_unsolicited_report_interval"),
  IGNORE_ROUTES_WITH_LINKDOWN(Devconf.IGNORE_ROUTES_WITH_LINKDOWN, "ignore_routes_with_linkdown"),
  DROP_GRATUITOUS_ARP(Devconf.DROP_GRATUITOUS_ARP, "drop_gratuitous_arp"),
  DISABLE_XFRM(Devconf.DISABLE_XFRM, "disable_xfrm"),
  DISABLE_POLICY(Devconf.DISABLE_POLICY, "disable_policy"),
  PROMOTE_SECONDARIES(Devconf.PROMOTE_SECONDARIES, "promote_secondaries"),
  ROUTE_LOCALNET(Devconf.ROUTE_LOCALNET, "route_localnet"),
  DROP_UNICAST_IN_L2_MULTICAST(
      Devconf.DROP_UNICAST_IN_L2_MULTICAST, "drop_unicast_in_l2_multicast");

  private static final Map<String, DevconfName> BY_FILE = Arrays.stream(values())
      .collect(Collectors.toUnmodifiableMap(DevconfName::file, Function.identity()));

  private final int which;
  private final String file;

  DevconfName(int which, String file) {
    this.which = which;
    this.file = file;
  }

  /** IPV4_DEVCONF_*. */
  public int which() {
    return which;
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** Whether it may be written; mc_forwarding is multicast routing's own. */
  public boolean isWritable() {
    return this != MC_FORWARDING;
  }

  /** The setting with a file of that name. */
  public static Optional<DevconfName> of(String file) {
    return Optional.ofNullable(BY_FILE.get(file));
  }
}
