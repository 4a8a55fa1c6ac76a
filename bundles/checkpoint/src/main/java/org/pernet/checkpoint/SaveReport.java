// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import java.util.List;

/**
 * What was saved.
 *
 * @param namespaces how many namespaces
 * @param devices how many devices
 * @param bytes how many bytes of images
 * @param frozenNanos for how long the kernel stood still, in nanoseconds
 * @param generation the number of the generation that counts now
 * @param leftOut what was not saved, one line each
 */
public record SaveReport(
    int namespaces,
    int devices,
    long bytes,
    long frozenNanos,
    long generation,
    List<String> leftOut) {
  public SaveReport {
    leftOut = List.copyOf(leftOut);
  }
}
