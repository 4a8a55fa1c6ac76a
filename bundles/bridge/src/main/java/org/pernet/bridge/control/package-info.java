// SPDX-License-Identifier: Apache-2.0
/** A bridge as a whole: its state, its place in the tree, and how ports come to it and leave it. Under RTNL. */
package org.pernet.bridge.control;
