// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINK;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINK_NETNSID;

import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Color;
import org.pernet.shell.ip.text.Output;

/** Shows a link's name, and what it sits on. */
public final class LinkNamePrinter {
  private LinkNamePrinter() {}

  /** Shows them in {@code template}; whether what it sits on is down. */
  public static boolean print(Invocation ip, Output out, String template, LinkMessage link) {
    String name = link.name().orElseThrow();
    Integer below = link.attributes().get(IFLA_LINK);
    if (below == null) {
      out.field(Color.INTERFACE, "ifname", template, name);
      return false;
    }
    boolean down = false;
    String shown;
    if (below == 0) {
      out.json("link", null);
      shown = "NONE";
    } else if (link.attributes().has(IFLA_LINK_NETNSID)) {
      out.json("link_index", below);
      shown = "if" + below;
    } else {
      shown = ip.linkNames().name(below);
      out.json("link", shown);
      down = ip.linkNames().isKnownDown(below);
    }
    out.text(Color.INTERFACE, template, name + "@" + shown);
    out.json("ifname", name);
    return down;
  }
}
