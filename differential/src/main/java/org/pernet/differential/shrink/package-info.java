// SPDX-License-Identifier: Apache-2.0

/** From a long sequence that shows a difference to the shortest that does. */
package org.pernet.differential.shrink;
