// SPDX-License-Identifier: Apache-2.0
/**
 * The spanning tree (IEEE 802.1D): who is root, what state each port is in, and the protocol by which bridges agree on that. Without
 * the protocol a bridge is the root of a tree of its own. All of it runs under RTNL.
 */
package org.pernet.bridge.stp;
