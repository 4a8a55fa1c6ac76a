// SPDX-License-Identifier: Apache-2.0
/** Timers on the kernel's clock: what is to happen later, in the packet path's context or as work. */
@Export
@Version("1.0.0")
package org.pernet.api.timer;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
