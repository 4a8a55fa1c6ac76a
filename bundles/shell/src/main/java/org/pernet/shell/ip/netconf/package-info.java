// SPDX-License-Identifier: Apache-2.0
/** {@code ip netconf}: what a family has set for each link. */
package org.pernet.shell.ip.netconf;
