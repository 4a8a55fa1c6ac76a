// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.header;

/** The header of UDP (struct udphdr). */
public final class UdpHeader {
  /** Bytes. */
  public static final int LENGTH = 8;
  /** Where the port it comes from stands. */
  public static final int SOURCE = 0;
  /** Where the port it goes to stands. */
  public static final int DESTINATION = 2;
  /** Where the length stands, the header counted in. */
  public static final int TOTAL_LENGTH = 4;
  /** Where the checksum stands; 0 for none. */
  public static final int CHECKSUM = 6;

  private UdpHeader() {}
}
