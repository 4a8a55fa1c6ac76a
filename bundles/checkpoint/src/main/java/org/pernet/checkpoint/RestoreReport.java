// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import java.util.List;

/**
 * What was restored, or would be.
 *
 * @param names the names that namespaces have now, in the order of their making
 * @param namespaces how many namespaces were made
 * @param devices how many devices
 * @param nanos how long it took, in nanoseconds
 * @param leftOut what was not restored, one line each
 */
public record RestoreReport(
    List<String> names, int namespaces, int devices, long nanos, List<String> leftOut) {
  public RestoreReport {
    names = List.copyOf(names);
    leftOut = List.copyOf(leftOut);
  }
}
