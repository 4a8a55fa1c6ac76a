// SPDX-License-Identifier: Apache-2.0
/** The bridge's side of rtnetlink: link messages of AF_BRIDGE, neighbour messages of PF_BRIDGE, and what groups are told. */
package org.pernet.bridge.netlink;
