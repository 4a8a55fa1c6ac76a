// SPDX-License-Identifier: Apache-2.0
/** The way to boot a kernel, and the door through which a host loads modules into it. */
@Export
@Version("1.0.0")
package org.pernet.core;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
