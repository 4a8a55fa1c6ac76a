// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.task;

/** Which namespaces a call is about (CLONE_NEW*). */
public final class CloneFlags {
  public static final int CLONE_NEWNS = 0x00020000;
  public static final int CLONE_NEWUSER = 0x10000000;
  public static final int CLONE_NEWNET = 0x40000000;

  private CloneFlags() {}
}
