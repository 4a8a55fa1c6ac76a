// SPDX-License-Identifier: Apache-2.0
/** What a protocol such as rtnetlink gives netlink, and what it is handed: requests, dumps, a way to send to groups. */
@Export
@Version("1.0.0")
package org.pernet.netlink.protocol;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
