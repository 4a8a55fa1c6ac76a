// SPDX-License-Identifier: Apache-2.0
/** A frame on its way: the buffer, those who take, see and drop it, and the door to the packet path. Who has a buffer owns it until it hands it on. */
@Export
@Version("1.0.0")
package org.pernet.api.skb;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
