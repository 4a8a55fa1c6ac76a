// SPDX-License-Identifier: Apache-2.0
/** Tests of operations: their order, their undo, their slots, and what is refused from inside them. */
package org.pernet.testkit.pernet;
