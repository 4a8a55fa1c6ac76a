// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.message;

import java.util.Objects;
import org.pernet.api.attr.Attributes;

/**
 * A neighbour (struct ndmsg, then NDA_*).
 *
 * @param family AF_INET, AF_INET6, AF_BRIDGE; AF_UNSPEC in a dump of all
 * @param padding three unused bytes
 * @param index the device's
 * @param state NUD_*
 * @param flags NTF_*
 * @param type RTN_*
 * @param attributes NDA_*
 */
public record NeighbourMessage(
    int family, int padding, int index, int state, int flags, int type, Attributes attributes)
    implements RtnlMessage {
  public NeighbourMessage {
    Objects.requireNonNull(attributes, "attributes");
  }
}
