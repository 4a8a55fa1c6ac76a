// SPDX-License-Identifier: Apache-2.0
/** The route family's messages as bytes: the headers of each kind of message, and which schema its attributes have. */
@Export
@Version("1.0.0")
package org.pernet.rtnetlink.codec;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
