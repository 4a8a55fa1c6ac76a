// SPDX-License-Identifier: Apache-2.0
/** What all sockets of AF_INET have in common (sock.c, af_inet.c, datagram.c): options, addresses, the queue of what came, waiting for it. Their protocols enter. */
package org.pernet.ipv4.sock;
