// SPDX-License-Identifier: Apache-2.0
/**
 * What a driver's bundle needs of OSGi: {@link org.pernet.osgi.KernelModuleActivator}, which loads its module when the
 * bundle starts and fails the start as insmod fails. Drivers' activators enter, nobody else.
 */
@Export
@Version("1.0.0")
package org.pernet.osgi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
