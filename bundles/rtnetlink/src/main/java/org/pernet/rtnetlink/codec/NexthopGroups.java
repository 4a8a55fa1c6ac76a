// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.codec;

import java.util.ArrayList;
import java.util.List;
import org.pernet.netlink.codec.WireReader;
import org.pernet.netlink.codec.WireWriter;
import org.pernet.rtnetlink.message.NexthopGroupEntry;

/** What stands in NHA_GROUP. */
public final class NexthopGroups {
  /** How many bytes each has. */
  public static final int ENTRY = 8;

  private NexthopGroups() {}

  /** Reads them; what is too short to be one at the end is left out. */
  public static List<NexthopGroupEntry> read(byte[] bytes) {
    WireReader in = new WireReader(bytes, 0, bytes.length);
    List<NexthopGroupEntry> entries = new ArrayList<>();
    for (int at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
      int weight = in.u8(at + 4) | in.u8(at + 5) << 8;
      entries.add(new NexthopGroupEntry(in.u32(at), weight + 1, in.u16(at + 6)));
    }
    return entries;
  }

  /** Writes them as the kernel does. */
  public static byte[] write(List<NexthopGroupEntry> entries) {
    WireWriter out = new WireWriter(entries.size() * ENTRY);
    for (NexthopGroupEntry entry : entries) {
      out.u32(entry.id());
      out.u8((entry.weight() - 1) & 0xff);
      out.u8((entry.weight() - 1) >>> 8);
      out.u16(entry.reserved());
    }
    return out.toBytes();
  }
}
