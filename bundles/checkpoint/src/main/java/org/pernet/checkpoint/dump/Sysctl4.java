// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
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

  private static final List<String> ALL = paths("all");
  private static final List<String> DEFAULT = paths("default");

  private final Sysctls sysctls;
  private final Net net;
  private final Alike alike;
  private final boolean present;

  Sysctl4(Net net, Alike alike) {
    this.sysctls = net.kernel().sysctls();
    this.net = net;
    this.alike = alike;
    this.present = sysctls.exists(net, SysctlText.CONF4 + "all/forwarding");
  }

  private static List<String> paths(String device) {
    return SysctlValues.CONF4.stream()
        .map(key -> SysctlText.CONF4 + device + "/" + key)
        .toList();
  }

  /** CRIU's list of all devices; as the others empty where there are no settings of IPv4. */
  List<OptionalInt> confOfAll() {
    return conf(ALL);
  }

  /** That of devices to come. */
  List<OptionalInt> confOfDefault() {
    return conf(DEFAULT);
  }

  private List<OptionalInt> conf(List<String> paths) {
    List<OptionalInt> values = new ArrayList<>(paths.size());
    if (present) {
      for (String path : paths) {
        values.add(number(path));
      }
    }
    return alike.list(values);
  }

  /** That of a link, which tells it by itself, in the kernel's order; else it is read. */
  List<OptionalInt> conf(LinkMessage link) {
    Optional<long[]> told = link.attributes()
        .find(LinkAttributes.IFLA_AF_SPEC)
        .flatMap(families -> families.find(InetLinkAttributes.AF_SPEC_INET))
        .flatMap(inet -> inet.find(InetLinkAttributes.IFLA_INET_CONF));
    if (told.isEmpty() || told.get().length < DEVCONF.size()) {
      return conf(paths(link.name().orElse("")));
    }
    return alike.list(told.get(), Sysctl4::inPlace);
  }

  private static List<OptionalInt> inPlace(long[] told) {
    OptionalInt[] values = new OptionalInt[PLACES.length];
    for (int i = 0; i < PLACES.length; i++) {
      values[i] = OptionalInt.of((int) told[PLACES[i]]);
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
    SortedMap<String, String> settings = sysctls.readAll(net, path -> !SysctlText.isListed(path));
    return settings.isEmpty() ? Optional.empty() : Optional.of(alike.text(settings));
  }
}
