// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.kernel;

import java.util.random.RandomGenerator;

/** A source of randomness for many threads, from one that is for one. */
public final class LockedRandom implements RandomGenerator {
  private final RandomGenerator source; // guarded by this

  /** Takes {@code source} over. */
  public LockedRandom(RandomGenerator source) {
    this.source = source;
  }

  @Override
  public synchronized long nextLong() {
    return source.nextLong();
  }
}
