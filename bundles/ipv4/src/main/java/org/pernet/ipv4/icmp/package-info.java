// SPDX-License-Identifier: Apache-2.0
/** ICMP (icmp.c): echoes are answered, errors told and heard, and none of it too often. */
package org.pernet.ipv4.icmp;
