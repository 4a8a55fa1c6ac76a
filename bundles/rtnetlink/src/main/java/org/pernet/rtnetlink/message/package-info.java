// SPDX-License-Identifier: Apache-2.0
/** The messages of the route family as typed objects. */
@Export
@Version("1.0.0")
package org.pernet.rtnetlink.message;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
