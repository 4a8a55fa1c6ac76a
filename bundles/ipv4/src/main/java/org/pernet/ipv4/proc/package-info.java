// SPDX-License-Identifier: Apache-2.0
/** The settings of IPv4 by their names below /proc/sys/net/ipv4, and what follows from a change of one. */
package org.pernet.ipv4.proc;
