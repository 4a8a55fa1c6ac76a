// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.socket;

/** What can be set on a socket, as a number (setsockopt). Times to live are 1 to 255; yes is 1, no is 0. */
public enum InetOption {
  /** Whether datagrams may go to all (SO_BROADCAST). */
  SO_BROADCAST(0, 0, 1),
  /** Whether others that say so too may have the same address (SO_REUSEADDR). */
  SO_REUSEADDR(0, 0, 1),
  /** How much may wait, in bytes of memory (SO_RCVBUF): twice what is asked for, 2304 at least. */
  SO_RCVBUF(212_992, 0, Integer.MAX_VALUE),
  /** The mark of what is sent (SO_MARK); EPERM without CAP_NET_ADMIN or CAP_NET_RAW. */
  SO_MARK(0, Integer.MIN_VALUE, Integer.MAX_VALUE),
  /** The priority of what is sent (SO_PRIORITY). */
  SO_PRIORITY(0, 0, Integer.MAX_VALUE),
  /** The time to live of what is sent (IP_TTL); -1 for the namespace's. */
  IP_TTL(-1, -1, 255),
  /** The type of service of what is sent (IP_TOS). */
  IP_TOS(0, 0, 255),
  /** Whether paths' MTUs are heeded (IP_MTU_DISCOVER): 0 DONT, 1 WANT, 2 DO, 3 PROBE. */
  IP_MTU_DISCOVER(1, 0, 5),
  /** The time to live of what is sent to groups (IP_MULTICAST_TTL). */
  IP_MULTICAST_TTL(1, 0, 255),
  /** Whether what is sent to groups comes back to this host (IP_MULTICAST_LOOP). */
  IP_MULTICAST_LOOP(1, 0, 1),
  /** The index of the device that groups are sent to by (IP_MULTICAST_IF); 0 for the route's. */
  IP_MULTICAST_IF(0, 0, Integer.MAX_VALUE),
  /** Whether datagrams to groups come that another socket of the device has joined (IP_MULTICAST_ALL). */
  IP_MULTICAST_ALL(1, 0, 1),
  /** Whether all errors are told, and kept for {@link InetSocket#receiveError} (IP_RECVERR). */
  IP_RECVERR(0, 0, 1),
  /** Of a raw socket: whether what is sent has its header already (IP_HDRINCL). */
  IP_HDRINCL(0, 0, 1),
  /** Of a raw socket of ICMP: the types that do not come, a bit for each (ICMP_FILTER). */
  ICMP_FILTER(0, Integer.MIN_VALUE, Integer.MAX_VALUE);

  private final int initial;
  private final int least;
  private final int most;

  InetOption(int initial, int least, int most) {
    this.initial = initial;
    this.least = least;
    this.most = most;
  }

  /** What it is before anybody sets it. */
  public int initial() {
    return initial;
  }

  /** Whether it may be set to a value. */
  public boolean takes(int value) {
    return value >= least && value <= most;
  }
}
