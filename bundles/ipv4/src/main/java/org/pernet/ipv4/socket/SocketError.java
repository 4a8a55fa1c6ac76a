// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.socket;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import org.pernet.api.errno.Errno;

/**
 * What became of something that was sent (struct sock_extended_err).
 *
 * @param errno the error
 * @param isLocal whether this host says so itself (SO_EE_ORIGIN_LOCAL); else an ICMP message did
 * @param type the ICMP message's type; 0 where there is none
 * @param code its code
 * @param info the MTU, where that was the reason
 * @param offender who said it; 0.0.0.0 for this host
 * @param destination to whom it had been sent
 * @param destinationPort and to which port
 * @param sent what of it is quoted, from the protocol's header on; empty where this host says so
 */
public record SocketError(
    Errno errno,
    boolean isLocal,
    int type,
    int code,
    int info,
    InetAddress offender,
    InetAddress destination,
    int destinationPort,
    ByteBuffer sent) {}
