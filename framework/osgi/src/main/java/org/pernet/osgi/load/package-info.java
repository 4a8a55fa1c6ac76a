// SPDX-License-Identifier: Apache-2.0
/**
 * Modules as bundles: which there are, and how one is found, started, stopped and installed on request. The kernel and the
 * shell enter by {@link org.pernet.osgi.load.OsgiModuleHost}. Bundles are started and stopped with no lock held.
 */
package org.pernet.osgi.load;
