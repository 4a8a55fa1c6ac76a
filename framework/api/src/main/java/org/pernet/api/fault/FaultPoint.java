// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.fault;

import java.util.Objects;
import org.pernet.api.errno.Errno;

/**
 * A place where the kernel may fail for a reason that no caller can bring about: an allocation, a driver, a disk. Immutable; whoever
 * has such a place keeps its point as a constant.
 *
 * @param name what fails there, as {@code dev.ifindex}: the room, a dot, the thing
 * @param errno what the kernel answers where that happens
 */
public record FaultPoint(String name, Errno errno) {
  /** A point. */
  public FaultPoint {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(errno, "errno");
  }

  /** A point where memory runs out (failslab): ENOMEM. */
  public static FaultPoint memory(String name) {
    return new FaultPoint(name, Errno.ENOMEM);
  }

  @Override
  public String toString() {
    return name;
  }
}
