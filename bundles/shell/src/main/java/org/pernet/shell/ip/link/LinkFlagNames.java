// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pernet.api.dev.IfFlags;
import org.pernet.shell.ip.text.Output;

/** The flags of a link by name. */
public final class LinkFlagNames {
  private static final Map<String, Integer> NAMES = names();

  private LinkFlagNames() {}

  private static Map<String, Integer> names() {
    Map<String, Integer> names = new LinkedHashMap<>();
    names.put("LOOPBACK", IfFlags.IFF_LOOPBACK);
    names.put("BROADCAST", IfFlags.IFF_BROADCAST);
    names.put("POINTOPOINT", IfFlags.IFF_POINTOPOINT);
    names.put("MULTICAST", IfFlags.IFF_MULTICAST);
    names.put("NOARP", IfFlags.IFF_NOARP);
    names.put("ALLMULTI", IfFlags.IFF_ALLMULTI);
    names.put("PROMISC", IfFlags.IFF_PROMISC);
    names.put("MASTER", IfFlags.IFF_MASTER);
    names.put("SLAVE", IfFlags.IFF_SLAVE);
    names.put("DEBUG", IfFlags.IFF_DEBUG);
    names.put("DYNAMIC", IfFlags.IFF_DYNAMIC);
    names.put("AUTOMEDIA", IfFlags.IFF_AUTOMEDIA);
    names.put("PORTSEL", IfFlags.IFF_PORTSEL);
    names.put("NOTRAILERS", IfFlags.IFF_NOTRAILERS);
    names.put("UP", IfFlags.IFF_UP);
    names.put("LOWER_UP", IfFlags.IFF_LOWER_UP);
    names.put("DORMANT", IfFlags.IFF_DORMANT);
    names.put("ECHO", IfFlags.IFF_ECHO);
    return names;
  }

  /** Prints {@code flags}, and whether what the link sits on is down. */
  public static void print(Output out, int flags, boolean peerDown) {
    List<String> shown = new ArrayList<>();
    if ((flags & IfFlags.IFF_UP) != 0 && (flags & IfFlags.IFF_RUNNING) == 0) {
      shown.add("NO-CARRIER");
    }
    int left = flags & ~IfFlags.IFF_RUNNING;
    for (Map.Entry<String, Integer> entry : NAMES.entrySet()) {
      if ((left & entry.getValue()) != 0) {
        shown.add(entry.getKey());
        left &= ~entry.getValue();
      }
    }
    if (left != 0) {
      shown.add(Integer.toHexString(left));
    }
    out.openArray("flags");
    out.text("<");
    String comma = "";
    for (String name : shown) {
      out.element(comma + "%s", name);
      comma = ",";
    }
    if (peerDown) {
      out.element(",%s", "M-DOWN");
    }
    out.text("> ");
    out.closeArray();
  }
}
