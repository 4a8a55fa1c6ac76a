// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.client;

/** The flags that a request to change something may carry (NLM_F_*). */
public final class NetlinkFlags {
  public static final int REPLACE = 0x100;
  public static final int EXCLUSIVE = 0x200;
  public static final int CREATE = 0x400;
  public static final int APPEND = 0x800;

  private NetlinkFlags() {}
}
