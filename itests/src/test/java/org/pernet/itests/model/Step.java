// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.model;

/** Something to be done to a kernel and to its model; a value, so that a chain of them can be shown and shrunk. */
@FunctionalInterface
interface Step<W> {
  /** Does it to both, and compares. */
  void run(W world) throws Exception;
}
