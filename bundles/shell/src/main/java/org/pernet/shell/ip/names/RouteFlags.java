// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.names;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pernet.shell.ip.text.Output;

/** The flags of a route, of a next hop, and of what a lookup found, by name. */
public final class RouteFlags {
  /** RTNH_F_* and RTM_F_*. */
  private static final Map<Integer, String> OF_ROUTE = ordered(
      new int[] {0x1, 0x4, 0x2, 0x8, 0x40, 0x100, 0x10, 0x20, 0x4000, 0x8000, 0x2000_0000},
      "dead",
      "onlink",
      "pervasive",
      "offload",
      "trap",
      "notify",
      "linkdown",
      "unresolved",
      "rt_offload",
      "rt_trap",
      "rt_offload_failed");

  /** RTCF_*. */
  private static final Map<Integer, String> OF_CACHE = ordered(
      new int[] {
        0x8000_0000,
        0x4000_0000,
        0x2000_0000,
        0x1000_0000,
        0x0800_0000,
        0x0080_0000,
        0x0040_0000,
        0x0002_0000,
        0x0400_0000,
        0x0004_0000,
        0x0100_0000,
        0x0020_0000,
        0x0001_0000,
        0x0008_0000
      },
      "local",
      "reject",
      "mc",
      "brd",
      "dst-nat",
      "src-nat",
      "masq",
      "dst-direct",
      "src-direct",
      "redirected",
      "redirect",
      "fastroute",
      "notify",
      "proxy");

  private static final int LOW = 0xffff;

  private RouteFlags() {}

  private static Map<Integer, String> ordered(int[] flags, String... names) {
    Map<Integer, String> ordered = new LinkedHashMap<>();
    for (int i = 0; i < flags.length; i++) {
      ordered.put(flags[i], names[i]);
    }
    return ordered;
  }

  /** Shows those of a route or of a next hop. */
  public static void print(Output out, int flags) {
    out.openArray("flags");
    OF_ROUTE.forEach((flag, name) -> {
      if ((flags & flag) != 0) {
        out.element("%s ", name);
      }
    });
    out.closeArray();
  }

  /** Shows those of what a lookup found. */
  public static void printCache(Output out, int flags) {
    int left = flags & ~LOW;
    out.breakLine();
    out.text("    cache ");
    out.openArray("cache");
    out.text(left == 0 ? "" : "<");
    boolean some = left != 0;
    for (Map.Entry<Integer, String> entry : OF_CACHE.entrySet()) {
      if ((left & entry.getKey()) != 0) {
        left &= ~entry.getKey();
        out.element(left == 0 ? "%s" : "%s,", entry.getValue());
      }
    }
    if (left != 0) {
      out.element("%s", Integer.toHexString(left));
    }
    out.closeArray();
    out.text(some ? "> " : "");
  }
}
