// SPDX-License-Identifier: Apache-2.0
/** Commands of the shell as services, so that the bundle that does the work brings its command with it. */
@Export
@Version("1.0.0")
package org.pernet.api.command;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
