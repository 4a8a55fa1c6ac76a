// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.schema;

import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;

/** What stands in link messages of the family AF_BRIDGE otherwise than in those of AF_UNSPEC: IFLA_PROTINFO and IFLA_AF_SPEC. */
public final class BridgeLinkAttributes {
  /** A port: nested, and told so; without the flag its first byte is a state (as an old RSTP daemon sends it). */
  public static final AttributeType<Attributes> IFLA_PROTINFO = AttributeType.of(
      "IFLA_PROTINFO", 12, AttributeFormat.flaggedNest(() -> BridgePortAttributes.SCHEMA));
  /** Whom the message is for, and virtual LANs. */
  public static final AttributeType<Attributes> IFLA_AF_SPEC = AttributeType.of(
      "IFLA_AF_SPEC", 26, AttributeFormat.nested(() -> BridgeLinkAttributes.AF_SPEC));

  /** BRIDGE_FLAGS_*. */
  public static final AttributeType<Integer> IFLA_BRIDGE_FLAGS =
      AttributeType.of("IFLA_BRIDGE_FLAGS", 0, AttributeFormat.U16);
  /** BRIDGE_MODE_*. */
  public static final AttributeType<Integer> IFLA_BRIDGE_MODE =
      AttributeType.of("IFLA_BRIDGE_MODE", 1, AttributeFormat.U16);
  /** struct bridge_vlan_info: flags, and the id. */
  public static final AttributeType<byte[]> IFLA_BRIDGE_VLAN_INFO =
      AttributeType.of("IFLA_BRIDGE_VLAN_INFO", 2, AttributeFormat.bytes(4));
  /** A tunnel's id for a virtual LAN. */
  public static final AttributeType<byte[]> IFLA_BRIDGE_VLAN_TUNNEL_INFO =
      AttributeType.of("IFLA_BRIDGE_VLAN_TUNNEL_INFO", 3, AttributeFormat.bytes(Integer.MAX_VALUE));

  /** In IFLA_BRIDGE_FLAGS: the message is for the device's master. */
  public static final int BRIDGE_FLAGS_MASTER = 1;
  /** In IFLA_BRIDGE_FLAGS: the message is for the device itself. */
  public static final int BRIDGE_FLAGS_SELF = 2;

  /** In IFLA_EXT_MASK: virtual LANs are wanted, one by one, or ranges of them. */
  public static final int RTEXT_FILTER_BRVLAN = 2;

  public static final int RTEXT_FILTER_BRVLAN_COMPRESSED = 4;

  /** What stands in IFLA_AF_SPEC. */
  public static final AttributeSchema AF_SPEC = AttributeSchema.of(
      "bridge of a link",
      IFLA_BRIDGE_FLAGS,
      IFLA_BRIDGE_MODE,
      IFLA_BRIDGE_VLAN_INFO,
      IFLA_BRIDGE_VLAN_TUNNEL_INFO);

  /** The attributes of a link message of AF_BRIDGE. */
  public static final AttributeSchema LINK_SCHEMA =
      LinkAttributes.SCHEMA.replacing("bridge link", IFLA_PROTINFO, IFLA_AF_SPEC);

  private BridgeLinkAttributes() {}
}
