// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.dev;

import org.osgi.annotation.versioning.ProviderType;

/** A reference to a device, counted and named: it cannot be freed before the last is closed (dev_hold, dev_put). */
@ProviderType
public interface DeviceHold extends AutoCloseable {
  /** The device. */
  NetDevice device();

  /** Who holds it, as he said. */
  String holder();

  /** Gives it back. Idempotent. */
  @Override
  void close();
}
