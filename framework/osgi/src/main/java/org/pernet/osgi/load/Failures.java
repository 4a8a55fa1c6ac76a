// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.load;

import org.osgi.framework.BundleException;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;

/** What a bundle's failure is as an errno. */
final class Failures {
  private Failures() {}

  /** The refusal in the chain of causes; ENOENT for what cannot be resolved (an unknown symbol), EIO for all else. */
  static NetException refusal(BundleException failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof NetException known) {
        return new NetException(known.errno(), known.extAck(), failure);
      }
    }
    Errno errno = failure.getType() == BundleException.RESOLVE_ERROR ? Errno.ENOENT : Errno.EIO;
    return new NetException(errno, ExtAck.NONE, failure);
  }
}
