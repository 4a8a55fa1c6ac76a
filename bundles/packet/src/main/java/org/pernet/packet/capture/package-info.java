// SPDX-License-Identifier: Apache-2.0
/** Captures: the frames of a device or of a namespace, put by in a bounded ring and written by a thread of their own, as pcapng or a line each. */
@Export
@Version("1.0.0")
package org.pernet.packet.capture;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
