// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A service that a module registers as it is loaded, and how long that took. */
@Name("pernet.ModuleLoad")
@Label("Module Load")
@Description(
    "A module registers a service, one of those it registers as it is loaded: inits run in all namespaces")
@Category("Pernet")
@StackTrace(false)
final class ModuleLoadEvent extends Event {
  @Label("Module")
  String module;

  @Label("Service")
  @Description("The type of what it registers")
  String service;

  @Label("Namespaces")
  @Description("How many live")
  int namespaces;

  @Label("Refusal")
  @Description("The errno; empty where it was taken")
  String refusal;
}
