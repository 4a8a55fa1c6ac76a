// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.nexthop;

import java.util.List;
import org.pernet.ipv4.fib.FibNexthop;

/**
 * What a nexthop is that is a group (struct nh_group, of the type NEXTHOP_GRP_TYPE_MPATH): a flow takes one of its members by
 * its hash, in proportion to their weights. Immutable; another takes its place.
 *
 * @param members at least one, none of them a group
 * @param isFdb whether it is for a forwarding database
 */
record NexthopGroup(List<Member> members, boolean isFdb) {
  /**
   * One of a group (struct nh_grp_entry).
   *
   * @param nexthop which
   * @param weight 1 to 65535
   */
  record Member(Nexthop nexthop, int weight) {}

  NexthopGroup {
    members = List.copyOf(members);
  }

  /** The members' ways as they are now, the hashes divided among them (nh_hthr_group_rebalance). */
  FibNexthop[] ways() {
    FibNexthop[] ways = members.stream()
        .map(member -> member.nexthop().info().way().withWeight(member.weight()))
        .toArray(FibNexthop[]::new);
    FibNexthop.divide(ways);
    return ways;
  }

  @SuppressWarnings("ReferenceEquality") // this one, not one like it
  NexthopGroup without(Nexthop gone) {
    return new NexthopGroup(
        members.stream().filter(member -> member.nexthop() != gone).toList(), isFdb);
  }
}
