// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.module;

import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;

/**
 * A place where a module lets services of other modules in, such as netlink its protocols and rtnetlink its handlers.
 * Registered as a service itself; services of its type that came before it are attached in the order in which they came,
 * and those there when it goes are detached in reverse. The kernel's module lock is held, and no other.
 *
 * @param <T> the type of service that it takes
 */
@ConsumerType
public interface ExtensionPoint<T> {
  /** The type that services are registered as. */
  Class<T> type();

  /** A service comes; a throw refuses it, and with it its module. */
  void attach(Kernel kernel, T service, Map<String, ?> properties) throws NetException;

  /** A service that was attached goes. Must not throw; afterwards nothing of it may be held. */
  void detach(Kernel kernel, T service);
}
