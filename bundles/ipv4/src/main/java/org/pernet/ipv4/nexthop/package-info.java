// SPDX-License-Identifier: Apache-2.0
/**
 * Nexthop objects (nexthop.c): ways that have an id of their own, alone or in groups, so that many routes share them and
 * follow when they change. Routes know them as {@link org.pernet.ipv4.fib.SharedNexthops}.
 */
package org.pernet.ipv4.nexthop;
