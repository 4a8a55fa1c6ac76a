// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A module that goes, and how long that took. */
@Name("pernet.ModuleUnload")
@Label("Module Unload")
@Description("All that a module has registered goes: its devices, then exits run in all namespaces")
@Category("Pernet")
@StackTrace(false)
final class ModuleUnloadEvent extends Event {
  @Label("Module")
  String module;

  @Label("Namespaces")
  @Description("How many live")
  int namespaces;
}
