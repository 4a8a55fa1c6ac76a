// SPDX-License-Identifier: Apache-2.0

/** Where a sequence runs: on the real kernel, and on Pernet; each time from nothing, by the same shell and the same tools. */
package org.pernet.differential.side;
