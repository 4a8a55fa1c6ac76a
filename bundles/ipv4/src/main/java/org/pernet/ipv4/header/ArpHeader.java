// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.header;

/** An ARP message for IPv4 over Ethernet (struct arphdr and what follows it). */
public final class ArpHeader {
  /** Bytes. */
  public static final int LENGTH = 28;
  /** Where the kind of hardware stands. */
  public static final int HARDWARE_TYPE = 0;
  /** Where the protocol stands. */
  public static final int PROTOCOL = 2;
  /** Where the length of hardware addresses stands. */
  public static final int HARDWARE_LENGTH = 4;
  /** Where the length of protocol addresses stands. */
  public static final int PROTOCOL_LENGTH = 5;
  /** Where the operation stands. */
  public static final int OPERATION = 6;
  /** Where the sender's hardware address stands. */
  public static final int SENDER_HARDWARE = 8;
  /** Where the sender's address stands. */
  public static final int SENDER = 14;
  /** Where the target's hardware address stands. */
  public static final int TARGET_HARDWARE = 18;
  /** Where the target's address stands. */
  public static final int TARGET = 24;

  public static final int ARPOP_REQUEST = 1;
  public static final int ARPOP_REPLY = 2;
  /** ARPHRD_IEEE802. */
  public static final int ARPHRD_IEEE802 = 6;
  /** ARPHRD_ETHER. */
  public static final int ARPHRD_ETHER = 1;

  private ArpHeader() {}
}
