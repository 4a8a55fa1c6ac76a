// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.filter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pernet.shell.ip.text.Output;

/** The flags of an address by name (IFA_F_*). */
public final class AddressFlags {
  static final int SECONDARY = 0x01;
  static final int PERMANENT = 0x80;

  private static final Map<String, Integer> NAMES = names();

  /** What a word asks of the flags: those in {@code mask} shall be {@code value}. */
  record Wanted(int mask, int value) {}

  private AddressFlags() {}

  private static Map<String, Integer> names() {
    Map<String, Integer> names = new LinkedHashMap<>();
    names.put("secondary", SECONDARY);
    names.put("temporary", SECONDARY);
    names.put("nodad", 0x02);
    names.put("optimistic", 0x04);
    names.put("dadfailed", 0x08);
    names.put("home", 0x10);
    names.put("deprecated", 0x20);
    names.put("tentative", 0x40);
    names.put("permanent", PERMANENT);
    names.put("mngtmpaddr", 0x100);
    names.put("noprefixroute", 0x200);
    names.put("autojoin", 0x400);
    names.put("stable-privacy", 0x800);
    return names;
  }

  /** What a word asks for; empty where it is no flag's. */
  static Optional<Wanted> wanted(String word) {
    boolean inverted = word.startsWith("-");
    String name = inverted ? word.substring(1) : word;
    if (name.equals("dynamic") || name.equals("primary")) {
      int mask = name.equals("dynamic") ? PERMANENT : SECONDARY;
      return Optional.of(new Wanted(mask, inverted ? mask : 0));
    }
    return Optional.ofNullable(NAMES.get(name)).map(mask -> new Wanted(mask, inverted ? 0 : mask));
  }

  /** Shows those that are set. */
  public static void print(Output out, int flags, boolean ipv6) {
    int left = flags;
    for (Map.Entry<String, Integer> entry : NAMES.entrySet()) {
      int mask = entry.getValue();
      if (mask == PERMANENT) {
        if ((flags & PERMANENT) == 0) {
          out.field("dynamic", "dynamic ", true);
        }
      } else if ((left & mask) != 0) {
        String name = mask == SECONDARY && ipv6 ? "temporary" : entry.getKey();
        out.field(name, name + " ", true);
      }
      left &= ~mask;
    }
    if (left != 0) {
      out.field("ifa_flags", "flags %s ", String.format("%02x", left));
    }
  }
}
