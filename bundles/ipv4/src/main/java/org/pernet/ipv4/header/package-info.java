// SPDX-License-Identifier: Apache-2.0
/** The formats of IPv4, ICMP, UDP and ARP, read and written where they lie in a frame, and their checksum. Anyone may enter. */
package org.pernet.ipv4.header;
