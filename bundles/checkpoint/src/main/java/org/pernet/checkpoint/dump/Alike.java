// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.dump;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.pernet.checkpoint.image.ImageType;
import org.pernet.checkpoint.image.SysctlText;

/** Namespaces are mostly alike: what one has as another had it is kept once, and not made again. Not safe for threads. */
final class Alike {
  private static final int KEPT = 1000;

  private final Map<LongBuffer, List<OptionalInt>> told = new HashMap<>();
  private final Map<List<OptionalInt>, List<OptionalInt>> lists = new HashMap<>();
  private final Map<ImageType, byte[]> files = new EnumMap<>(ImageType.class);
  private SortedMap<String, String> settings = new TreeMap<>();
  private byte[] text = {};

  /** A file, or that of the last namespace where it had the same. */
  byte[] file(ImageType type, byte[] bytes) {
    byte[] before = files.get(type);
    if (Arrays.equals(before, bytes)) {
      return before;
    }
    files.put(type, bytes);
    return bytes;
  }

  /** A list, or one that is the same. */
  List<OptionalInt> list(List<OptionalInt> values) {
    List<OptionalInt> known = lists.get(values);
    if (known == null) {
      known = List.copyOf(values);
      if (lists.size() < KEPT) {
        lists.put(known, known);
      }
    }
    return known;
  }

  /** The list that {@code reader} makes of what a link tells, or made before. */
  List<OptionalInt> list(long[] values, Function<long[], List<OptionalInt>> reader) {
    List<OptionalInt> known = told.get(LongBuffer.wrap(values));
    if (known == null) {
      known = reader.apply(values);
      if (told.size() < KEPT) {
        told.put(LongBuffer.wrap(values.clone()), known);
      }
    }
    return known;
  }

  /** Settings as text, or that of the last namespace where they are the same. */
  byte[] text(SortedMap<String, String> now) {
    if (!now.equals(settings)) {
      StringBuilder lines = new StringBuilder();
      now.forEach((path, value) -> SysctlText.append(lines, path, value));
      settings = now;
      text = SysctlText.write(lines);
    }
    return text;
  }
}
