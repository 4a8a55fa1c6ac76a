// SPDX-License-Identifier: Apache-2.0
/** Devices: what the kernel keeps of one, what its driver supplies, and the operations that change one. Drivers and protocol bundles enter. */
@Export
@Version("1.0.0")
package org.pernet.api.dev;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
