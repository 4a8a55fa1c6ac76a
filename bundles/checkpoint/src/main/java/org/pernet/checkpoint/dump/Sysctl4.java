// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.sysctl.Sysctls;
import org.pernet.checkpoint.image.SysctlText;
import org.pernet.checkpoint.image.SysctlValues;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.InetLinkAttributes;
import org.pernet.rtnetlink.schema.LinkAttributes;

/** A namespace's settings: those of IPv4 by device, which CRIU has lists for, and all others. */
final class Sysctl4 {
  /** The kernel's order of the settings of a device (IPV4_DEVCONF_*). */
  private static final List<String> DEVCONF = List.of(
      "forwarding",
      "mc_forwarding",
      "proxy_arp",
      "accept_redirects",
      "secure_redirects",
      "send_redirects",
      "shared_media",
      "rp_filter",
      "accept_source_route",
      "bootp_relay",
      "log_martians",
      "tag",
      "arp_filter",
      "medium_id",
      "disable_xfrm",
      "disable_policy",
      "force_igmp_version",
      "arp_announce",
      "arp_ignore",
      "promote_secondaries",
      "arp_accept",
      "arp_notify",
      "accept_local",
      "src_valid_mark",
      "proxy_arp_pvlan",
      "route_localnet",
      "igmpv2_unsolicited_report_interval",
      "igmpv3_unsolicited_report_interval",
      "ignore_routes_with_linkdown",
      "drop_unicast_in_l2_multicast",
      "drop_gratuitous_arp");
  /** Where in it CRIU's settings are. */
  private static final int[] PLACES =
      SysctlValues.CONF4.stream().mapToInt(DEVCONF::indexOf).toArray();

  private final Sysctls sysctls;
  private final Net net;
  private final boolean present;

  Sysctl4(Net net) {
    this.sysctls = net.kernel().sysctls();
    this.net = net;
    this.present = sysctls.exists(net, SysctlText.CONF4 + "all/forwarding");
  }

  /** CRIU's list of a device, of {@code all} or of {@code default}; empty where there are no settings of IPv4. */
  List<OptionalInt> conf(String device) {
    List<OptionalInt> values = new ArrayList<>();
    if (present) {
      for (String key : SysctlValues.CONF4) {
        values.add(number(SysctlText.CONF4 + device + "/" + key));
      }
    }
    return values;
  }

  /** That of a link, which tells it by itself, in the kernel's order; else it is read. */
  List<OptionalInt> conf(LinkMessage link) {
    Optional<long[]> told = link.attributes()
        .find(LinkAttributes.IFLA_AF_SPEC)
        .flatMap(families -> families.find(InetLinkAttributes.AF_SPEC_INET))
        .flatMap(inet -> inet.find(InetLinkAttributes.IFLA_INET_CONF));
    if (told.isEmpty() || told.get().length < DEVCONF.size()) {
      return conf(link.name().orElse(""));
    }
    OptionalInt[] values = new OptionalInt[PLACES.length];
    for (int i = 0; i < PLACES.length; i++) {
      values[i] = OptionalInt.of((int) told.get()[PLACES[i]]);
    }
    return List.of(values);
  }

  private OptionalInt number(String path) {
    try {
      return OptionalInt.of(Integer.parseInt(sysctls.read(net, path)));
    } catch (NetException | NumberFormatException none) {
      return OptionalInt.empty();
    }
  }

  /** All settings that can be written and are in no list of CRIU's. */
  Optional<byte[]> others() {
    StringBuilder text = new StringBuilder();
    sysctls
        .readAll(net, path -> !SysctlText.isListed(path))
        .forEach((path, value) -> SysctlText.append(text, path, value));
    return text.length() == 0 ? Optional.empty() : Optional.of(SysctlText.write(text));
  }
}
