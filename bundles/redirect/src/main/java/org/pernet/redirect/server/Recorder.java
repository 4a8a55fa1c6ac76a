// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.server;

/** One who keeps a record of all datagrams. Called by many threads; must not throw, and should not wait. */
@FunctionalInterface
public interface Recorder {
  /** Keeps none. */
  Recorder NONE = (datagram, toKernel) -> {};

  /** A datagram, to the kernel or from it. */
  void record(byte[] datagram, boolean toKernel);
}
