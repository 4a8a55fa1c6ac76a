// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.dev;

import org.osgi.annotation.versioning.ProviderType;

/**
 * A device's counters, for its driver to add to (struct pcpu_sw_netstats, struct net_device_core_stats). Kept for each CPU,
 * so that adding costs no atomic instruction. In a section of the packet path.
 */
@ProviderType
public interface DeviceCounters {
  /** A frame of so many bytes came in. */
  void received(int bytes);

  /** A frame of so many bytes went out. */
  void transmitted(int bytes);

  /** A frame for a group came in; it is counted as received besides. */
  void multicast();

  /** A frame that came in was dropped. */
  void receiveDropped();

  /** A frame that was to go out was dropped. */
  void transmitDropped();

  /** A frame that came in was faulty. */
  void receiveError();

  /** A frame could not be sent. */
  void transmitError();
}
