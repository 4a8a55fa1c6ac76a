// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.bridge;

import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Output;

/** Tables that bridges here do not have: they are empty, and cannot be changed. */
final class AbsentTables {
  private static final String VLAN =
      "Usage: bridge vlan { add | del } vid VLAN_ID dev DEV [ tunnel_info id TUNNEL_ID ]\n"
          + "       bridge vlan { show } [ dev DEV ]\nBridges here do not tell virtual LANs apart.";
  private static final String MDB =
      "Usage: bridge mdb { add | del } dev DEV port PORT grp GROUP [src SOURCE] [permanent | temp] [vid VID]\n"
          + "       bridge mdb { show } [ dev DEV ]\nBridges here keep no table of groups.";
  private static final String VNI =
      "Usage: bridge vni { add | del | show }\nThere are no tunnels of this kind here.";

  private AbsentTables() {}

  static void runVlan(Invocation bridge, Arguments words) throws CommandExit {
    if (isShow("vlan", VLAN, words)) {
      try (Output out = bridge.output()) {
        boolean plain = bridge.options().statistics() > 0;
        out.text(plain ? "port              vlan-id\n" : "port              vlan-id  \n");
      }
    }
  }

  static void runMdb(Invocation bridge, Arguments words) throws CommandExit {
    if (isShow("mdb", MDB, words)) {
      try (Output out = bridge.output()) {
        out.openObject(null);
        out.openArray("mdb");
        out.closeArray();
        out.openObject("router");
        out.closeObject();
        out.closeObject();
      }
    }
  }

  static void runVni(Invocation bridge, Arguments words) throws CommandExit {
    if (isShow("vni", VNI, words)) {
      bridge.output().close();
    }
  }

  private static boolean isShow(String object, String usage, Arguments words) throws CommandExit {
    String verb = words.hasMore() ? words.take() : "show";
    if (Matches.prefixOfAny(verb, "add", "delete", "set", "global", "replace")) {
      throw CommandExit.ofCommand(
          Errors.REFUSED, Errors.describe(new NetException(Errno.EOPNOTSUPP)));
    }
    if (Matches.prefixOfAny(verb, "show", "lst", "list", "tunnelshow")) {
      return true;
    }
    throw Matches.prefix(verb, "help")
        ? Errors.refusal(usage)
        : Errors.refusal(
            "Command \"" + verb + "\" is unknown, try \"bridge " + object + " help\".");
  }
}
