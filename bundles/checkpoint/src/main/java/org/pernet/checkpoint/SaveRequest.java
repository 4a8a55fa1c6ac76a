// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import java.util.List;

/**
 * What to save.
 *
 * @param names the namespaces with these names; empty for all that have one
 * @param all all namespaces, those without a name and the caller's own among them; {@code names} must be empty
 * @param statistics whether counters are saved, too; they are shown, and never restored
 */
public record SaveRequest(List<String> names, boolean all, boolean statistics) {
  public SaveRequest {
    names = List.copyOf(names);
    if (all && !names.isEmpty()) {
      throw new IllegalArgumentException("all, and only some");
    }
  }

  /** All that have a name. */
  public static SaveRequest named() {
    return new SaveRequest(List.of(), false, false);
  }

  /** All namespaces, the caller's own among them. */
  public static SaveRequest everything() {
    return new SaveRequest(List.of(), true, false);
  }

  /** Some, by name. */
  public static SaveRequest of(String... names) {
    return new SaveRequest(List.of(names), false, false);
  }
}
