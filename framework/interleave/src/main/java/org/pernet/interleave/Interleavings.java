// SPDX-License-Identifier: Apache-2.0
package org.pernet.interleave;

import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;

/**
 * Checks that a structure which threads use at once answers as if they had used it one after the other, in an order that
 * keeps each thread's own (linearizability): calls are drawn at random, and the interleavings of their steps are gone through.
 * How long is a matter of the system property {@code pernet.interleavings}, 1 where it is absent: so many times more.
 */
public final class Interleavings {
  private static final int TIMES = Integer.getInteger("pernet.interleavings", 1);
  private static final int SCENARIOS = 4;
  private static final int INTERLEAVINGS = 50;

  private Interleavings() {}

  /** Two threads, each with three calls, after some and before some that are one thread's. */
  public static void check(Class<?> structure) {
    options().check(structure);
  }

  /** The same with three threads of two calls. */
  public static void checkThree(Class<?> structure) {
    options().threads(3).actorsPerThread(2).check(structure);
  }

  private static ModelCheckingOptions options() {
    return new ModelCheckingOptions()
        .iterations(TIMES * SCENARIOS)
        .invocationsPerIteration(INTERLEAVINGS)
        .threads(2)
        .actorsPerThread(3)
        .actorsBefore(3)
        .actorsAfter(2);
  }
}
