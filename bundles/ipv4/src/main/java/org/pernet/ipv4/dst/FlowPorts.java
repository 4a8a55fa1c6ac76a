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

  private FlowPorts() {}

  /** Notes in a flow what rules and ways may ask for (fib4_rules_early_flow_dissect, fib_multipath_hash). */
  public static void note(InetNet net, FibNet fib, SkBuff skb, Flow4 flow) {
    flow.protocol = Ipv4Header.protocol(skb);
    int policy = (int) net.sysctls().get(Ipv4Sysctl.FIB_MULTIPATH_HASH_POLICY);
    boolean byPorts = policy == 1 || policy == 3;
    if (byPorts || (fib != null && fib.hasCustomRules())) {
      notePorts(skb, flow);
    }
    if (byPorts) {
      flow.multipathHash = hash(flow.saddr, flow.daddr, flow.protocol, flow.sport, flow.dport);
    } else if (flow.protocol == Ipv4Header.IPPROTO_ICMP) {
      noteQuoted(skb, flow);
    }
  }

  private static void notePorts(SkBuff skb, Flow4 flow) {
    int at = Ipv4Header.length(skb);
    boolean hasPorts = flow.protocol == Ipv4Header.IPPROTO_UDP
        && (Ipv4Header.fragment(skb) & Ipv4Header.IP_OFFSET) == 0
        && skb.length() >= at + PORTS;
    if (hasPorts) {
      flow.sport = skb.getShort(at);
      flow.dport = skb.getShort(at + 2);
    }
  }

  /** An error goes the way back of the packet that it quotes (ip_multipath_l3_keys). */
  private static void noteQuoted(SkBuff skb, Flow4 flow) {
    int at = Ipv4Header.length(skb);
    int quoted = at + IcmpHeader.LENGTH;
    if ((Ipv4Header.fragment(skb) & Ipv4Header.IP_OFFSET) == 0
        && skb.length() >= quoted + Ipv4Header.LENGTH
        && IcmpHeader.isError(skb.getByte(at))) {
      int from = skb.getInt(quoted + Ipv4Header.SOURCE);
      int to = skb.getInt(quoted + Ipv4Header.DESTINATION);
      flow.multipathHash = hash(from, to, 0, 0, 0);
    }
  }

  /** A hash of a flow, 0 to 2^31-1, for the choice among several ways (fib_multipath_hash). */
  public static int hash(int source, int destination, int protocol, int sport, int dport) {
    int hash = destination * 0x9e3779b1 ^ Integer.rotateLeft(source * 0x85ebca6b, 16);
    hash ^= (protocol << 16 ^ sport) * 0xcc9e2d51 ^ Integer.rotateLeft(dport * 0x1b873593, 13);
    hash = (hash ^ hash >>> 15) * 0xc2b2ae35;
    return (hash ^ hash >>> 13) >>> 1;
  }
}
