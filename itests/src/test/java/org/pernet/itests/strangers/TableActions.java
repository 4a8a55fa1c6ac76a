// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.strangers;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.rtnetlink.schema.RtnlTypes.AF_INET;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;
import org.pernet.itests.strangers.Actions.Action;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.message.NexthopMessage;
import org.pernet.rtnetlink.message.PlainMessage;
import org.pernet.rtnetlink.schema.LinkAttributes;
import org.pernet.rtnetlink.schema.NeighbourAttributes;
import org.pernet.rtnetlink.schema.NeighbourTableAttributes;
import org.pernet.rtnetlink.schema.NexthopAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** What is tried with neighbours, nexthop objects and alternative names. */
final class TableActions {
  private static final int NUD_PERMANENT = 0x80;
  private static final int NTF_PROXY = 8;

  private final Map<String, Action> all = new LinkedHashMap<>();

  TableActions() {
    neighbours();
    neighbourTables();
    nexthops();
    altnames();
  }

  Map<String, Action> all() {
    return all;
  }

  private static NeighbourMessage neighbour(int flags) {
    Attributes.Builder attributes =
        Attributes.builder().put(NeighbourAttributes.NDA_DST, new byte[] {10, 7, 7, 7});
    if (flags == 0) {
      attributes.put(
          NeighbourAttributes.NDA_LLADDR, HardwareAddress.of(new byte[] {2, 0, 0, 0, 0, 7}));
    }
    return new NeighbourMessage(AF_INET, 0, 1, NUD_PERMANENT, flags, 0, attributes.build());
  }

  private void neighbours() {
    for (int flags : new int[] {0, NTF_PROXY}) {
      String end = flags == 0 ? "" : " proxy";
      all.put(
          "RTM_NEWNEIGH" + end,
          task -> Actions.change(task, RtnlTypes.RTM_NEWNEIGH, NLM_F_CREATE, neighbour(flags)));
      all.put(
          "RTM_DELNEIGH" + end,
          task -> Actions.change(task, RtnlTypes.RTM_DELNEIGH, NLM_F_CREATE, neighbour(flags)));
    }
    all.put(
        "RTM_GETNEIGH dump",
        task -> Actions.dump(
            task,
            RtnlTypes.RTM_GETNEIGH,
            new NeighbourMessage(AF_INET, 0, 0, 0, 0, 0, Attributes.empty())));
  }

  private static PlainMessage table(Attributes attributes) {
    return new PlainMessage("ndtmsg", List.of(AF_INET, 0, 0), attributes);
  }

  private static Attributes.Builder arp() {
    return Attributes.builder().put(NeighbourTableAttributes.NDTA_NAME, "arp_cache");
  }

  private void neighbourTables() {
    all.put(
        "RTM_GETNEIGHTBL dump",
        task -> Actions.dump(task, RtnlTypes.RTM_GETNEIGHTBL, table(Attributes.empty())));
    all.put(
        "RTM_SETNEIGHTBL thresholds",
        task -> Actions.change(
            task,
            RtnlTypes.RTM_SETNEIGHTBL,
            0,
            table(arp().put(NeighbourTableAttributes.NDTA_THRESH1, 128).build())));
    Attributes ofLoopback = Attributes.builder()
        .put(NeighbourTableAttributes.NDTPA_IFINDEX, 1)
        .put(NeighbourTableAttributes.NDTPA_UCAST_PROBES, 3)
        .build();
    all.put(
        "RTM_SETNEIGHTBL of lo",
        task -> Actions.change(
            task,
            RtnlTypes.RTM_SETNEIGHTBL,
            0,
            table(arp().put(NeighbourTableAttributes.NDTA_PARMS, ofLoopback).build())));
  }

  private static NexthopMessage nexthop(Attributes attributes) {
    return new NexthopMessage(AF_INET, 0, 0, 0, 0, attributes);
  }

  private void nexthops() {
    Attributes byId = Attributes.of(NexthopAttributes.NHA_ID, 5);
    Attributes blackhole = Attributes.builder()
        .put(NexthopAttributes.NHA_ID, 5)
        .put(NexthopAttributes.NHA_BLACKHOLE, true)
        .build();
    all.put(
        "RTM_NEWNEXTHOP",
        task -> Actions.change(task, RtnlTypes.RTM_NEWNEXTHOP, NLM_F_CREATE, nexthop(blackhole)));
    all.put(
        "RTM_DELNEXTHOP", task -> Actions.change(task, RtnlTypes.RTM_DELNEXTHOP, 0, nexthop(byId)));
    all.put("RTM_GETNEXTHOP", task -> get(task, nexthop(byId)));
    all.put(
        "RTM_GETNEXTHOP dump",
        task -> Actions.dump(task, RtnlTypes.RTM_GETNEXTHOP, nexthop(Attributes.empty())));
  }

  private static void get(Task task, NexthopMessage message) throws NetException {
    try (RtnlClient client = RtnlClient.open(task)) {
      client.get(RtnlTypes.RTM_GETNEXTHOP, message);
    }
  }

  private void altnames() {
    LinkMessage another = LinkMessage.of(
        1,
        Attributes.of(
            LinkAttributes.IFLA_PROP_LIST,
            Attributes.of(LinkAttributes.IFLA_ALT_IFNAME, "another")));
    all.put(
        "RTM_NEWLINKPROP",
        task -> Actions.change(task, RtnlTypes.RTM_NEWLINKPROP, NLM_F_CREATE, another));
    all.put(
        "RTM_DELLINKPROP",
        task -> Actions.change(task, RtnlTypes.RTM_DELLINKPROP, NLM_F_CREATE, another));
  }
}
