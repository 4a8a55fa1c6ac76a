// SPDX-License-Identifier: Apache-2.0
package org.pernet.core;

import java.util.Map;
import java.util.Optional;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.ModuleInfo;

/** One module's registrations with a kernel. No lock of the kernel may be held by the caller. Safe for threads. */
public interface ModuleUnit {
  /** Its name. */
  String name();

  /**
   * Registers a service; returns when the kernel has taken it. A type that the kernel does not take yet waits for its
   * extension point.
   *
   * @param typeName the class name that it is registered under
   * @throws NetException the refusal; all else of the unit is then withdrawn, and further offers are refused likewise
   *     until {@link #withdraw}
   */
  void offer(String typeName, Object service, Map<String, ?> properties) throws NetException;

  /**
   * Takes everything of the unit away: link kinds with all their devices, then what else there is, then operations,
   * whose exits run in every live namespace; each sort in reverse order of registration. Afterwards the
   * kernel holds nothing of the unit's, and the unit may begin anew. Throws nothing but {@link IllegalStateException} from inside an
   * init or an exit.
   */
  void withdraw();

  /** Why it was refused, if it was. */
  Optional<NetException> refusal();

  /** The state of it. */
  ModuleInfo info();
}
