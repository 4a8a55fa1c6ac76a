// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.dev;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Names by pattern, such as {@code veth%d}: the lowest free number. For the patterns used last it is known below which
 * number nothing is free, so that the next name costs no more with many taken. Under RTNL.
 */
final class NamePatterns {
  /** How many numbers a pattern has (8 times the page size). */
  static final int NUMBERS = 32768;

  private static final int REMEMBERED = 8;

  private final Map<String, Integer> noneFreeBelow = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
      return size() > REMEMBERED;
    }
  };

  /**
   * The name with the first number that no device bears; null where all are borne. The name may yet be taken, where the
   * kernel does not read that number out of it: digits follow the number, or it was cut.
   */
  String lowest(String pattern, Predicate<String> taken) {
    for (int number = noneFreeBelow.getOrDefault(pattern, 0); number < NUMBERS; number++) {
      String name = DeviceNames.fill(pattern, number);
      if (!taken.test(name) || DeviceNames.number(pattern, name) != number) {
        noneFreeBelow.put(pattern, number);
        return name;
      }
    }
    noneFreeBelow.put(pattern, NUMBERS);
    return null;
  }

  /** A name is free again. */
  void freed(String name) {
    noneFreeBelow.replaceAll((pattern, bound) -> {
      int number = DeviceNames.number(pattern, name);
      return number >= 0 && number < bound ? number : bound;
    });
  }
}
