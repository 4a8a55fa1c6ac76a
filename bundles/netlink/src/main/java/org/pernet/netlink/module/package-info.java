// SPDX-License-Identifier: Apache-2.0
/** Netlink as a module: what it registers, and its activator. */
package org.pernet.netlink.module;
