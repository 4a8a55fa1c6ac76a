// SPDX-License-Identifier: Apache-2.0
/** Neighbours (neighbour.c, the control side of arp.c): the table, its states, what rtnetlink says of it. */
package org.pernet.ipv4.neigh;
