// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.load;

import java.util.Optional;
import org.osgi.framework.Bundle;
import org.pernet.api.errno.Errno;
import org.pernet.core.ModuleUnit;

/** How a bundle stands with the kernel now. Safe for threads. */
public interface Standing {
  /** Its unit, while the kernel has something of it. */
  Optional<ModuleUnit> unit(Bundle bundle);

  /** What it was refused with, until it is taken, updated or uninstalled. */
  Optional<Errno> refusal(Bundle bundle);
}
