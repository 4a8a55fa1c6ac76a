// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.audit;

import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.net.Net;

/**
 * A module's part of {@code Kernel.audit}: says what is wrong with its invariants. A service, registered as the module's other
 * services are. Called under RTNL, so that nothing of the control path moves; frames go on meanwhile.
 */
@ConsumerType
public interface KernelAuditor {
  /** Told what is wrong. */
  @FunctionalInterface
  interface Findings {
    /** Complains, unless it is right. */
    void expect(boolean right, String words);
  }

  /** Looks at a module's state in one namespace; those that are seen are shown one after the other, the oldest first. */
  void audit(Net net, Findings findings);

  /** Looks at what a module keeps beside its namespaces, after all of them were shown. */
  default void auditAll(Kernel kernel, Findings findings) {}
}
