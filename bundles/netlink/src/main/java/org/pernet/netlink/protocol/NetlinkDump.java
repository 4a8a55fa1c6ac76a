// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.protocol;

import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.api.errno.NetException;
import org.pernet.netlink.message.NetlinkBody;

/** A walk over a table that is sent in parts (netlink_callback): it keeps its place between calls, and no reference. */
@ConsumerType
public interface NetlinkDump extends AutoCloseable {
  /** Takes what a dump emits. */
  @FunctionalInterface
  interface Sink {
    /**
     * One entry; its body may be a {@link org.pernet.netlink.message.PassingBody}, as no other message's may.
     *
     * @return whether there is room for another; where not, the walk must pause
     */
    boolean emit(int type, NetlinkBody body);
  }

  /**
   * Goes on from where it was.
   *
   * @return whether there may be more; false ends the dump
   * @throws NetException ends the dump with this errno, in its NLMSG_DONE
   */
  boolean next(Sink sink) throws NetException;

  /** More flags for every message and the end, such as NLM_F_DUMP_FILTERED. */
  default int flags() {
    return 0;
  }

  /** Whether the end has {@link #flags} too; few dumps forget them there. */
  default boolean flagsEnd() {
    return true;
  }

  /** Whether the end comes in a datagram of its own, as old readers expect of links, addresses and routes. */
  default boolean endsApart() {
    return false;
  }

  /** A number that changes when the table does: where it changes during the dump, the reader is told (NLM_F_DUMP_INTR). */
  default int sequence() {
    return 0;
  }

  /** The dump has ended, or its reader has gone. */
  @Override
  default void close() {}
}
