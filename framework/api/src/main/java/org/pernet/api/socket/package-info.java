// SPDX-License-Identifier: Apache-2.0
/** Families of sockets, so that a bundle can bring one (AF_NETLINK, AF_PACKET, AF_INET) and a task open it. */
@Export
@Version("1.0.0")
package org.pernet.api.socket;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
