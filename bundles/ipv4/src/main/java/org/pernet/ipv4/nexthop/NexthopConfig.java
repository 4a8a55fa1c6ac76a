// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.nexthop;

import java.util.List;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.NexthopGroupEntry;

/** A nexthop as it is asked for (struct nh_config). Filled by one, then handed on; not safe for threads. */
final class NexthopConfig {
  /** 0: the kernel draws one. */
  int id;
  /** AF_INET or AF_INET6; AF_UNSPEC of a group. */
  int family;
  /** RTPROT_*. */
  int protocol;
  /** RTNH_F_ONLINK or 0. */
  int flags;
  /** The device's index. */
  int oif;
  /** The gateway; 0 for none. */
  int gateway;

  boolean blackhole;
  boolean fdb;
  /** Null where it is no group. */
  List<NexthopGroupEntry> group;
  /** NLM_F_*. */
  int netlinkFlags;

  RtnlRequest cause;
}
