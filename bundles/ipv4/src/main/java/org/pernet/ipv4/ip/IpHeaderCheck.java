// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.ip;

import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.header.Ipv4Header;

/** Whether what came in is a packet of IPv4 at all (ip_rcv_core). */
final class IpHeaderCheck {
  private IpHeaderCheck() {}

  /** Checks a frame whose first byte is that of the header, and cuts off what is behind the packet; null where it is right. */
  static DropReason check(SkBuff skb) {
    if (skb.length() < Ipv4Header.LENGTH) {
      return DropReason.PKT_TOO_SMALL;
    }
    int length = Ipv4Header.length(skb);
    if (Ipv4Header.version(skb) != 4 || length < Ipv4Header.LENGTH) {
      return DropReason.IP_INHDR;
    }
    if (skb.length() < length) {
      return DropReason.PKT_TOO_SMALL;
    }
    if (!Ipv4Header.isRight(skb, length)) {
      return DropReason.IP_CSUM;
    }
    int total = Ipv4Header.totalLength(skb);
    if (skb.length() < total) {
      return DropReason.PKT_TOO_SMALL;
    }
    if (total < length) {
      return DropReason.IP_INHDR;
    }
    skb.trim(total);
    return null;
  }
}
