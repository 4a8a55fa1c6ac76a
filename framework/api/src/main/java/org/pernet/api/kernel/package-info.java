// SPDX-License-Identifier: Apache-2.0
/** The kernel as an object: the door to all that one has. Two of them in one JVM never meet. */
@Export
@Version("1.0.0")
package org.pernet.api.kernel;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
