// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.command;

import static org.pernet.ipv4.header.IcmpHeader.ICMP_DEST_UNREACH;
import static org.pernet.ipv4.header.IcmpHeader.ICMP_EXC_FRAGTIME;
import static org.pernet.ipv4.header.IcmpHeader.ICMP_EXC_TTL;
import static org.pernet.ipv4.header.IcmpHeader.ICMP_FRAG_NEEDED;
import static org.pernet.ipv4.header.IcmpHeader.ICMP_PARAMETERPROB;
import static org.pernet.ipv4.header.IcmpHeader.ICMP_REDIRECT;
import static org.pernet.ipv4.header.IcmpHeader.ICMP_SOURCE_QUENCH;
import static org.pernet.ipv4.header.IcmpHeader.ICMP_TIME_EXCEEDED;

import java.util.Locale;
import org.pernet.ipv4.inet.Inet4;

/** Times and messages in ping's words. */
final class PingText {
  static final String USAGE = """
      Usage
        ping [options] <destination>

      Options:
        <destination>      IPv4 address or localhost
        -A                 use adaptive ping
        -b                 allow pinging broadcast
        -c <count>         stop after <count> replies
        -D                 print timestamps
        -f                 flood ping
        -I <interface>     either interface name or address
        -i <interval>      seconds between sending each packet
        -L                 suppress loopback of multicast packets
        -l <preload>       send <preload> number of packages while waiting replies
        -m <mark>          tag the packets going out
        -M <pmtud opt>     define mtu discovery, can be one of <do|dont|want>
        -n                 no dns name resolution
        -O                 report outstanding replies
        -p <pattern>       contents of padding byte
        -q                 quiet output
        -Q <tclass>        use quality of service <tclass> bits
        -s <size>          use <size> as number of data bytes to be sent
        -t <ttl>           define time to live
        -v                 verbose output
        -w <deadline>      reply wait <deadline> in seconds
        -W <timeout>       time to wait for response""";

  private static final String[] UNREACHABLE = {
    "Destination Net Unreachable",
    "Destination Host Unreachable",
    "Destination Protocol Unreachable",
    "Destination Port Unreachable",
    "",
    "Source Route Failed",
    "Destination Net Unknown",
    "Destination Host Unknown",
    "Source Host Isolated",
    "Destination Net Prohibited",
    "Destination Host Prohibited",
    "Destination Net Unreachable for Type of Service",
    "Destination Host Unreachable for Type of Service",
    "Packet filtered",
    "Precedence Violation",
    "Precedence Cutoff"
  };

  private static final String[] REDIRECTS = {
    "Redirect Network",
    "Redirect Host",
    "Redirect Type of Service and Network",
    "Redirect Type of Service and Host"
  };

  private PingText() {}

  /** How long an answer took, in microseconds, as it stands behind {@code time=}. */
  static String time(long micros) {
    if (micros >= 100_000 - 50) {
      return (micros + 500) / 1000 + " ms";
    }
    if (micros >= 10_000 - 5) {
      return (micros + 50) / 1000 + "." + (micros + 50) % 1000 / 100 + " ms";
    }
    if (micros >= 1000) {
      return String.format(
          Locale.ROOT, "%d.%02d ms", (micros + 5) / 1000, (micros + 5) % 1000 / 10);
    }
    return millis(micros) + " ms";
  }

  /** Microseconds in milliseconds with three places. */
  static String millis(long micros) {
    return String.format(Locale.ROOT, "%d.%03d", micros / 1000, micros % 1000);
  }

  /** A number as printf's %g has it, of six digits at most. */
  static String percent(double value) {
    String text = new java.math.BigDecimal(value)
        .round(new java.math.MathContext(6))
        .stripTrailingZeros()
        .toPlainString();
    return text;
  }

  /** What an ICMP message says (pr_icmph). */
  static String icmp(int type, int code, int info) {
    return switch (type) {
      case ICMP_DEST_UNREACH -> unreachable(code, info);
      case ICMP_SOURCE_QUENCH -> "Source Quench";
      case ICMP_REDIRECT -> redirect(code) + "(New nexthop: " + Inet4.text(info) + ")";
      case ICMP_TIME_EXCEEDED ->
        switch (code) {
          case ICMP_EXC_TTL -> "Time to live exceeded";
          case ICMP_EXC_FRAGTIME -> "Frag reassembly time exceeded";
          default -> "Time exceeded, Bad Code: " + code;
        };
      case ICMP_PARAMETERPROB -> "Parameter problem: pointer = " + info;
      default -> "Bad ICMP type: " + type;
    };
  }

  private static String redirect(int code) {
    return code < REDIRECTS.length ? REDIRECTS[code] : "Redirect, Bad Code: " + code;
  }

  private static String unreachable(int code, int info) {
    if (code == ICMP_FRAG_NEEDED) {
      return "Frag needed and DF set (mtu = " + info + ")";
    }
    return code < UNREACHABLE.length ? UNREACHABLE[code] : "Dest Unreachable, Bad Code: " + code;
  }
}
