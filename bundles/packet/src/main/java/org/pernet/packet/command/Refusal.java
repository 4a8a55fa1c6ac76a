// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.command;

/** Why the command cannot go on, in words for its user, and its exit status (sysexits.h). */
final class Refusal extends Exception {
  static final int FAILED = 1;
  static final int USAGE = 64;
  static final int IO_ERROR = 74;

  private static final long serialVersionUID = 1L;

  private final int status;

  Refusal(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }
}
