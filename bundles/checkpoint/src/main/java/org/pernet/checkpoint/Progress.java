// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

/** Told how far a checkpoint or a restore has come. Called often, and must be quick. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress NONE = (stage, done, of) -> {};

  /**
   * So much is done.
   *
   * @param stage what is being done, such as {@code links}
   * @param done how much of it
   * @param of how much there is
   */
  void at(String stage, int done, int of);
}
