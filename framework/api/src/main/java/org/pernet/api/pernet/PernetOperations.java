// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.pernet;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;

/**
 * What a subsystem or a device driver does when a namespace comes and when it goes (struct pernet_operations). Register it
 * through a {@code ModuleContext}, or as a bare OSGi service with the property {@value #TYPE}: init runs in every live
 * namespace, oldest first, before the registration returns, and exit in every one before the unregistration returns.
 *
 * <p>All methods run with the pernet lock held (read when a namespace comes or goes, write when operations do), without
 * RTNL. Registering operations or asking for a module from inside is EDEADLK. What a method throws beyond what it declares
 * counts as a failure too: in init as EIO, in the others it is logged and the walk goes on.
 */
@ConsumerType
public interface PernetOperations {
  /** The service property that says which list the operations belong to. */
  String TYPE = "pernet.type";
  /** Value of {@link #TYPE}: a subsystem; inits before all devices, exits after them. */
  String SUBSYS = "subsys";
  /** Value of {@link #TYPE}: a device driver. */
  String DEVICE = "device";

  /** The key to the state that these operations keep in each namespace; empty for none. Asked once, at registration. */
  default Optional<PernetKey<?>> key() {
    return Optional.empty();
  }

  /**
   * A namespace comes. It is not seen by others yet where it is new.
   *
   * @throws NetException refuses: the namespace is not made, or the operations not registered, and all is undone; there
   *     is no third way, such as the kernel's positive return
   */
  default void init(Net net) throws NetException {}

  /** A namespace goes: the first pass, of all operations, before a grace period and any {@link #exit}. */
  default void preExit(Net net) {}

  /** A namespace goes: the second pass. After it no code of this driver runs for the namespace. */
  default void exit(Net net) {}

  /**
   * The namespaces of one batch go: called once, after {@link #exit} for each; with none where a registration failed in the
   * first namespace.
   */
  default void exitBatch(List<Net> nets) {}
}
