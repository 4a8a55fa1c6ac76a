// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.dev;

/** A device's counters, at one moment (struct rtnl_link_stats64, the part that Pernet counts). */
public record DeviceStatistics(
    long rxPackets,
    long txPackets,
    long rxBytes,
    long txBytes,
    long rxErrors,
    long txErrors,
    long rxDropped,
    long txDropped,
    long multicast,
    long collisions) {
  /** Nothing counted. */
  public static final DeviceStatistics ZERO = new DeviceStatistics(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
