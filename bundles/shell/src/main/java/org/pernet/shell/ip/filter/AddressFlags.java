// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.filter;

import java.util.List;
import java.util.Optional;
import org.pernet.shell.ip.text.Output;

/** The flags of an address by name (IFA_F_*). */
public final class AddressFlags {
  /** IFA_F_MCAUTOJOIN. */
  public static final int MCAUTOJOIN = 0x400;

  static final int SECONDARY = 0x01;
  static final int PERMANENT = 0x80;

  /** What a word asks of the flags: those in {@code mask} shall be {@code value}. */
  record Wanted(int mask, int value) {}

  /**
   * A flag.
   *
   * @param name its word
   * @param mask its bit
   * @param readOnly whether only the kernel sets it
   * @param ipv6Only whether it means nothing to IPv4
   */
  public record Named(String name, int mask, boolean readOnly, boolean ipv6Only) {}

  private static final List<Named> ALL = List.of(
      new Named("secondary", SECONDARY, true, false),
      new Named("temporary", SECONDARY, true, false),
      new Named("nodad", 0x02, false, true),
      new Named("optimistic", 0x04, false, true),
      new Named("dadfailed", 0x08, true, true),
      new Named("home", 0x10, false, true),
      new Named("deprecated", 0x20, true, true),
      new Named("tentative", 0x40, true, true),
      new Named("permanent", PERMANENT, true, true),
      new Named("mngtmpaddr", 0x100, false, true),
      new Named("noprefixroute", 0x200, false, false),
      new Named("autojoin", MCAUTOJOIN, false, false),
      new Named("stable-privacy", 0x800, true, true));

  private AddressFlags() {}

  /** The flag that a word names. */
  public static Optional<Named> find(String word) {
    return ALL.stream().filter(flag -> flag.name().equals(word)).findFirst();
  }

  /** Whether an address is one of those that go with another of its prefix. */
  public static boolean isSecondary(int flags) {
    return (flags & SECONDARY) != 0;
  }

  /** What a word asks for; empty where it is no flag's. */
  static Optional<Wanted> wanted(String word) {
    boolean inverted = word.startsWith("-");
    String name = inverted ? word.substring(1) : word;
    if (name.equals("dynamic") || name.equals("primary")) {
      int mask = name.equals("dynamic") ? PERMANENT : SECONDARY;
      return Optional.of(new Wanted(mask, inverted ? mask : 0));
    }
    return find(name).map(flag -> new Wanted(flag.mask(), inverted ? 0 : flag.mask()));
  }

  /** Shows those that are set. */
  public static void print(Output out, int flags, boolean ipv6) {
    int left = flags;
    for (Named flag : ALL) {
      int mask = flag.mask();
      if (mask == PERMANENT) {
        if ((flags & PERMANENT) == 0) {
          out.field("dynamic", "dynamic ", true);
        }
      } else if ((left & mask) != 0) {
        String name = mask == SECONDARY && ipv6 ? "temporary" : flag.name();
        out.field(name, name + " ", true);
      }
      left &= ~mask;
    }
    if (left != 0) {
      out.field("ifa_flags", "flags %s ", String.format("%02x", left));
    }
  }
}
