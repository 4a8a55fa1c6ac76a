// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.schema;

import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.dev.HardwareAddress;

/** The attributes of a neighbour (NDA_*). Addresses and ports are in network order. */
public final class NeighbourAttributes {
  public static final AttributeType<byte[]> NDA_DST =
      AttributeType.of("NDA_DST", 1, AttributeFormat.bytes(16));
  public static final AttributeType<HardwareAddress> NDA_LLADDR =
      AttributeType.of("NDA_LLADDR", 2, AttributeFormat.HARDWARE_ADDRESS);
  public static final AttributeType<long[]> NDA_CACHEINFO =
      AttributeType.of("NDA_CACHEINFO", 3, AttributeFormat.words32(4));
  public static final AttributeType<Integer> NDA_PROBES =
      AttributeType.of("NDA_PROBES", 4, AttributeFormat.U32);
  public static final AttributeType<Integer> NDA_VLAN =
      AttributeType.of("NDA_VLAN", 5, AttributeFormat.U16);
  public static final AttributeType<byte[]> NDA_PORT =
      AttributeType.of("NDA_PORT", 6, AttributeFormat.bytes(2));
  public static final AttributeType<Integer> NDA_VNI =
      AttributeType.of("NDA_VNI", 7, AttributeFormat.U32);
  public static final AttributeType<Integer> NDA_IFINDEX =
      AttributeType.of("NDA_IFINDEX", 8, AttributeFormat.U32);
  public static final AttributeType<Integer> NDA_MASTER =
      AttributeType.of("NDA_MASTER", 9, AttributeFormat.U32);
  public static final AttributeType<Integer> NDA_LINK_NETNSID =
      AttributeType.of("NDA_LINK_NETNSID", 10, AttributeFormat.S32);
  public static final AttributeType<Integer> NDA_SRC_VNI =
      AttributeType.of("NDA_SRC_VNI", 11, AttributeFormat.U32);
  public static final AttributeType<Integer> NDA_PROTOCOL =
      AttributeType.of("NDA_PROTOCOL", 12, AttributeFormat.U8);
  public static final AttributeType<Integer> NDA_NH_ID =
      AttributeType.of("NDA_NH_ID", 13, AttributeFormat.U32);
  public static final AttributeType<byte[]> NDA_FDB_EXT_ATTRS =
      AttributeType.of("NDA_FDB_EXT_ATTRS", 14, AttributeFormat.bytes(Integer.MAX_VALUE));
  public static final AttributeType<Integer> NDA_FLAGS_EXT =
      AttributeType.of("NDA_FLAGS_EXT", 15, AttributeFormat.U32);
  public static final AttributeType<Integer> NDA_NDM_STATE_MASK =
      AttributeType.of("NDA_NDM_STATE_MASK", 16, AttributeFormat.U16);
  public static final AttributeType<Integer> NDA_NDM_FLAGS_MASK =
      AttributeType.of("NDA_NDM_FLAGS_MASK", 17, AttributeFormat.U8);

  /** A neighbour's attributes. */
  public static final AttributeSchema SCHEMA = AttributeSchema.of(
      "neighbour",
      NDA_DST,
      NDA_LLADDR,
      NDA_CACHEINFO,
      NDA_PROBES,
      NDA_VLAN,
      NDA_PORT,
      NDA_VNI,
      NDA_IFINDEX,
      NDA_MASTER,
      NDA_LINK_NETNSID,
      NDA_SRC_VNI,
      NDA_PROTOCOL,
      NDA_NH_ID,
      NDA_FDB_EXT_ATTRS,
      NDA_FLAGS_EXT,
      NDA_NDM_STATE_MASK,
      NDA_NDM_FLAGS_MASK);

  private NeighbourAttributes() {}
}
