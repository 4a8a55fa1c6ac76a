// SPDX-License-Identifier: Apache-2.0
/** The kernel itself: it makes the parts, joins them, and ends them. */
package org.pernet.core.kernel;
