// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.net;

import org.osgi.annotation.versioning.ProviderType;

/** A reference to a namespace, counted and named; owned by who took it. {@link #close} gives it back, once. */
@ProviderType
public interface NetReference extends AutoCloseable {
  /** The namespace. */
  Net net();

  /** Who holds it, as he said. */
  String holder();

  /** Gives it back (put_net); the last one of life queues the namespace for cleanup and returns at once. Idempotent. */
  @Override
  void close();
}
