// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.dst;

import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.address.InetNet;
import org.pernet.ipv4.fib.FibNet;
import org.pernet.ipv4.fib.Flow4;
import org.pernet.ipv4.header.IcmpHeader;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.sysctl.Ipv4Sysctl;

/** What of a packet's further bytes its route may depend on: protocol and ports for rules, and the hash among several ways. */
public final class FlowPorts {
  private static final int PORTS = 4;
  private static final int ANY_FRAGMENT = 0x3fff; // IP_MF | IP_OFFSET
  private static final int IPPROTO_IPIP = 4;
  private static final int TCP = 6;
  private static final int DCCP = 33;
  private static final int ESP = 50;
  private static final int AH = 51;
  private static final int AH_SPI = 4;
  private static final int SCTP = 132;
  private static final int UDPLITE = 136;

  private FlowPorts() {}

  /** Notes in a flow what rules and ways may ask for (fib4_rules_early_flow_dissect, fib_multipath_hash). */
  public static void note(InetNet net, FibNet fib, SkBuff skb, Flow4 flow) {
    flow.protocol = Ipv4Header.protocol(skb);
    flow.isPacket = true;
    int policy = (int) net.sysctls().get(Ipv4Sysctl.FIB_MULTIPATH_HASH_POLICY);
    boolean byPorts = policy == 1 || policy == 3;
    int at = Ipv4Header.length(skb);
    boolean whole = (Ipv4Header.fragment(skb) & ANY_FRAGMENT) == 0;
    if (whole && (byPorts || (fib != null && fib.hasCustomRules()))) {
      int ports = ports(skb, at, flow.protocol);
      flow.sport = ports >>> 16;
      flow.dport = ports & 0xffff;
    }
    if (policy == 0 && flow.protocol == Ipv4Header.IPPROTO_ICMP) {
      noteQuoted(skb, flow);
    } else if (whole && policy >= 2 && flow.protocol == IPPROTO_IPIP) {
      noteInner(skb, at, flow);
    }
  }

  /** Both ports; 0 where there are none (skb_flow_get_ports). */
  private static int ports(SkBuff skb, int header, int protocol) {
    int at = header;
    switch (protocol) {
      case TCP, Ipv4Header.IPPROTO_UDP, DCCP, ESP, SCTP, UDPLITE -> {}
      case AH -> at += AH_SPI;
      default -> {
        return 0;
      }
    }
    return skb.length() >= at + PORTS ? skb.getInt(at) : 0;
  }

  /** The packet in the packet, whose header is at {@code at}. */
  private static void noteInner(SkBuff skb, int at, Flow4 flow) {
    boolean fits = skb.length() >= at + Ipv4Header.LENGTH && (skb.getByte(at) & 0xf) >= 5;
    if (!fits) {
      return;
    }
    flow.hasInner = true;
    flow.innerSource = skb.getInt(at + Ipv4Header.SOURCE);
    flow.innerDestination = skb.getInt(at + Ipv4Header.DESTINATION);
    flow.innerProtocol = skb.getByte(at + Ipv4Header.PROTOCOL);
    boolean whole = (skb.getShort(at + Ipv4Header.FRAGMENT) & ANY_FRAGMENT) == 0;
    int header = (skb.getByte(at) & 0xf) << 2;
    int ports = whole ? ports(skb, at + header, flow.innerProtocol) : 0;
    flow.innerSport = ports >>> 16;
    flow.innerDport = ports & 0xffff;
  }

  /** An error goes the way of the packet that it quotes (ip_multipath_l3_keys). */
  private static void noteQuoted(SkBuff skb, Flow4 flow) {
    int at = Ipv4Header.length(skb);
    int quoted = at + IcmpHeader.LENGTH;
    if ((Ipv4Header.fragment(skb) & Ipv4Header.IP_OFFSET) == 0
        && skb.length() >= quoted + Ipv4Header.LENGTH
        && IcmpHeader.isError(skb.getByte(at))) {
      flow.quotes = true;
      flow.quotedSource = skb.getInt(quoted + Ipv4Header.SOURCE);
      flow.quotedDestination = skb.getInt(quoted + Ipv4Header.DESTINATION);
    }
  }
}
