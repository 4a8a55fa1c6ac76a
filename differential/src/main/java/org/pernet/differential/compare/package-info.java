// SPDX-License-Identifier: Apache-2.0

/** What counts as a difference, and what does not. */
package org.pernet.differential.compare;
