// SPDX-License-Identifier: Apache-2.0
/** Modules: what is loaded and unloaded, the context through which it registers, and places where modules let others in. The same under OSGi and without it. */
@Export
@Version("1.0.0")
package org.pernet.api.module;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
