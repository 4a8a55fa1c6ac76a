// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.dev;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Names by pattern, such as {@code veth%d}: the lowest free number. Of the patterns used last it is known which numbers devices
 * bear, so that the next name costs no more with many taken, whichever were freed between. Under RTNL.
 */
final class NamePatterns {
  /** How many numbers a pattern has (8 times the page size). */
  static final int NUMBERS = 32768;

  private static final int REMEMBERED = 8;

  private final Consumer<Consumer<String>> names;
  private final Map<String, Numbers> known = new LinkedHashMap<>(4, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Numbers> eldest) {
      return size() > REMEMBERED;
    }
  };

  /** Which numbers of a pattern are borne, and which 64 of them have no room. */
  private static final class Numbers {
    private final BitSet borne = new BitSet();
    private final BitSet full = new BitSet();

    void take(int number) {
      borne.set(number);
      int block = number / Long.SIZE;
      if (borne.nextClearBit(block * Long.SIZE) >= (block + 1) * Long.SIZE) {
        full.set(block);
      }
    }

    void free(int number) {
      borne.clear(number);
      full.clear(number / Long.SIZE);
    }

    int lowest() {
      return borne.nextClearBit(full.nextClearBit(0) * Long.SIZE);
    }
  }

  /**
   * No patterns yet.
   *
   * @param names hands out the names of all devices
   */
  NamePatterns(Consumer<Consumer<String>> names) {
    this.names = names;
  }

  /**
   * The name with the first number that no device bears; null where all are borne. The name may yet be taken, where the
   * kernel does not read that number out of it: digits follow the number, or it was cut.
   */
  String lowest(String pattern) {
    int number = numbers(pattern).lowest();
    return number < NUMBERS ? DeviceNames.fill(pattern, number) : null;
  }

  private Numbers numbers(String pattern) {
    Numbers found = known.get(pattern);
    if (found == null) {
      Numbers fresh = new Numbers();
      names.accept(name -> take(pattern, fresh, name));
      known.put(pattern, fresh);
      found = fresh;
    }
    return found;
  }

  private static void take(String pattern, Numbers numbers, String name) {
    int number = DeviceNames.number(pattern, name);
    if (number >= 0) {
      numbers.take(number);
    }
  }

  /** A device bears a name. */
  void taken(String name) {
    known.forEach((pattern, numbers) -> take(pattern, numbers, name));
  }

  /** A name is free again. */
  void freed(String name) {
    known.forEach((pattern, numbers) -> {
      int number = DeviceNames.number(pattern, name);
      if (number >= 0) {
        numbers.free(number);
      }
    });
  }
}
