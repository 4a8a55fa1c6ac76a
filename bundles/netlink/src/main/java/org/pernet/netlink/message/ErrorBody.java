// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.message;

import java.util.Objects;
import java.util.Optional;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;

/**
 * An acknowledgement, or a refusal (NLMSG_ERROR, and the end of a dump, NLMSG_DONE).
 *
 * @param errno what went wrong; empty for nothing
 * @param request what it answers; at the end of a dump empty where that was read from bytes
 * @param extAck the words, where the socket asked for them
 */
public record ErrorBody(Optional<Errno> errno, Optional<NetlinkMessage> request, ExtAck extAck)
    implements NetlinkBody {
  public ErrorBody {
    Objects.requireNonNull(errno, "errno");
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(extAck, "extAck");
  }
}
