// SPDX-License-Identifier: Apache-2.0
/**
 * Classes that tests put into bundles of their own, as third parties do: they know Pernet's API and the JDK, and tell what
 * happens to them to a {@code Consumer} service.
 */
package org.pernet.itests.bundle;
