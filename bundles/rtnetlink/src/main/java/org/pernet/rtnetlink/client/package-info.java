// SPDX-License-Identifier: Apache-2.0
/** Rtnetlink from the other side: what a program uses that speaks to the kernel. */
@Export
@Version("1.0.0")
package org.pernet.rtnetlink.client;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
