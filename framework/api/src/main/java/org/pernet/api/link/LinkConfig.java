// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.link;

import java.util.Optional;
import java.util.OptionalInt;
import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.dev.HardwareAddress;

/** How a device shall be when it is made: what a RTM_NEWLINK message, or the part of it for a pair's other end, asks for. */
@ProviderType
public interface LinkConfig {
  /** The index asked for, or 0 for any. */
  int index();

  /** The flags asked for (ifi_flags). */
  int flags();

  /** Which of them shall count; 0 with flags means all (ifi_change). */
  int change();

  /** A name, or a pattern with %d. */
  Optional<String> name();

  /** The hardware address. */
  Optional<HardwareAddress> address();

  /** The broadcast address. */
  Optional<HardwareAddress> broadcast();

  /** Bytes. */
  OptionalInt mtu();

  /** Packets. */
  OptionalInt txQueueLength();

  /** An operational state's number. */
  OptionalInt operState();

  /** A link mode's number. */
  OptionalInt linkMode();

  /** A group's number. */
  OptionalInt group();

  /** Transmit queues. */
  OptionalInt txQueues();

  /** Receive queues. */
  OptionalInt rxQueues();
}
