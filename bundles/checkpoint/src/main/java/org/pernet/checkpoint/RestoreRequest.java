// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import java.util.Objects;

/**
 * How to restore.
 *
 * @param prefix what stands before each name, so that the same images can be restored beside what they were saved from
 * @param dryRun whether all is only checked, and nothing done
 */
public record RestoreRequest(String prefix, boolean dryRun) {
  public RestoreRequest {
    Objects.requireNonNull(prefix, "prefix");
  }

  /** By the names that were saved. */
  public static RestoreRequest asSaved() {
    return new RestoreRequest("", false);
  }
}
