// SPDX-License-Identifier: Apache-2.0
/** Netlink sockets: port ids, groups, the queue of what was received. */
@Export
@Version("1.0.0")
package org.pernet.netlink.socket;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
