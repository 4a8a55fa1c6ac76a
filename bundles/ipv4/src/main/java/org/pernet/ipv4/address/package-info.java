// SPDX-License-Identifier: Apache-2.0
/** Addresses of devices (devinet.c): what IPv4 keeps of a device, how addresses come, change, expire and go, and what rtnetlink says of them. */
package org.pernet.ipv4.address;
