// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.protocol;

import org.pernet.api.skb.SkBuff;

/** What IPv4 notes in a frame (struct inet_skb_parm), by the words of {@link SkBuff#control}. */
public final class InetControl {
  /** How its route sees it: RTN_* of its destination. */
  public static final int TYPE = 0;
  /** The index of the device that it came in by; 0 for one made here. */
  public static final int IIF = 1;
  /** {@link #FORWARDED} and its like. */
  public static final int FLAGS = 2;
  /** Where it goes next: an address. */
  public static final int NEXT_HOP = 3;
  /** The greatest fragment that it was put together from; 0 for a packet that came whole. */
  public static final int FRAGMENT_SIZE = 4;
  /** For whoever has it in a queue. */
  public static final int QUEUE = 5;

  /** It is being forwarded (IPSKB_FORWARDED). */
  public static final int FORWARDED = 1;
  /** It may be cut here, whatever its header says (ignore_df). */
  public static final int MAY_CUT = 2;
  /** Its sender's own host does not want to see it, whatever groups it has joined (sk_mc_loop). */
  public static final int NO_LOOP = 4;

  private InetControl() {}

  /** Notes how a packet that begins its way here is routed. */
  public static void begin(SkBuff skb, int type, int iif, int flags) {
    int[] control = skb.control();
    control[TYPE] = type;
    control[IIF] = iif;
    control[FLAGS] = flags;
    control[NEXT_HOP] = 0;
    control[FRAGMENT_SIZE] = 0;
  }

  /** RTN_* of the packet's destination. */
  public static int type(SkBuff skb) {
    return skb.control()[TYPE];
  }

  /** The index of the device that the packet came in by; 0 for one made here. */
  public static int iif(SkBuff skb) {
    return skb.control()[IIF];
  }

  /** Whether a flag is set. */
  public static boolean has(SkBuff skb, int flag) {
    return (skb.control()[FLAGS] & flag) != 0;
  }
}
