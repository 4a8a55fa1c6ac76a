// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.host;

import org.osgi.framework.BundleContext;
import org.pernet.core.HostedKernel;

/** What all of the host's parts share: the framework's side, the kernel's side, and whether it is over. */
final class HostState {
  private final BundleContext context;
  private final HostedKernel kernel;
  private final Refusals refusals;
  private final ThreadLocal<Boolean> inTurn = new ThreadLocal<>();
  private volatile boolean closed;

  HostState(BundleContext context, HostedKernel kernel) {
    this.context = context;
    this.kernel = kernel;
    this.refusals = new Refusals(context);
  }

  BundleContext context() {
    return context;
  }

  HostedKernel kernel() {
    return kernel;
  }

  Refusals refusals() {
    return refusals;
  }

  /** From now on nothing is offered any more. */
  void close() {
    closed = true;
  }

  boolean isClosed() {
    return closed;
  }

  /** Whether this thread is in code of a module's that the kernel runs: in a turn of the host's, or for a namespace. */
  boolean isInTurn() {
    return inTurn.get() != null || kernel.isInside();
  }

  void enterTurn() {
    inTurn.set(Boolean.TRUE);
  }

  void leaveTurn() {
    inTurn.remove();
  }
}
