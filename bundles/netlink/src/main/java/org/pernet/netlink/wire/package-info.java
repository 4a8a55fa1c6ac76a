// SPDX-License-Identifier: Apache-2.0
/** Netlink sockets of bytes, for who speaks as an unmodified program does: datagrams in, datagrams out, and a recorder. */
@Export
@Version("1.0.0")
package org.pernet.netlink.wire;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
