// SPDX-License-Identifier: Apache-2.0
/** The lives of all bundles, again and again: nothing is left of any. */
package org.pernet.itests.lives;
