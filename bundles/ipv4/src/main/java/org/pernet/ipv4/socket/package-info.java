// SPDX-License-Identifier: Apache-2.0
/**
 * Sockets of AF_INET as Java has them: UDP, ICMP and raw ones in a namespace. For tests and for commands: a task opens one
 * with {@link org.pernet.ipv4.socket.InetSockets}.
 */
@Export
@Version("1.0.0")
package org.pernet.ipv4.socket;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
