// SPDX-License-Identifier: Apache-2.0
package org.pernet.core;

import java.util.List;
import org.pernet.api.kernel.Kernel;

/** A kernel, as the host of its modules has it. Safe for threads. */
public interface HostedKernel extends AutoCloseable {
  /** The kernel. */
  Kernel kernel();

  /**
   * Whether the kernel takes services of this type now: its own types (operations, kinds, notifiers, announcers, socket
   * families, extension points), and those that an extension point takes.
   */
  boolean takes(String typeName);

  /** Whether this thread is inside an init or an exit, where nothing can be offered or withdrawn. */
  boolean isInside();

  /**
   * A new unit, with nothing registered: one module, which is loaded and unloaded as a whole.
   *
   * @param name what {@code lsmod} shows
   * @param version its version, or empty
   * @param description one line, or empty
   * @param location where it comes from, or empty
   */
  ModuleUnit newUnit(String name, String version, String description, String location);

  /** All units that have something registered, in the order of their first registration. */
  List<ModuleUnit> units();

  /** The same as the kernel's own. */
  @Override
  void close();
}
