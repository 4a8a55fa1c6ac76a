// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.message;

/**
 * One nexthop object in a group (struct nexthop_grp).
 *
 * @param id its id
 * @param weight 1 to 65536
 * @param reserved 0
 */
public record NexthopGroupEntry(int id, int weight, int reserved) {}
