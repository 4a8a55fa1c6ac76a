// SPDX-License-Identifier: Apache-2.0
/** The chain of device events, as the kernel calls its NETDEV_* notifiers. */
@Export
@Version("1.0.0")
package org.pernet.api.notifier;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
