// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.header;

/** The header of ICMP (struct icmphdr): type, code, checksum, and four bytes that depend on the type. */
public final class IcmpHeader {
  /** Bytes. */
  public static final int LENGTH = 8;
  /** Where the code stands. */
  public static final int CODE = 1;
  /** Where the checksum stands. */
  public static final int CHECKSUM = 2;
  /** Where the identifier of an echo stands. */
  public static final int ID = 4;
  /** Where the number of an echo stands, or the next hop's MTU. */
  public static final int SEQUENCE = 6;

  public static final int ICMP_ECHOREPLY = 0;
  public static final int ICMP_DEST_UNREACH = 3;
  public static final int ICMP_SOURCE_QUENCH = 4;
  public static final int ICMP_REDIRECT = 5;
  public static final int ICMP_ECHO = 8;
  public static final int ICMP_TIME_EXCEEDED = 11;
  public static final int ICMP_PARAMETERPROB = 12;
  public static final int ICMP_TIMESTAMP = 13;
  public static final int ICMP_TIMESTAMPREPLY = 14;
  /** The greatest type that has a meaning (NR_ICMP_TYPES). */
  public static final int NR_ICMP_TYPES = 18;

  public static final int ICMP_NET_UNREACH = 0;
  public static final int ICMP_HOST_UNREACH = 1;
  public static final int ICMP_PROT_UNREACH = 2;
  public static final int ICMP_PORT_UNREACH = 3;
  public static final int ICMP_FRAG_NEEDED = 4;
  public static final int ICMP_SR_FAILED = 5;
  public static final int ICMP_NET_ANO = 9;
  public static final int ICMP_HOST_ANO = 10;
  public static final int ICMP_PKT_FILTERED = 13;
  /** The greatest code of what is unreachable (NR_ICMP_UNREACH). */
  public static final int NR_ICMP_UNREACH = 15;

  public static final int ICMP_EXC_TTL = 0;
  public static final int ICMP_EXC_FRAGTIME = 1;
  public static final int ICMP_REDIR_HOST = 1;

  private IcmpHeader() {}

  /** Whether a type tells of an error (icmp_pointers). */
  public static boolean isError(int type) {
    return type == ICMP_DEST_UNREACH
        || type == ICMP_SOURCE_QUENCH
        || type == ICMP_REDIRECT
        || type == ICMP_TIME_EXCEEDED
        || type == ICMP_PARAMETERPROB;
  }
}
