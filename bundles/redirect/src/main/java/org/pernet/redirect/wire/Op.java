// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.wire;

/** What a request asks for; {@code docs/redirect.md} says what each number in it means. */
public final class Op {
  public static final int HELLO = 1;
  public static final int SOCKET = 2;
  public static final int RECORD = 3;
  public static final int BIND = 4;
  public static final int NAME = 5;
  public static final int SETSOCKOPT = 6;
  public static final int GETSOCKOPT = 7;
  public static final int SEND = 8;
  public static final int UNSHARE = 9;
  public static final int SETNS = 10;
  public static final int MOUNT = 11;
  public static final int UMOUNT = 12;
  public static final int PIDNS = 13;
  public static final int IOCTL = 15;
  public static final int SYNC = 16;
  public static final int UNLINK = 17;
  public static final int OPENED = 18;
  public static final int CLOSED = 19;
  public static final int LINKS = 20;
  public static final int COMMAND = 21;
  public static final int SETTING = 22;
  public static final int SETTING_OPENED = 23;
  public static final int SETTING_WRITTEN = 24;

  private Op() {}
}
