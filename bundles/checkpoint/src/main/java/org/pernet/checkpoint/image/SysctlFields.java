// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.image;

import com.google.protobuf.UnknownFieldSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Lists of settings as fields of a message. Most devices are set alike, so what has been made is kept. Not safe for threads. */
public final class SysctlFields {
  private static final int KEPT = 1000;

  private final Map<List<OptionalInt>, UnknownFieldSet.Field> known = new HashMap<>();

  /** None kept yet. */
  public SysctlFields() {}

  /** Adds a list to a message; an empty one is none. */
  void put(UnknownFieldSet.Builder out, int field, List<OptionalInt> values) {
    if (values.isEmpty()) {
      return;
    }
    UnknownFieldSet.Field made = known.get(values);
    if (made == null) {
      made = SysctlValues.write(values);
      if (known.size() < KEPT) {
        known.put(List.copyOf(values), made);
      }
    }
    out.mergeField(field, made);
  }
}
