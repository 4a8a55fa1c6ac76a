// SPDX-License-Identifier: Apache-2.0
/** {@code ip nexthop}. */
package org.pernet.shell.ip.nexthop;
