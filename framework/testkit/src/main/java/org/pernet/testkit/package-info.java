// SPDX-License-Identifier: Apache-2.0
/**
 * What the author of a driver uses in tests. {@link org.pernet.testkit.TestKernel} boots a kernel whose time, randomness and
 * deferred work the test owns, and fails at its close when anything is left behind; the rest writes down what the kernel
 * calls, or makes such calls fail.
 */
@Export
@Version("1.0.0")
package org.pernet.testkit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
