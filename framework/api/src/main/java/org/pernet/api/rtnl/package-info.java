// SPDX-License-Identifier: Apache-2.0
/** The lock under which links, addresses and routes are changed, and the voice that tells of such changes. */
@Export
@Version("1.0.0")
package org.pernet.api.rtnl;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
