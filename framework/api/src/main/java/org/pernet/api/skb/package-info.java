// SPDX-License-Identifier: Apache-2.0
/** A frame on its way: the buffer, and why one was dropped. Who holds a buffer owns it until it hands it on. */
@Export
@Version("1.0.0")
package org.pernet.api.skb;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
