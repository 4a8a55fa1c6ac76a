// SPDX-License-Identifier: Apache-2.0
/** Classes that the tests put into bundles. */
package org.pernet.osgi.bundle;
