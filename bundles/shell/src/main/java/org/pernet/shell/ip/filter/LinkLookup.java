// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.filter;

import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.LinkAttributes;
import org.pernet.rtnetlink.schema.LinkInfoAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.client.LinkNames;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Numbers;

/** What words that name links and groups stand for; a refusal of the word where there is none. */
public final class LinkLookup {
  /** The group with number 0. */
  public static final String DEFAULT_GROUP = "default";

  private LinkLookup() {}

  /** The number of a group. */
  public static int group(String value) throws CommandExit {
    if (value.equals(DEFAULT_GROUP)) {
      return 0;
    }
    OptionalInt group = Numbers.truncated(value);
    if (group.isEmpty() || group.getAsInt() < 0) {
      throw Errors.invalidValue(value, "Invalid \"group\" value");
    }
    return group.getAsInt();
  }

  /** The index of the link that a word names; a refusal of the word where there is none. */
  public static int index(Invocation ip, String device) throws CommandExit {
    return ip.linkNames()
        .index(device)
        .orElseThrow(() -> Errors.invalidValue(device, "Device does not exist"));
  }

  /** The index of the routing domain that a word names. */
  public static int vrfIndex(Invocation ip, String device) throws CommandExit {
    if (!kind(ip, device).filter("vrf"::equals).isPresent()) {
      throw Errors.invalidValue(device, "Not a valid VRF name");
    }
    return index(ip, device);
  }

  private static Optional<String> kind(Invocation ip, String device) {
    try {
      return ip.client()
          .get(
              RtnlTypes.RTM_GETLINK,
              LinkMessage.of(0, LinkNames.putName(Attributes.builder(), device).build()))
          .map(RtnlReply::message)
          .flatMap(link -> link.attributes().find(LinkAttributes.IFLA_LINKINFO))
          .flatMap(info -> info.find(LinkInfoAttributes.IFLA_INFO_KIND));
    } catch (NetException absent) {
      return Optional.empty();
    }
  }
}
