// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.wire;

import java.io.IOException;

/** What came is no request: its connection is closed, and no other. */
public final class MalformedException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong. */
  public MalformedException(String message) {
    super(message);
  }
}
