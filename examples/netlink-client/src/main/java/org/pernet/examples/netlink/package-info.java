// SPDX-License-Identifier: Apache-2.0
/** Speaks netlink to Pernet in bytes, as a netlink library for Java would. */
package org.pernet.examples.netlink;
