// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.dev;

import java.util.Optional;

/** A device's operational state (RFC 2863, IF_OPER_*). */
public enum OperState {
  UNKNOWN(0),
  NOTPRESENT(1),
  DOWN(2),
  LOWERLAYERDOWN(3),
  TESTING(4),
  DORMANT(5),
  UP(6);

  private final int number;

  OperState(int number) {
    this.number = number;
  }

  /** The kernel's number. */
  public int number() {
    return number;
  }

  /** The state with a number; empty where there is none. */
  public static Optional<OperState> of(int number) {
    for (OperState state : values()) {
      if (state.number == number) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}
