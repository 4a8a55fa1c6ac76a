// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.message;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A body of a dump that says what it holds while it is emitted, and is not kept: its codec writes it at once, and who wants to
 * keep it asks for what can be.
 */
@ConsumerType
public interface PassingBody extends NetlinkBody {
  /** The same as a body that stays; only while this one is emitted. */
  NetlinkBody kept();
}
