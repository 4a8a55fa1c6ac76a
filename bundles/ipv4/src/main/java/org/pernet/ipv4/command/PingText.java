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
        ping [OPTIONS] HOST

      Sends echoes to HOST, an IPv4 address or localhost, and tells what comes back.
        -c COUNT      end after so many answers
        -i SECONDS    time from one echo to the next; 1 if unsaid
        -f            as fast as answers come: a dot for each sent, taken back for each answer
        -A            the next one when the last is answered
        -l COUNT      so many at once before the first answer
        -s BYTES      data in each; 56 if unsaid
        -p HEX        bytes to fill them with
        -I SOURCE     the device or the address to send from
        -t TTL        routers it may pass
        -Q TOS        the type of service
        -m MARK       a mark for rules to look at
        -M do|dont|want
                      whether routers may cut what is sent: no, yes, not what this host sends
        -b            HOST may be a broadcast address
        -L            groups: nothing comes back to this host
        -w SECONDS    end after this time, whatever came
        -W SECONDS    wait so long for the last answer
        -O            tell what was not answered before the next is sent
        -D            the time before each line
        -q            only the summary
        -v            errors, too, that others cause
        -n            addresses without names, as always here""";

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
