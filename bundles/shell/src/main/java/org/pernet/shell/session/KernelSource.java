// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.session;

import java.util.Optional;
import org.pernet.api.kernel.Kernel;

/** Where the kernel is found. It may go, and another come. Safe for threads. */
@FunctionalInterface
public interface KernelSource {
  /** The kernel that runs now. */
  Optional<Kernel> current();
}
