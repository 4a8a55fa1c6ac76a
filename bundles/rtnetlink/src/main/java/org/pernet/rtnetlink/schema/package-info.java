// SPDX-License-Identifier: Apache-2.0
/** The attributes, message types and groups of the route family, as the headers of the kernel number them. */
@Export
@Version("1.0.0")
package org.pernet.rtnetlink.schema;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
