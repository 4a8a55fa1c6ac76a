// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.nexthop;

import static org.pernet.rtnetlink.schema.NexthopAttributes.*;

import java.util.Set;
import org.pernet.api.attr.AttributeForm;
import org.pernet.api.attr.AttributeFormat.Layout;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.NexthopMessage;

/** What attributes a request may have, checked strictly, whatever its socket has asked for (nlmsg_parse). */
final class NexthopPolicy {
  /** rtm_nh_policy_new. */
  static final NexthopPolicy NEW = new NexthopPolicy(
      16,
      NHA_ID,
      NHA_GROUP,
      NHA_GROUP_TYPE,
      NHA_BLACKHOLE,
      NHA_OIF,
      NHA_GATEWAY,
      NHA_ENCAP_TYPE,
      NHA_ENCAP,
      NHA_FDB,
      NHA_RES_GROUP,
      NHA_HW_STATS_ENABLE);
  /** rtm_nh_policy_del. */
  static final NexthopPolicy DEL = new NexthopPolicy(1, NHA_ID);
  /** rtm_nh_policy_get. */
  static final NexthopPolicy GET = new NexthopPolicy(14, NHA_ID, NHA_OP_FLAGS);
  /** rtm_nh_policy_dump. */
  static final NexthopPolicy DUMP =
      new NexthopPolicy(14, NHA_OIF, NHA_GROUPS, NHA_MASTER, NHA_FDB, NHA_OP_FLAGS);

  private static final Set<AttributeType<?>> NESTS = Set.of(NHA_ENCAP, NHA_RES_GROUP);
  private static final int OP_FLAGS = 3; // NHA_OP_FLAG_DUMP_STATS, NHA_OP_FLAG_DUMP_HW_STATS

  private final int highest;
  private final Set<AttributeType<?>> allowed;

  private NexthopPolicy(int highest, AttributeType<?>... allowed) {
    this.highest = highest;
    this.allowed = Set.of(allowed);
  }

  /** The body as a nexthop; EINVAL, ERANGE, with words, where it is none or has what it may not. */
  NexthopMessage check(RtnlRequest request) throws NetException {
    if (!(request.body() instanceof NexthopMessage asked)) {
      throw new NetException(Errno.EINVAL, "Invalid header length");
    }
    Attributes attributes = asked.attributes();
    for (int i = 0; i < attributes.size(); i++) {
      check(attributes.typeAt(i), attributes.valueAt(i), attributes.formAt(i));
    }
    if (attributes.leftover().length > 0) {
      throw new NetException(Errno.EINVAL, "bytes leftover after parsing attributes");
    }
    return asked;
  }

  private void check(AttributeType<?> type, Object value, AttributeForm form) throws NetException {
    if (type.number() == 0 || type.number() > highest) {
      throw new NetException(Errno.EINVAL, "Unknown attribute type", type);
    }
    AttributeType<?> meant = type.misfitOf().orElse(type);
    if (!allowed.contains(meant)) {
      throw new NetException(Errno.EINVAL, "Unsupported attribute", type);
    }
    if (type != meant) {
      boolean flag = meant.format().layout() == Layout.FLAG;
      throw flag
          ? new NetException(Errno.ERANGE, "Attribute failed policy validation", type)
          : new NetException(Errno.EINVAL, "invalid attribute length", type);
    }
    if (NESTS.contains(type)
        && (form == null || (form.flags() & AttributeForm.NLA_F_NESTED) == 0)) {
      throw new NetException(Errno.EINVAL, "NLA_F_NESTED is missing", type);
    }
    if (type == NHA_HW_STATS_ENABLE && Integer.compareUnsigned((Integer) value, 1) > 0) {
      throw new NetException(Errno.ERANGE, "integer out of range", type);
    }
    if (type == NHA_OP_FLAGS && ((Integer) value & ~OP_FLAGS) != 0) {
      throw new NetException(Errno.EINVAL, "reserved bit set", type);
    }
  }
}
