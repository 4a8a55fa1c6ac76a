// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import org.pernet.api.attr.Attributes;
import org.pernet.rtnetlink.codec.RouteNexthops;
import org.pernet.rtnetlink.handler.RtnlRequest;

/** A route as it is asked for (struct fib_config). Filled by one, then handed on; not safe for threads. */
public final class FibConfig {
  /** The destination. */
  public int destination;
  /** Its bits, 0 to 32. */
  public int length;
  /** The type of service, without the two lowest bits. */
  public int tos;
  /** The table's number; not 0. */
  public int table;
  /** RTPROT_*. */
  public int protocol;
  /** RT_SCOPE_*. */
  public int scope;
  /** RTN_*. */
  public int type;
  /** RTNH_F_*, RTM_F_*. */
  public int flags;
  /** The device's index; 0 for none. */
  public int oif;
  /** The id of the nexthop object that it goes by; 0 for none. */
  public int nexthopId;
  /** The gateway; 0 for none. */
  public int gateway;
  /** The lower, the better. */
  public int priority;
  /** The address that the host shall speak with; 0 for any. */
  public int preferredSource;
  /** RTA_FLOW; 0 for none. */
  public int flow;
  /** RTA_METRICS; null for none. */
  public Attributes metrics;
  /** RTA_MULTIPATH; null for none. */
  public RouteNexthops multipath;
  /** NLM_F_*. */
  public int netlinkFlags;
  /** The request; null where the kernel wants it. */
  public RtnlRequest cause;

  /** A route about which nothing is said. */
  public FibConfig() {}
}
