// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.message;

import java.util.Objects;

/**
 * A message (struct nlmsghdr and what follows). Immutable.
 *
 * @param type which kind: below {@link #MIN_TYPE} netlink's own, above it the protocol's
 * @param flags NLM_F_*
 * @param sequence the requester's number, repeated in every answer
 * @param portId the port of the sender as it says; in an answer, the port of the requester
 * @param body what it holds
 */
public record NetlinkMessage(int type, int flags, int sequence, int portId, NetlinkBody body) {
  public static final int NLMSG_NOOP = 1;
  public static final int NLMSG_ERROR = 2;
  public static final int NLMSG_DONE = 3;
  public static final int NLMSG_OVERRUN = 4;
  /** The first type that belongs to a protocol. */
  public static final int MIN_TYPE = 16;

  public static final int NLM_F_REQUEST = 0x1;
  public static final int NLM_F_MULTI = 0x2;
  public static final int NLM_F_ACK = 0x4;
  public static final int NLM_F_ECHO = 0x8;
  public static final int NLM_F_DUMP_INTR = 0x10;
  public static final int NLM_F_DUMP_FILTERED = 0x20;
  public static final int NLM_F_ROOT = 0x100;
  public static final int NLM_F_MATCH = 0x200;
  public static final int NLM_F_DUMP = NLM_F_ROOT | NLM_F_MATCH;
  public static final int NLM_F_REPLACE = 0x100;
  public static final int NLM_F_EXCL = 0x200;
  public static final int NLM_F_CREATE = 0x400;
  public static final int NLM_F_APPEND = 0x800;
  public static final int NLM_F_CAPPED = 0x100;
  public static final int NLM_F_ACK_TLVS = 0x200;

  public NetlinkMessage {
    Objects.requireNonNull(body, "body");
  }

  /** Whether all of {@code mask} is set in the flags. */
  public boolean hasFlags(int mask) {
    return (flags & mask) == mask;
  }

  /** This message with more flags. */
  public NetlinkMessage withFlags(int more) {
    return new NetlinkMessage(type, flags | more, sequence, portId, body);
  }
}
