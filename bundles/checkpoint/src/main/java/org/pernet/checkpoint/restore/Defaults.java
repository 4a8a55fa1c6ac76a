// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_DATA;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.task.Task;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/**
 * What links of a kind are like that were told nothing. A setting that is said is not always the same as one that is left:
 * who tells a bridge the priority that it has makes it choose its root anew. So only what differs is said.
 */
final class Defaults {
  private static final String PROBE = "probe";

  private final Map<String, Attributes> byKind = new HashMap<>();

  private Defaults() {}

  /** Those of some kinds, read off links that are made for it in a namespace which nobody ever sees. */
  static Defaults of(Task task, Set<String> kinds) throws NetException {
    Defaults defaults = new Defaults();
    if (kinds.isEmpty()) {
      return defaults;
    }
    boolean[] asked = new boolean[1];
    try {
      task.kernel().nets().create(List.of(task.credentials()), PROBE, nets -> {
        defaults.ask(task, nets.get(0).net(), kinds);
        asked[0] = true;
        throw new NetException(Errno.EIO);
      });
    } catch (NetException ended) {
      if (!asked[0]) {
        throw ended;
      }
    }
    return defaults;
  }

  private void ask(Task task, Net net, Set<String> kinds) throws NetException {
    try (Task helper = task.kernel().tasks().spawn(PROBE, task.credentials(), net);
        RtnlClient client = RtnlClient.open(helper)) {
      for (String kind : kinds) {
        String name = PROBE + byKind.size();
        Attributes wanted = Attributes.builder()
            .put(IFLA_IFNAME, name)
            .put(IFLA_LINKINFO, Attributes.of(IFLA_INFO_KIND, kind))
            .build();
        try {
          client.change(
              RtnlTypes.RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, LinkMessage.of(0, wanted));
        } catch (NetException wantsMore) {
          continue;
        }
        client
            .get(RtnlTypes.RTM_GETLINK, LinkMessage.of(0, Attributes.of(IFLA_IFNAME, name)))
            .ifPresent(reply -> byKind.put(kind, data(reply)));
      }
    }
  }

  private static Attributes data(RtnlReply reply) {
    return reply
        .message()
        .attributes()
        .find(IFLA_LINKINFO)
        .flatMap(info -> info.find(IFLA_INFO_DATA))
        .orElseGet(Attributes::empty);
  }

  /** Of a link's data what its kind would not do by itself. */
  Attributes unlike(String kind, Attributes data) {
    Attributes usual = byKind.get(kind);
    return usual == null ? data : difference(data, usual);
  }

  /** What of {@code wanted} is not so in {@code present}. */
  static Attributes difference(Attributes wanted, Attributes present) {
    Map<Integer, String> there = new HashMap<>();
    present.forEach((type, value) -> there.put(type.number(), Canonical.text(value)));
    Attributes.Builder out = Attributes.builder();
    wanted.forEach((type, value) -> {
      if (!Canonical.text(value).equals(there.get(type.number()))) {
        out.putReceived(type, value, null);
      }
    });
    return out.build();
  }
}
