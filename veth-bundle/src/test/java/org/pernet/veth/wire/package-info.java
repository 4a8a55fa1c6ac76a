// SPDX-License-Identifier: Apache-2.0
/** Whole conversations in bytes, against those of a real kernel; they stand here, where netlink, links and a real kind meet. */
package org.pernet.veth.wire;
