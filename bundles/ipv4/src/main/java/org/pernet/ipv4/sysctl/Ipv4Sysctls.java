// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.sysctl;

import java.util.Arrays;

/** The settings of a namespace. Written under RTNL, read without a lock; what nobody has changed costs nothing. */
@SuppressWarnings("EnumOrdinal") // an array read, not a map's
public final class Ipv4Sysctls {
  private static final long[] INITIAL =
      Arrays.stream(Ipv4Sysctl.values()).mapToLong(Ipv4Sysctl::initial).toArray();

  private volatile long[] values = INITIAL;
  private volatile long pingGroups = range(1, 0);
  private volatile long localPorts = range(32768, 60999);
  private volatile PortSet reservedPorts = PortSet.NONE;

  /** The kernel's defaults. */
  public Ipv4Sysctls() {}

  private static long range(long least, long most) {
    return least << 32 | (most & 0xffffffffL);
  }

  /** A setting of one number. */
  public long get(Ipv4Sysctl which) {
    return values[which.ordinal()];
  }

  /** A setting of one number that is yes or no. */
  public boolean is(Ipv4Sysctl which) {
    return values[which.ordinal()] != 0;
  }

  /** Sets one. */
  public void set(Ipv4Sysctl which, long value) {
    long[] own = values.clone();
    own[which.ordinal()] = value;
    values = own;
  }

  /** Whether a group may make sockets of ICMP (ping_group_range); as numbered in the initial user namespace, unsigned. */
  public boolean mayPing(int group) {
    long now = pingGroups;
    long asked = group & 0xffffffffL;
    return asked >= now >>> 32 && asked <= (now & 0xffffffffL);
  }

  /** The first and the last of the groups that may, in the upper and the lower half. */
  public long pingGroups() {
    return pingGroups;
  }

  /** Sets them. */
  public void setPingGroups(long first, long last) {
    pingGroups = range(first, last);
  }

  /** The first port that sockets are given (ip_local_port_range). */
  public int firstLocalPort() {
    return (int) (localPorts >>> 32);
  }

  /** The last one. */
  public int lastLocalPort() {
    return (int) localPorts;
  }

  /** Sets both. */
  public void setLocalPorts(int first, int last) {
    localPorts = range(first, last);
  }

  /** Those that are never given (ip_local_reserved_ports). */
  public PortSet reservedPorts() {
    return reservedPorts;
  }

  /** Sets them. */
  public void setReservedPorts(PortSet ports) {
    reservedPorts = ports;
  }
}
