// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINK_NETNSID;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_NET_NS_FD;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_NET_NS_PID;

import java.util.OptionalInt;
import org.pernet.api.errno.NetException;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.client.NsidNames;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Numbers;

/** The words that name a namespace. What they open stays open until the program ends. */
final class NetnsLinkOptions {
  private static final String LINK_NETNS = "link-netns/link-netnsid";

  private NetnsLinkOptions() {}

  static void netns(Invocation ip, Arguments words, LinkRequest request) throws CommandExit {
    String value = words.value();
    request.once("netns", value);
    OptionalInt pid = Numbers.integer(value);
    try {
      request.put(IFLA_NET_NS_FD, ip.netnsFiles().openNameOrPath(value));
    } catch (NetException absent) {
      request.put(
          IFLA_NET_NS_PID,
          pid.orElseThrow(() -> Errors.invalidValue(value, "Invalid \"netns\" value")));
    }
    request.setMoving();
  }

  static void linkNetns(Invocation ip, Arguments words, LinkRequest request) throws CommandExit {
    String value = words.value();
    request.once(LINK_NETNS, value);
    int id = ip.nsidNames().idOf(value);
    if (id == NsidNames.NONE) {
      ip.nsidNames().draw(value);
      id = ip.nsidNames().idOf(value);
    }
    if (id == NsidNames.NONE) {
      throw Errors.invalidValue(value, "Invalid \"link-netns\" value");
    }
    request.put(IFLA_LINK_NETNSID, id);
  }

  static void linkNetnsid(String value, LinkRequest request) throws CommandExit {
    request.once(LINK_NETNS, value);
    request.put(
        IFLA_LINK_NETNSID,
        Numbers.integer(value)
            .orElseThrow(() -> Errors.invalidValue(value, "Invalid \"link-netnsid\" value")));
  }
}
