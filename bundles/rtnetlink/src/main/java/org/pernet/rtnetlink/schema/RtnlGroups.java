// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.schema;

/** Multicast groups of the route family (RTNLGRP_*). */
public final class RtnlGroups {
  public static final int RTNLGRP_LINK = 1;
  public static final int RTNLGRP_NEIGH = 3;
  public static final int RTNLGRP_IPV4_IFADDR = 5;
  public static final int RTNLGRP_IPV4_ROUTE = 7;
  public static final int RTNLGRP_IPV4_RULE = 8;
  public static final int RTNLGRP_IPV6_IFADDR = 9;
  public static final int RTNLGRP_IPV6_ROUTE = 11;
  public static final int RTNLGRP_IPV4_NETCONF = 24;
  public static final int RTNLGRP_IPV6_NETCONF = 25;
  public static final int RTNLGRP_NSID = 28;
  public static final int RTNLGRP_NEXTHOP = 32;
  public static final int RTNLGRP_STATS = 36;
  /** How many groups there are (RTNLGRP_MAX). */
  public static final int RTNLGRP_MAX = 39;

  private RtnlGroups() {}
}
