// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** One that comes (register_netdevice). */
@Name("pernet.DeviceRegistered")
@Label("Device Registered")
@Description("A device is listed in a namespace")
@Category("Pernet")
@StackTrace(false)
final class DeviceRegisteredEvent extends Event {
  @Label("Device")
  String device;

  @Label("Index")
  int index;

  @Label("Kind")
  @Description("veth, bridge, ...; none for what no request made, such as lo")
  String kind;

  @Label("Namespace")
  @Description("Its inode number, as /proc/PID/ns/net shows it")
  long namespace;
}
