// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.campaign;

/**
 * What a campaign is to do.
 *
 * @param seed what all its sequences are drawn from
 * @param from the number of its first sequence: with {@code sequences} 1, one of them is run again
 * @param sequences how many there are
 * @param length how many commands each has
 * @param atOnce how many run at the same time
 * @param tries how many runs may be spent on making a difference small
 * @param trace whether every command is told, with its status
 */
public record Settings(
    long seed, int from, int sequences, int length, int atOnce, int tries, boolean trace) {
  private static final int LENGTH = 40;
  private static final int AT_ONCE = 3;
  private static final int TRIES = 150;

  /** From the properties {@code seed}, {@code from}, {@code sequences}, {@code length}, {@code atOnce}, {@code tries} and {@code trace}. */
  public static Settings fromProperties(long otherwise) {
    return new Settings(
        Long.getLong("seed", otherwise),
        Integer.getInteger("from", 0),
        Integer.getInteger("sequences", 25),
        Integer.getInteger("length", LENGTH),
        Integer.getInteger("atOnce", AT_ONCE),
        Integer.getInteger("tries", TRIES),
        Boolean.getBoolean("trace"));
  }

  /** The seed of one sequence. */
  long seedOf(int sequence) {
    return seed * 1_000_003 + sequence;
  }
}
