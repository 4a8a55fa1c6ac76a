// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** One that moves (dev_change_net_namespace). */
@Name("pernet.DeviceMoved")
@Label("Device Moved")
@Description("A device has come from another namespace, with the name and index it has there")
@Category("Pernet")
@StackTrace(false)
final class DeviceMovedEvent extends Event {
  @Label("Device")
  String device;

  @Label("Index")
  int index;

  @Label("From")
  @Description("Inode number of the namespace it came from")
  long from;

  @Label("Namespace")
  @Description("Its inode number, as /proc/PID/ns/net shows it")
  long namespace;
}
