// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.port;

/** The states of a port (BR_STATE_*, IEEE 802.1D). */
public final class PortState {
  public static final int DISABLED = 0;
  public static final int LISTENING = 1;
  public static final int LEARNING = 2;
  public static final int FORWARDING = 3;
  public static final int BLOCKING = 4;

  private PortState() {}

  /** Whether frames that come in by a port in this state teach where their sender is (nbp_state_should_learn). */
  public static boolean learns(int state) {
    return state == LEARNING || state == FORWARDING;
  }
}
