// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.command;

/** A command line that cannot be understood: what is said of it, and the status with which the command ends. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;

  UsageException(String words, int status) {
    super(words);
    this.status = status;
  }

  int status() {
    return status;
  }
}
