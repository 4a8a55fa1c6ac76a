// SPDX-License-Identifier: Apache-2.0
/** Tests of netlink over a protocol made for them. */
package org.pernet.netlink;
