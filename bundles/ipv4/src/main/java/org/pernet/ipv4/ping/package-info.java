// SPDX-License-Identifier: Apache-2.0
/** Sockets of ICMP (ping.c): they send echoes, and receive the answers to their own. */
package org.pernet.ipv4.ping;
