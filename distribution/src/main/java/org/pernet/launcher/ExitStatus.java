// SPDX-License-Identifier: Apache-2.0
package org.pernet.launcher;

/** The launcher's own exit statuses, numbered as in {@code sysexits.h}; all others are the shell's. */
final class ExitStatus {
  static final int OK = 0;
  static final int USAGE = 64;
  static final int NO_INPUT = 66;
  static final int UNAVAILABLE = 69;
  static final int SOFTWARE = 70;
  static final int CANNOT_CREATE = 73;

  private ExitStatus() {}
}
