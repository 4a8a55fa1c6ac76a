// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.fault;

import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.api.errno.NetException;

/**
 * Decides, each time a {@link FaultPoint} is reached, whether the kernel fails there (should_fail, ALLOW_ERROR_INJECTION). A kernel
 * is made with one; that of a kernel in earnest is {@link #NONE}, whose call the JIT removes. Called from any thread, with any lock of
 * the control path held, and sometimes in the packet path: it neither blocks nor calls the kernel.
 */
@ConsumerType
@FunctionalInterface
public interface FaultInjector {
  /** Nothing fails. */
  FaultInjector NONE = point -> {};

  /**
   * A point is reached.
   *
   * @throws NetException the kernel fails here; whatever the errno, the caller behaves as if the point's own cause had come
   */
  void reach(FaultPoint point) throws NetException;

  /** Whether the kernel fails at a point where it has another way to go on, and nobody is told why. */
  default boolean fails(FaultPoint point) {
    try {
      reach(point);
      return false;
    } catch (NetException fault) {
      return true;
    }
  }
}
