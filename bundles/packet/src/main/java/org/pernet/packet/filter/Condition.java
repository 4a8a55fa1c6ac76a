// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.filter;

import org.pernet.api.filter.BpfInstruction;

/** What a filter asks of a frame. */
sealed interface Condition {
  /** Both hold; the second is asked only where the first holds. */
  record And(Condition first, Condition second) implements Condition {}

  /** One holds. */
  record Or(Condition first, Condition second) implements Condition {}

  /** It does not hold. */
  record Not(Condition condition) implements Condition {}

  /**
   * A number of the frame compares with a constant.
   *
   * @param load the code of the load
   * @param at from where
   * @param mask which bits count
   * @param jump the comparison: JEQ, JGT, JGE, JSET
   * @param value with what
   */
  record Test(int load, int at, int mask, int jump, int value) implements Condition {
    /** Whether it counts from the end of the IPv4 header. */
    boolean isBehindIp() {
      return (load & 0xe0) == BpfInstruction.IND;
    }
  }

  default Condition and(Condition other) {
    return new And(this, other);
  }

  default Condition or(Condition other) {
    return new Or(this, other);
  }

  default Condition not() {
    return new Not(this);
  }
}
