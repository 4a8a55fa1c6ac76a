// SPDX-License-Identifier: Apache-2.0
/** The door for programs: {@link org.pernet.checkpoint.Checkpoints} saves and restores. The rooms behind it are its own. */
@Export
@Version("1.0.0")
package org.pernet.checkpoint;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
