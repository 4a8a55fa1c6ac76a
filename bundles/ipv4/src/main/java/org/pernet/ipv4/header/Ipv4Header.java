// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.header;

import org.pernet.api.skb.SkBuff;

/** The header of IPv4 (struct iphdr), at the first byte of a frame that has one there. */
public final class Ipv4Header {
  /** Bytes without options. */
  public static final int LENGTH = 20;
  /** Bytes with all options. */
  public static final int MAX_LENGTH = 60;
  /** The longest packet. */
  public static final int MAX_PACKET = 65535;
  /** Don't fragment (IP_DF). */
  public static final int IP_DF = 0x4000;
  /** More fragments (IP_MF). */
  public static final int IP_MF = 0x2000;
  /** Where in its packet a fragment begins, in units of 8 bytes (IP_OFFSET). */
  public static final int IP_OFFSET = 0x1fff;

  /** IPPROTO_ICMP. */
  public static final int IPPROTO_ICMP = 1;
  /** IPPROTO_UDP. */
  public static final int IPPROTO_UDP = 17;
  /** IPPROTO_RAW. */
  public static final int IPPROTO_RAW = 255;

  /** Where the type of service stands. */
  public static final int TOS = 1;
  /** Where the length of all stands. */
  public static final int TOTAL_LENGTH = 2;
  /** Where the identification stands. */
  public static final int ID = 4;
  /** Where flags and offset stand. */
  public static final int FRAGMENT = 6;
  /** Where the time to live stands. */
  public static final int TTL = 8;
  /** Where the protocol stands. */
  public static final int PROTOCOL = 9;
  /** Where the checksum stands. */
  public static final int CHECKSUM = 10;
  /** Where the source stands. */
  public static final int SOURCE = 12;
  /** Where the destination stands. */
  public static final int DESTINATION = 16;

  private Ipv4Header() {}

  /**
   * Where the header of a packet begins whose first byte is of a later one: what the accessors of the frame count from, so 0
   * or less.
   */
  public static int base(SkBuff skb) {
    return skb.networkHeader() - skb.offset();
  }

  /** The version: 4, in what is right. */
  public static int version(SkBuff skb) {
    return skb.getByte(0) >>> 4;
  }

  /** Its bytes, options counted in. */
  public static int length(SkBuff skb) {
    return (skb.getByte(0) & 0xf) << 2;
  }

  /** The type of service. */
  public static int tos(SkBuff skb) {
    return skb.getByte(TOS);
  }

  /** Bytes of the packet. */
  public static int totalLength(SkBuff skb) {
    return skb.getShort(TOTAL_LENGTH);
  }

  /** Flags and offset. */
  public static int fragment(SkBuff skb) {
    return skb.getShort(FRAGMENT);
  }

  /** Whether it is part of a packet (ip_is_fragment). */
  public static boolean isFragment(SkBuff skb) {
    return (fragment(skb) & (IP_MF | IP_OFFSET)) != 0;
  }

  /** The time to live. */
  public static int ttl(SkBuff skb) {
    return skb.getByte(TTL);
  }

  /** IPPROTO_*. */
  public static int protocol(SkBuff skb) {
    return skb.getByte(PROTOCOL);
  }

  /** The source. */
  public static int source(SkBuff skb) {
    return skb.getInt(SOURCE);
  }

  /** The destination. */
  public static int destination(SkBuff skb) {
    return skb.getInt(DESTINATION);
  }

  /** Whether the checksum of a header of {@code length} bytes is right. */
  public static boolean isRight(SkBuff skb, int length) {
    return Checksum.of(skb.data(), skb.offset(), length) == 0;
  }

  /** Sets the checksum (ip_send_check). */
  public static void sum(SkBuff skb) {
    skb.setShort(CHECKSUM, 0);
    skb.setShort(CHECKSUM, Checksum.of(skb.data(), skb.offset(), length(skb)));
  }

  /** Takes one off the time to live, and mends the checksum (ip_decrease_ttl). */
  public static void decreaseTtl(SkBuff skb) {
    int before = skb.getShort(TTL);
    int after = before - 0x100;
    skb.setShort(TTL, after);
    skb.setShort(CHECKSUM, Checksum.replace(skb.getShort(CHECKSUM), before, after));
  }
}
