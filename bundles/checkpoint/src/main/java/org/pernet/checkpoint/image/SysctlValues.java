// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.image;

import com.google.protobuf.UnknownFieldSet;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** CRIU's lists of settings (sysctl_entry): a value's place says which setting it is. */
public final class SysctlValues {
  /** The settings of IPv4 of a device, by place ({@code net/ipv4/conf/NAME/...}). */
  public static final List<String> CONF4 = List.of(
      "accept_local",
      "accept_redirects",
      "accept_source_route",
      "arp_accept",
      "arp_announce",
      "arp_filter",
      "arp_ignore",
      "arp_notify",
      "bootp_relay",
      "disable_policy",
      "disable_xfrm",
      "force_igmp_version",
      "forwarding",
      "igmpv2_unsolicited_report_interval",
      "igmpv3_unsolicited_report_interval",
      "log_martians",
      "medium_id",
      "promote_secondaries",
      "proxy_arp",
      "proxy_arp_pvlan",
      "route_localnet",
      "rp_filter",
      "secure_redirects",
      "send_redirects",
      "shared_media",
      "src_valid_mark",
      "tag",
      "ignore_routes_with_linkdown",
      "drop_gratuitous_arp",
      "drop_unicast_in_l2_multicast");

  private static final int TYPE = 1;
  private static final int IARG = 2;
  private static final int CTL_32 = 6;

  private SysctlValues() {}

  /** A list as a repeated field; a place without a value is kept. */
  static UnknownFieldSet.Field write(List<OptionalInt> values) {
    UnknownFieldSet.Field.Builder out = UnknownFieldSet.Field.newBuilder();
    for (OptionalInt value : values) {
      UnknownFieldSet.Builder entry = UnknownFieldSet.newBuilder();
      Fields.put(entry, TYPE, CTL_32);
      if (value.isPresent()) {
        Fields.put(entry, IARG, value.getAsInt());
      }
      out.addLengthDelimited(entry.build().toByteString());
    }
    return out.build();
  }

  /** A list; a place whose value is text or missing is empty. */
  static List<OptionalInt> read(Fields message, int field, String name) throws ImageException {
    List<OptionalInt> values = new ArrayList<>();
    for (Fields entry : message.messages(field, name)) {
      boolean number = entry.required(TYPE, name + ".type") == CTL_32;
      values.add(number ? entry.number(IARG, name + ".iarg") : OptionalInt.empty());
    }
    return values;
  }
}
