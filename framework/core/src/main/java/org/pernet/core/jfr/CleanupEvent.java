// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A batch of the dead (cleanup_net), and how long it took. */
@Name("pernet.Cleanup")
@Label("Namespace Cleanup")
@Description("A batch of dead namespaces is cleaned up: exits, and the sweep of their devices")
@Category("Pernet")
@StackTrace(false)
final class CleanupEvent extends Event {
  @Label("Namespaces")
  @Description("How many are in the batch")
  int namespaces;
}
