// SPDX-License-Identifier: Apache-2.0
/** Audits: what each module knows to be true of its state, looked at when {@code Kernel.audit} is asked. */
@Export
@Version("1.0.0")
package org.pernet.api.audit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
