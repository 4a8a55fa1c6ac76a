// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import org.pernet.api.dev.NetDevice;

/** Who knows whether gateways answer (fib_good_nh). No lock. */
@FunctionalInterface
public interface GatewayStates {
  /** Whether a gateway is one that answers, or nothing is known of it. */
  boolean isUsable(NetDevice device, int gateway);
}
