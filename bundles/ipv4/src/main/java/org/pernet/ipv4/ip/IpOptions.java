// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.ip;

import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.header.Ipv4Header;

/** The options of a header (ip_options_compile): they are checked and passed on as they are; packets that want to choose their own way are refused. */
final class IpOptions {
  /** All is right. */
  static final int GOOD = -1;
  /** The packet names its own way. */
  static final int SOURCE_ROUTE = -2;

  private static final int END = 0;
  private static final int NOOP = 1;
  private static final int RECORD_ROUTE = 7;
  private static final int TIMESTAMP = 0x44;
  private static final int SECURITY = 0x82;
  private static final int LOOSE_SOURCE_ROUTE = 0x83;
  private static final int CIPSO = 0x86;
  private static final int STREAM_ID = 0x88;
  private static final int STRICT_SOURCE_ROUTE = 0x89;
  private static final int ROUTER_ALERT = 0x94;
  private static final int LEAST_POINTER = 4;

  private IpOptions() {}

  /**
   * Checks the options of a packet whose header is right.
   *
   * @return {@link #GOOD}, {@link #SOURCE_ROUTE}, or where in the header the fault is
   */
  static int check(SkBuff skb) {
    int end = Ipv4Header.length(skb);
    int at = Ipv4Header.LENGTH;
    boolean routed = false;
    boolean recorded = false;
    boolean stamped = false;
    while (at < end) {
      int type = skb.getByte(at);
      if (type == END) {
        break;
      }
      if (type == NOOP) {
        at++;
        continue;
      }
      int left = end - at;
      int length = left < 2 ? 0 : skb.getByte(at + 1);
      if (length < 2 || length > left) {
        return at;
      }
      boolean twice = (isSourceRoute(type) && routed)
          || (type == RECORD_ROUTE && recorded)
          || (type == TIMESTAMP && stamped);
      int fault = twice ? 0 : fault(skb, at, type, length);
      if (fault >= 0) {
        return at + fault;
      }
      routed |= isSourceRoute(type);
      recorded |= type == RECORD_ROUTE;
      stamped |= type == TIMESTAMP;
      at += length;
    }
    return routed ? SOURCE_ROUTE : GOOD;
  }

  private static boolean isSourceRoute(int type) {
    return type == LOOSE_SOURCE_ROUTE || type == STRICT_SOURCE_ROUTE;
  }

  /** Which of an option's bytes is wrong; below 0 for none. */
  private static int fault(SkBuff skb, int at, int type, int length) {
    return switch (type) {
      case LOOSE_SOURCE_ROUTE, STRICT_SOURCE_ROUTE, RECORD_ROUTE -> routeFault(skb, at, length);
      case TIMESTAMP -> timestampFault(skb, at, length);
      case ROUTER_ALERT -> length < 4 ? 1 : -1;
      case CIPSO, SECURITY, STREAM_ID -> -1;
      default -> -1;
    };
  }

  private static int routeFault(SkBuff skb, int at, int length) {
    if (length < 3) {
      return 1;
    }
    int pointer = skb.getByte(at + 2);
    boolean full = pointer > length;
    return pointer < LEAST_POINTER || (!full && pointer + 3 > length) ? 2 : -1;
  }

  private static int timestampFault(SkBuff skb, int at, int length) {
    if (length < 4) {
      return 1;
    }
    int pointer = skb.getByte(at + 2);
    if (pointer < 5) {
      return 2;
    }
    if (pointer > length) {
      return -1;
    }
    if (pointer + 3 > length) {
      return 2;
    }
    int flag = skb.getByte(at + 3) & 0xf;
    boolean withAddress = flag == 1 || flag == 3;
    return withAddress && pointer + 7 > length ? 2 : -1;
  }
}
