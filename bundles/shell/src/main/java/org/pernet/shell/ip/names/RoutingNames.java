// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.names;

import java.util.Map;
import java.util.OptionalInt;
import org.pernet.shell.ip.text.Numbers;

/** The tables of names, and what goes with them. */
public final class RoutingNames {
  public static final int RT_TABLE_DEFAULT = 253;
  public static final int RT_TABLE_MAIN = 254;
  public static final int RT_TABLE_LOCAL = 255;
  public static final int RT_SCOPE_UNIVERSE = 0;
  public static final int RT_SCOPE_LINK = 253;
  public static final int RT_SCOPE_HOST = 254;
  public static final int RT_SCOPE_NOWHERE = 255;
  public static final int RTPROT_KERNEL = 2;
  public static final int RTPROT_BOOT = 3;

  private static final int BYTE = 255;

  /** Routing tables (RT_TABLE_*). */
  public static final NameTable TABLES = new NameTable(
      Map.of(
          0, "unspec", RT_TABLE_DEFAULT, "default", RT_TABLE_MAIN, "main", RT_TABLE_LOCAL, "local"),
      0xffff_ffffL,
      0,
      Integer::toUnsignedString);

  /** Scopes (RT_SCOPE_*). */
  public static final NameTable SCOPES = new NameTable(
      Map.of(
          RT_SCOPE_UNIVERSE,
          "global",
          200,
          "site",
          RT_SCOPE_LINK,
          "link",
          RT_SCOPE_HOST,
          "host",
          RT_SCOPE_NOWHERE,
          "nowhere"),
      BYTE,
      0,
      Integer::toString);

  /** Who made a route, a rule, a neighbour (RTPROT_*). */
  public static final NameTable PROTOCOLS = new NameTable(
      Map.ofEntries(
          Map.entry(0, "unspec"),
          Map.entry(1, "redirect"),
          Map.entry(RTPROT_KERNEL, "kernel"),
          Map.entry(RTPROT_BOOT, "boot"),
          Map.entry(4, "static"),
          Map.entry(8, "gated"),
          Map.entry(9, "ra"),
          Map.entry(10, "mrt"),
          Map.entry(11, "zebra"),
          Map.entry(12, "bird"),
          Map.entry(13, "dnrouted"),
          Map.entry(14, "xorp"),
          Map.entry(15, "ntk"),
          Map.entry(16, "dhcp"),
          Map.entry(18, "keepalived"),
          Map.entry(42, "babel"),
          Map.entry(99, "openr"),
          Map.entry(186, "bgp"),
          Map.entry(187, "isis"),
          Map.entry(188, "ospf"),
          Map.entry(189, "rip"),
          Map.entry(192, "eigrp")),
      BYTE,
      0,
      Integer::toString);

  /** Types of service: the differentiated services' names. */
  public static final NameTable DSFIELDS = new NameTable(
      Map.ofEntries(
          Map.entry(0x00, "default"),
          Map.entry(0x28, "AF11"),
          Map.entry(0x30, "AF12"),
          Map.entry(0x38, "AF13"),
          Map.entry(0x48, "AF21"),
          Map.entry(0x50, "AF22"),
          Map.entry(0x58, "AF23"),
          Map.entry(0x68, "AF31"),
          Map.entry(0x70, "AF32"),
          Map.entry(0x78, "AF33"),
          Map.entry(0x88, "AF41"),
          Map.entry(0x90, "AF42"),
          Map.entry(0x98, "AF43"),
          Map.entry(0x20, "CS1"),
          Map.entry(0x40, "CS2"),
          Map.entry(0x60, "CS3"),
          Map.entry(0x80, "CS4"),
          Map.entry(0xa0, "CS5"),
          Map.entry(0xc0, "CS6"),
          Map.entry(0xe0, "CS7"),
          Map.entry(0xb8, "EF")),
      BYTE,
      16,
      number -> String.format("0x%02x", number));

  /** Realms. */
  public static final NameTable REALMS =
      new NameTable(Map.of(0, "cosmos"), BYTE, 0, Integer::toString);

  /** Groups of links. */
  public static final NameTable GROUPS =
      new NameTable(Map.of(0, "default"), 0xffff_ffffL, 0, Integer::toUnsignedString);

  private RoutingNames() {}

  /** Two realms in one number: {@code FROM/TO}, the second alone, or the number itself; empty for what is neither. */
  public static OptionalInt realms(String word) {
    OptionalInt raw = Numbers.unsigned(word);
    if (raw.isPresent()) {
      return raw;
    }
    int slash = word.indexOf('/');
    int from = 0;
    if (slash >= 0) {
      OptionalInt read = REALMS.number(word.substring(0, slash));
      if (read.isEmpty()) {
        return read;
      }
      from = read.getAsInt();
    }
    String rest = word.substring(slash + 1);
    OptionalInt to = rest.isEmpty() ? OptionalInt.of(0) : REALMS.number(rest);
    return to.isEmpty() ? to : OptionalInt.of(from << Short.SIZE | to.getAsInt());
  }
}
