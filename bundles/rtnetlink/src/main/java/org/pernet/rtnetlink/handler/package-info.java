// SPDX-License-Identifier: Apache-2.0
/** What a subsystem adds to rtnetlink: handlers by family and message type. */
@Export
@Version("1.0.0")
package org.pernet.rtnetlink.handler;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
