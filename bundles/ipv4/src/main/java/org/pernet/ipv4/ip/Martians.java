// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.ip;

import org.pernet.api.skb.DropReason;
import org.pernet.ipv4.address.InDevice;
import org.pernet.ipv4.fib.Flow4;
import org.pernet.ipv4.inet.Errnos;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.sysctl.Devconf;

/** What was wrong with the addresses of a packet that could not be routed: the look-up says only that something was. */
final class Martians {
  private Martians() {}

  static DropReason reason(InDevice in, Flow4 flow, int error) {
    if (error == Errnos.EXDEV) {
      return DropReason.IP_RPFILTER;
    }
    if (Inet4.isMulticast(flow.saddr) || flow.saddr == Inet4.BROADCAST) {
      return DropReason.IP_INVALID_SOURCE;
    }
    boolean loops = Inet4.isLoopback(flow.daddr) || Inet4.isLoopback(flow.saddr);
    if (loops && !in.either(Devconf.ROUTE_LOCALNET)) {
      return DropReason.IP_LOCALNET;
    }
    if (Inet4.isZeronet(flow.saddr)) {
      return DropReason.IP_INVALID_SOURCE;
    }
    if (Inet4.isZeronet(flow.daddr)) {
      return DropReason.IP_INVALID_DEST;
    }
    return DropReason.IP_LOCAL_SOURCE;
  }
}
