// SPDX-License-Identifier: Apache-2.0
/** Kinds of link (veth, bridge, ...): what a driver registers so that {@code ip link add type KIND} works, and what it is handed. */
@Export
@Version("1.0.0")
package org.pernet.api.link;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
