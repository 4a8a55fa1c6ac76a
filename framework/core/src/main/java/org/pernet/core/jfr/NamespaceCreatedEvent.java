// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** One that comes (setup_net). */
@Name("pernet.NamespaceCreated")
@Label("Namespace Created")
@Description("A namespace has all its subsystems' state, and can be seen")
@Category("Pernet")
@StackTrace(false)
final class NamespaceCreatedEvent extends Event {
  @Label("Namespace")
  @Description("Its inode number, as /proc/PID/ns/net shows it")
  long namespace;

  @Label("Cookie")
  @Description("A number that no other namespace of this kernel has had or will have")
  long cookie;
}
