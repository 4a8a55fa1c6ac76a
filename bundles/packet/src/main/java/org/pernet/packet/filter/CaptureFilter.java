// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.filter;

import java.util.List;
import org.pernet.api.errno.NetException;
import org.pernet.api.filter.BpfInstruction;
import org.pernet.api.filter.SocketFilter;

/**
 * Filters for Ethernet frames, in a part of the language of pcap-filter(7):
 *
 * <pre>
 * ip, ip6, arp, rarp, icmp, icmp6, igmp, tcp, udp, sctp
 * [ip|ip6|arp|rarp] [src|dst|src or dst|src and dst] host ADDRESS
 * [ip|arp|rarp] [src|dst|...] net NET[/LENGTH] | NET mask MASK
 * [tcp|udp|sctp] [src|dst|...] port NUMBER | portrange FIRST-LAST
 * ether [src|dst|...] host MAC, ether proto NUMBER|NAME, [ip|ip6] proto NUMBER|NAME
 * [ether] broadcast, [ether|ip] multicast, greater LENGTH, less LENGTH, inbound, outbound
 * not (!), and (&amp;&amp;), or (||), parentheses
 * </pre>
 *
 * <p>As there, "and" and "or" bind alike, from the left; "host" may be left out behind a direction, and what is said of one
 * address holds for the next that stands alone, as in {@code port 67 or 68}. Names are not looked up, and behind
 * the extension headers of IPv6 nobody looks.
 */
public final class CaptureFilter {
  /** How many bytes of a frame are taken: all of any (MAXIMUM_SNAPLEN). */
  public static final int ALL_BYTES = 262_144;

  private CaptureFilter() {}

  /** A filter that takes whole frames; one that takes all where the text is empty. */
  public static SocketFilter compile(String text) throws FilterSyntaxException {
    try {
      return SocketFilter.of(program(text));
    } catch (NetException tooLong) {
      throw new FilterSyntaxException(text.length(), "the filter is too long");
    }
  }

  /** The program of a filter, as {@code tcpdump -d} shows it, in our compiler's words. */
  public static List<BpfInstruction> program(String text) throws FilterSyntaxException {
    if (text.isBlank()) {
      return List.of(BpfInstruction.of(BpfInstruction.RET | BpfInstruction.K, ALL_BYTES));
    }
    return new FilterCompiler(ALL_BYTES).compile(new FilterParser(text).parse());
  }
}
