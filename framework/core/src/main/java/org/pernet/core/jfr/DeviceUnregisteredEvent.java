// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** One that goes (unregister_netdevice). */
@Name("pernet.DeviceUnregistered")
@Label("Device Unregistered")
@Description("A device is not listed any more")
@Category("Pernet")
@StackTrace(false)
final class DeviceUnregisteredEvent extends Event {
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
