// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.event;

import java.util.function.Supplier;
import org.pernet.api.net.Net;
import org.pernet.rtnetlink.handler.RtnlEvents;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.RtnlMessage;

/** The events of IPv4: silent until a handler of this bundle stands in rtnetlink's table. */
public final class Ipv4Events {
  private volatile RtnlEvents events; // null before

  /** Nobody hears yet. */
  public Ipv4Events() {}

  /** From now on these carry them. */
  public void speakThrough(RtnlEvents through) {
    events = through;
  }

  /**
   * Tells a group, if anybody hears.
   *
   * @param cause the request that caused it; null for none
   * @param message makes what is told
   */
  public void send(
      Net net,
      int group,
      int type,
      int flags,
      RtnlRequest cause,
      Supplier<? extends RtnlMessage> message) {
    RtnlEvents through = events;
    if (through != null && through.isHeard(net, group, cause)) {
      through.send(net, group, type, flags, cause, message.get());
    }
  }
}
