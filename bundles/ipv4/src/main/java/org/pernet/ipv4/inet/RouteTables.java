// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.inet;

/** The tables that every namespace has (RT_TABLE_*), and the origins of routes (RTPROT_*). */
public final class RouteTables {
  public static final int RT_TABLE_UNSPEC = 0;
  public static final int RT_TABLE_COMPAT = 252;
  public static final int RT_TABLE_DEFAULT = 253;
  public static final int RT_TABLE_MAIN = 254;
  public static final int RT_TABLE_LOCAL = 255;

  public static final int RTPROT_UNSPEC = 0;
  public static final int RTPROT_KERNEL = 2;
  public static final int RTPROT_BOOT = 3;

  private RouteTables() {}

  /** What a header of eight bits says of a table: the rest stands in an attribute. */
  public static int inHeader(int table) {
    return table >= 0 && table < 256 ? table : RT_TABLE_COMPAT;
  }
}
