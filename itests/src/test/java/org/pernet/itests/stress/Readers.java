// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.stress;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_DUMP_INTR;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REPLACE;
import static org.pernet.rtnetlink.schema.AddressAttributes.IFA_LOCAL;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_DST;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_OIF;
import static org.pernet.rtnetlink.schema.RtnlTypes.AF_INET;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Those who set addresses and routes, and those who read all. */
final class Readers {
  private static final int RT_TABLE_MAIN = 254;
  private static final int RTPROT_BOOT = 3;
  private static final int RT_SCOPE_LINK = 253;
  private static final int RTN_UNICAST = 1;

  private final World world;

  Readers(World world) {
    this.world = world;
  }

  /** Addresses and routes come and go. */
  void addresses(SplittableRandom random) throws NetException {
    try (Task task = world.visit(random);
        RtnlClient client = RtnlClient.open(task)) {
      Optional<NetDevice> device = World.device(task, random);
      if (device.isEmpty()) {
        return;
      }
      int index = device.get().index();
      if (random.nextBoolean()) {
        byte[] address = {10, 9, (byte) random.nextInt(4), (byte) (1 + random.nextInt(9))};
        client.change(
            random.nextInt(3) > 0 ? RtnlTypes.RTM_NEWADDR : RtnlTypes.RTM_DELADDR,
            NLM_F_CREATE | NLM_F_REPLACE,
            new AddressMessage(AF_INET, 24, 0, 0, index, Attributes.of(IFA_LOCAL, address)));
      } else {
        byte[] prefix = {10, (byte) random.nextInt(20), 0, 0};
        client.change(
            random.nextInt(3) > 0 ? RtnlTypes.RTM_NEWROUTE : RtnlTypes.RTM_DELROUTE,
            NLM_F_CREATE | NLM_F_REPLACE,
            route(
                16,
                Attributes.builder().put(RTA_DST, prefix).put(RTA_OIF, index).build()));
      }
    }
  }

  private static RouteMessage route(int length, Attributes attributes) {
    return new RouteMessage(
        AF_INET,
        length,
        0,
        0,
        RT_TABLE_MAIN,
        RTPROT_BOOT,
        RT_SCOPE_LINK,
        RTN_UNICAST,
        0,
        attributes);
  }

  /** Reads all links, addresses or routes; what says that it is whole must be. */
  void dumps(SplittableRandom random) throws NetException {
    try (Task task = world.visit(random);
        RtnlClient client = RtnlClient.open(task)) {
      switch (random.nextInt(3)) {
        case 0 -> client.dump(RtnlTypes.RTM_GETADDR, AddressMessage.ofFamily(AF_INET));
        case 1 -> client.dump(RtnlTypes.RTM_GETROUTE, route(0, Attributes.empty()));
        default ->
          checkLinks(client.dump(RtnlTypes.RTM_GETLINK, LinkMessage.of(0, Attributes.empty())));
      }
    }
  }

  private static void checkLinks(List<RtnlReply> links) {
    boolean whole = links.stream().noneMatch(link -> (link.flags() & NLM_F_DUMP_INTR) != 0);
    Set<String> names = new HashSet<>();
    int last = 0;
    for (RtnlReply reply : links) {
      LinkMessage link = (LinkMessage) reply.message();
      if (link.index() <= last) {
        throw new AssertionError("link " + link.index() + " after " + last + " in a dump");
      }
      last = link.index();
      if (whole && !names.add(link.attributes().get(IFLA_IFNAME))) {
        throw new AssertionError("two links with one name in a dump that is whole: " + links);
      }
    }
  }
}
