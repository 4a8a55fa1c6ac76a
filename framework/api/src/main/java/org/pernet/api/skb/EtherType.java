// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.skb;

/** What an Ethernet frame carries (ETH_P_*), as a number of 16 bits in host order. */
public final class EtherType {
  public static final int ETH_P_IP = 0x0800;
  public static final int ETH_P_ARP = 0x0806;
  public static final int ETH_P_IPV6 = 0x86dd;
  public static final int ETH_P_8021Q = 0x8100;
  /** A frame of IEEE 802.3, whose type field is a length. */
  public static final int ETH_P_802_3 = 0x0001;
  /** Every protocol, for taps. */
  public static final int ETH_P_ALL = 0x0003;
  /** IEEE 802.2 frames. */
  public static final int ETH_P_802_2 = 0x0004;
  /** Values from here on are types, below it they are lengths (ETH_P_802_3_MIN). */
  public static final int ETH_P_802_3_MIN = 0x0600;

  private EtherType() {}
}
