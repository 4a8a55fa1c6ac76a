// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.socket;

import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.netlink.codec.EncodedOnce;

/**
 * Where a socket's messages go: its own queue of typed ones, or one of bytes. It is handed messages under any lock of the
 * kernel's, and never blocks. Safe for threads; the parts of a dump come one at a time.
 */
@ConsumerType
public interface NetlinkReceiver {
  /** An answer or an event: a datagram of its own. Where there is no room it is lost, and the reader will be told. */
  void offer(Received received, EncodedOnce encoded);

  /** A message for this socket could not be made (sk_err): the reader is told ENOBUFS once, and goes on. */
  void fail();

  /** How many messages a dump under way may put into its next part at most; none where it shall wait. */
  int roomForDump();

  /** A part of a dump begins. */
  void beginPart();

  /**
   * One message of a dump; it is taken in any case, at the latest into the next part. Its body may be a {@link
   * org.pernet.netlink.message.PassingBody}, which is written or made into another before this returns.
   *
   * @return whether there may be room for another in this part
   */
  boolean part(Received received, EncodedOnce encoded);

  /** Whether this part holds something already. */
  boolean hasPart();

  /** Whether the end of the dump has room in this part. */
  boolean hasRoomForEnd();

  /** The part is to be delivered, where it holds something. */
  void endPart();

  /** Throws away what is there. */
  void clear();

  /** Throws away what is there, and takes no more; a waiting reader returns. */
  void close();
}
