// SPDX-License-Identifier: Apache-2.0
/** Settings by the names of {@code /proc/sys}: tables that modules register, and the door to all of them. */
@Export
@Version("1.0.0")
package org.pernet.api.sysctl;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
