// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.socket;

import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.api.net.Net;

/** A socket. What can be done with it is its family's; {@link #close} ends it, and is called when its last descriptor is. */
@ConsumerType
public interface Socket extends AutoCloseable {
  /** The namespace that it was made in, which it keeps alive. */
  Net net();

  /** Ends it. Idempotent. */
  @Override
  void close();
}
