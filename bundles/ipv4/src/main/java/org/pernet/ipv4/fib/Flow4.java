// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

/** What a look-up is about (struct flowi4). Its owner uses it again for each packet; not safe for threads. */
public final class Flow4 {
  /** Where to; 0 for unsaid. */
  public int daddr;
  /** Where from; 0 for any. */
  public int saddr;
  /** The index of the device that it must go out by; 0 for any. */
  public int oif;
  /** The index of the device that it came in by; the loopback's for what comes from here. */
  public int iif;
  /** Its mark. */
  public int mark;
  /** Its type of service, without the two lowest bits. */
  public int tos;
  /** The nearest scope that will do, RT_SCOPE_*. */
  public int scope;
  /** IPPROTO_*; 0 for unknown. */
  public int protocol;
  /** The port that it comes from; 0 for none. */
  public int sport;
  /** The port that it goes to; 0 for none. */
  public int dport;
  /** The user who sends it; {@link #NO_UID} for nobody. */
  public int uid;
  /** Whether {@link #saddr} need not be one of the host's (FLOWI_FLAG_ANYSRC). */
  public boolean anySource;
  /** Whether it is a packet that came, and not one that is to be sent. */
  public boolean isPacket;
  /** Whether it is an error that quotes a packet, of {@link #quotedSource} and {@link #quotedDestination}. */
  public boolean quotes;

  public int quotedSource;
  public int quotedDestination;
  /** Whether there is a packet in it, of IPv4, whose addresses, protocol and ports follow. */
  public boolean hasInner;

  public int innerSource;
  public int innerDestination;
  public int innerProtocol;
  public int innerSport;
  public int innerDport;

  /** INVALID_UID. */
  public static final int NO_UID = -1;
  /** The index of the loopback (LOOPBACK_IFINDEX). */
  public static final int LOOPBACK_IFINDEX = 1;

  /** A flow about nothing. */
  public Flow4() {
    clear();
  }

  /** About nothing again. Returns itself. */
  public Flow4 clear() {
    daddr = 0;
    saddr = 0;
    oif = 0;
    iif = LOOPBACK_IFINDEX;
    mark = 0;
    tos = 0;
    scope = 0;
    protocol = 0;
    sport = 0;
    dport = 0;
    uid = NO_UID;
    anySource = false;
    isPacket = false;
    quotes = false;
    hasInner = false;
    return this;
  }
}
