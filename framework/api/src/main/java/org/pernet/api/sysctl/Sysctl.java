// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.sysctl;

import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;

/** One setting, of one namespace (struct ctl_table). Safe for threads. */
@ConsumerType
public interface Sysctl {
  /** What a read of the file gives, without the newline at its end; values of a list are separated by tabs. */
  String read() throws NetException;

  /**
   * Sets it. No lock is held.
   *
   * @param text what was written, without white space at its ends
   * @throws NetException EINVAL for what is no value, or is out of its range; EPERM where it cannot be written (mode 0444)
   */
  default void write(String text) throws NetException {
    throw new NetException(Errno.EPERM);
  }

  /** Whether more is asked than to be root there: CAP_NET_ADMIN over the namespace, else EPERM. */
  default boolean needsAdmin() {
    return false;
  }

  /** Whether it can be written (mode 0644). */
  default boolean isWritable() {
    return true;
  }
}
