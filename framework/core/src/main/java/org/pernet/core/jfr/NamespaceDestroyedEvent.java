// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** One that is gone (cleanup_net). */
@Name("pernet.NamespaceDestroyed")
@Label("Namespace Destroyed")
@Description("A namespace is gone, to the end")
@Category("Pernet")
@StackTrace(false)
final class NamespaceDestroyedEvent extends Event {
  @Label("Namespace")
  @Description("Its inode number, as /proc/PID/ns/net shows it")
  long namespace;

  @Label("Cookie")
  @Description("A number that no other namespace of this kernel has had or will have")
  long cookie;
}
