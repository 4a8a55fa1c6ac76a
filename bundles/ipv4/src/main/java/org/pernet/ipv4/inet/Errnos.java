// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.inet;

import org.pernet.api.errno.Errno;

/** Errnos as look-ups return them: negative numbers, so that none is made for each packet. */
public final class Errnos {
  public static final int EAGAIN = -11;
  public static final int ENOMEM = -12;
  public static final int EACCES = -13;
  public static final int ENODEV = -19;
  public static final int EINVAL = -22;
  public static final int EXDEV = -18;
  public static final int ENETUNREACH = -101;
  public static final int EMSGSIZE = -90;
  public static final int ENOBUFS = -105;
  public static final int EHOSTUNREACH = -113;
  public static final int ESRCH = -3;
  public static final int ENOENT = -2;

  /** No errno: this one will not do, the next may. */
  public static final int NOT_THIS = 1;

  private Errnos() {}

  /** The errno for a negative number; EINVAL for one that is none. */
  public static Errno of(int negative) {
    for (Errno errno : Errno.values()) {
      if (errno.number() == -negative) {
        return errno;
      }
    }
    return Errno.EINVAL;
  }
}
