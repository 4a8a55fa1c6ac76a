// SPDX-License-Identifier: Apache-2.0
/** UDP (udp.c): its table of sockets, what comes for them, what they send. */
package org.pernet.ipv4.udp;
