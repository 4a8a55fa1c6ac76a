// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.jfr;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A frame that is dropped (kfree_skb_reason). */
@Name("pernet.PacketDropped")
@Label("Packet Dropped")
@Description("A frame ends before it has arrived")
@Category("Pernet")
@StackTrace(false)
final class PacketDroppedEvent extends Event {
  @Label("Reason")
  String reason;

  @Label("Length")
  @DataAmount
  int bytes;

  @Label("Device")
  @Description("Which it was at; none before it was at any")
  String device;

  @Label("Namespace")
  @Description("Its inode number, as /proc/PID/ns/net shows it")
  long namespace;
}
