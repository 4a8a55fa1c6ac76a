// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_ALT_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_PROP_LIST;

import java.util.Optional;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.IfNames;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.client.NetlinkFlags;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;

/** {@code ip link property}: alternative names. */
final class LinkProperties {
  private LinkProperties() {}

  static void run(Invocation ip, Arguments words) throws CommandExit {
    String verb = words.hasMore() ? words.take() : "help";
    if (Matches.prefix(verb, "add")) {
      int flags = NetlinkFlags.EXCLUSIVE | NetlinkFlags.CREATE | NetlinkFlags.APPEND;
      modify(ip, RtnlTypes.RTM_NEWLINKPROP, flags, words);
    } else if (Matches.prefix(verb, "del")) {
      modify(ip, RtnlTypes.RTM_DELLINKPROP, 0, words);
    } else if (Matches.prefix(verb, "help")) {
      throw LinkUsage.exit();
    } else {
      throw Errors.refusal("Operator required");
    }
  }

  private static void modify(Invocation ip, int type, int flags, Arguments words)
      throws CommandExit {
    Attributes.Builder names = Attributes.builder();
    Optional<String> device = Optional.empty();
    while (words.hasMore()) {
      String word = words.take();
      if (Matches.prefix(word, "altname")) {
        names.put(IFLA_ALT_IFNAME, name(words.value()));
      } else if (Matches.prefix(word, "help")) {
        throw LinkUsage.exit();
      } else {
        String named = word.equals("dev") ? words.value() : word;
        if (device.isPresent()) {
          throw Errors.garbage("dev", named);
        }
        if (!IfNames.isAlternativeName(named)) {
          throw Errors.invalid(named, "\"dev\" not a valid ifname");
        }
        device = Optional.of(named);
      }
    }
    String name = device.orElseThrow(
        () -> Errors.refusal("Not enough of information: \"dev\" argument is required."));
    int index = ip.linkNames().index(name).orElseThrow(() -> Errors.noDevice(name));
    try {
      ip.client()
          .change(type, flags, LinkMessage.of(index, Attributes.of(IFLA_PROP_LIST, names.build())));
    } catch (NetException refused) {
      throw Errors.kernel(refused);
    }
  }

  private static String name(String value) throws CommandExit {
    if (!IfNames.isAlternativeName(value)) {
      throw Errors.invalid(value, "not a valid altname");
    }
    return value;
  }
}
