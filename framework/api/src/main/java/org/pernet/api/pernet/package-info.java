// SPDX-License-Identifier: Apache-2.0
/** What a subsystem gives the kernel: {@link org.pernet.api.pernet.PernetOperations}, run in every namespace, and the key to its state there. Drivers implement, the kernel calls. */
@Export
@Version("1.0.0")
package org.pernet.api.pernet;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
