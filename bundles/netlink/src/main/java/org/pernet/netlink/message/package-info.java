// SPDX-License-Identifier: Apache-2.0
/** Netlink messages as typed objects: a header, and a body that is one of a family. No bytes here. */
@Export
@Version("1.0.0")
package org.pernet.netlink.message;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
