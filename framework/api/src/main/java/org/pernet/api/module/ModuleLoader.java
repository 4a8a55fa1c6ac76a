// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.module;

import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.errno.NetException;

/**
 * The OSGi host's answer to one who registered a bare service: was it taken? The framework swallows what a service listener
 * throws, so a driver that wants its start to fail as insmod fails has to ask. A service itself.
 */
@ProviderType
public interface ModuleLoader {
  /**
   * Waits for the verdict on a service.
   *
   * @param serviceId its {@code service.id}
   * @throws NetException what the kernel refused it with
   * @throws InterruptedException the wait was interrupted; there may yet be a verdict
   */
  void await(long serviceId) throws NetException, InterruptedException;
}
