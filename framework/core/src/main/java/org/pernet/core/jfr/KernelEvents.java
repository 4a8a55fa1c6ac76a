// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.jfr;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;

/**
 * The events of a kernel, as whoever brings them about tells them. Safe for threads and for the packet path: nothing here blocks,
 * takes a lock of the kernel's or throws.
 */
public interface KernelEvents {
  /** Nobody is told. */
  KernelEvents NONE = new KernelEvents() {};

  /** Something that takes its time. */
  @FunctionalInterface
  interface Span {
    /** One that nobody asks for. */
    Span NONE = (count, outcome) -> {};

    /**
     * It is over.
     *
     * @param count of how many namespaces
     * @param outcome what it came to: empty, or an errno's name
     */
    void end(int count, String outcome);
  }

  /** The recorder's, where this JDK has one. */
  static KernelEvents ofThisJdk() {
    try {
      return new FlightEvents();
    } catch (NoClassDefFoundError withoutRecorder) {
      return NONE;
    }
  }

  /** A namespace can be seen. */
  default void namespaceCreated(Net net) {}

  /** A namespace is gone, to the end. */
  default void namespaceDestroyed(Net net) {}

  /** The dead of one batch are cleaned up. */
  default Span cleanup() {
    return Span.NONE;
  }

  /** A device is listed. */
  default void deviceRegistered(NetDevice device) {}

  /** A device is not any more. */
  default void deviceUnregistered(NetDevice device) {}

  /** A device has come from another namespace. */
  default void deviceMoved(NetDevice device, Net from) {}

  /** A module registers a service, as it does while it is loaded: inits run. */
  default Span moduleLoad(String module, String service) {
    return Span.NONE;
  }

  /** All that a module has registered goes: exits run. */
  default Span moduleUnload(String module) {
    return Span.NONE;
  }

  /** A frame is dropped; it is still whole. */
  default void dropped(SkBuff skb, DropReason reason) {}
}
