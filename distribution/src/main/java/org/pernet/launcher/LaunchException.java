// SPDX-License-Identifier: Apache-2.0
package org.pernet.launcher;

/** Why Pernet cannot go on, in words for its user, and the status to exit with. */
final class LaunchException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;

  LaunchException(int status, String message) {
    super(message);
    this.status = status;
  }

  LaunchException(int status, String message, Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  int status() {
    return status;
  }
}
