// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.fault;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something to be done, with every fault on its way.
 *
 * @param line the command
 * @param before what is done first, without faults
 * @param halves the points where the kernel stops half-way too, and what came before stays done; the next try does the rest
 * @param stuck the points where the tool stops half-way too, and what it leaves behind is in the way of the next try
 * @param absorbed the points where there is another way to go on, which ends in the same
 * @param lost the points where the kernel goes on without something, and nobody is told
 * @param words how iproute2 calls what made it fail, where it does not say that; null where it does
 */
record Operation(
    String line,
    List<String> before,
    Set<String> halves,
    Set<String> stuck,
    Set<String> absorbed,
    Set<String> lost,
    String words) {
  /** A line, and what must have been done before. */
  static Operation of(String line, String... before) {
    return new Operation(line, List.of(before), Set.of(), Set.of(), Set.of(), Set.of(), null);
  }

  /** The same, which stays half done where one of these points fails. */
  Operation halfAt(String... points) {
    return new Operation(line, before, with(halves, points), stuck, absorbed, lost, words);
  }

  /** The same, which leaves behind what is in the way of another try, where one of these points fails. */
  Operation stuckAt(String... points) {
    return new Operation(line, before, halves, with(stuck, points), absorbed, lost, words);
  }

  /** The same, which succeeds as if nothing had happened, where one of these points fails. */
  Operation absorbs(String... points) {
    return new Operation(line, before, halves, stuck, with(absorbed, points), lost, words);
  }

  /** The same, which succeeds, but for what nobody looks at, where one of these points fails. */
  Operation loses(String... points) {
    return new Operation(line, before, halves, stuck, absorbed, with(lost, points), words);
  }

  /** The same, whose tool says this whatever the error was. */
  Operation says(String text) {
    return new Operation(line, before, halves, stuck, absorbed, lost, text);
  }

  private static Set<String> with(Set<String> some, String... more) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(List.of(more));
    return all;
  }

  @Override
  public String toString() {
    return line;
  }
}
