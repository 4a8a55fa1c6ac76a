// SPDX-License-Identifier: Apache-2.0
/** Fault injection: the places where a kernel can be made to fail, and who decides whether it does. */
@Export
@Version("1.0.0")
package org.pernet.api.fault;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
