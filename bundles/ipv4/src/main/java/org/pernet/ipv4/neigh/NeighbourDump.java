// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

import static org.pernet.ipv4.neigh.Nud.NTF_PROXY;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_IFINDEX;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_MASTER;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWNEIGH;

import java.util.ArrayList;
import java.util.List;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.rtnetlink.handler.AttributePolicy;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.schema.NeighbourAttributes;

/** All neighbours of a namespace, by device, or those that the host answers for. Of each it tells as it is then. */
final class NeighbourDump implements NetlinkDump {
  private static final int NO_MASTER = -1;

  private final boolean proxies;
  private final int index; // 0 for all
  private final int master; // 0 for all, NO_MASTER for those of devices without one
  private final List<Object> rest;
  private int next;

  private NeighbourDump(NeighbourTable table, Net net, boolean proxies, int index, int master) {
    this.proxies = proxies;
    this.index = index;
    this.master = master;
    NeighNet there = table.get(net);
    rest = new ArrayList<>();
    if (there != null) {
      rest.addAll(proxies ? List.of(there.proxies()) : there.all());
    }
  }

  static NeighbourDump of(RtnlRequest request, NeighbourTable table) throws NetException {
    boolean strict = request.netlink().isStrict();
    if (!(request.body() instanceof NeighbourMessage asked)) {
      if (strict) {
        throw new NetException(Errno.EINVAL, "Invalid header for neighbor dump request");
      }
      return new NeighbourDump(table, request.net(), false, 0, 0);
    }
    if (strict) {
      checkStrictly(asked);
    } else {
      AttributePolicy.check(asked.attributes());
    }
    return new NeighbourDump(
        table,
        request.net(),
        asked.flags() == NTF_PROXY,
        asked.attributes().find(NDA_IFINDEX).orElse(0),
        asked.attributes().find(NDA_MASTER).orElse(0));
  }

  /** neigh_valid_dump_req. */
  private static void checkStrictly(NeighbourMessage asked) throws NetException {
    if ((asked.padding() | asked.index() | asked.state() | asked.type()) != 0) {
      throw new NetException(Errno.EINVAL, "Invalid values in header for neighbor dump request");
    }
    if ((asked.flags() & ~NTF_PROXY) != 0) {
      throw new NetException(Errno.EINVAL, "Invalid flags in header for neighbor dump request");
    }
    AttributePolicy.checkStrictly(asked.attributes(), NeighbourAttributes.SCHEMA);
    for (int i = 0; i < asked.attributes().size(); i++) {
      AttributeType<?> type = asked.attributes().typeAt(i);
      if (type != NDA_IFINDEX && type != NDA_MASTER) {
        throw new NetException(Errno.EINVAL, "Unsupported attribute in neighbor dump request");
      }
    }
  }

  @Override
  public boolean next(Sink sink) {
    while (next < rest.size()) {
      Object one = rest.get(next++);
      if (one instanceof ProxyNeighbour proxy) {
        if (isWanted(proxy.device()) && !sink.emit(RTM_NEWNEIGH, NeighbourFill.fill(proxy))) {
          return next < rest.size();
        }
      } else if (one instanceof Neighbour neighbour && !neighbour.isDead()) {
        if (isWanted(neighbour.device())
            && !sink.emit(RTM_NEWNEIGH, NeighbourFill.fill(neighbour))) {
          return next < rest.size();
        }
      }
    }
    return false;
  }

  private boolean isWanted(NetDevice device) {
    if (index != 0 && (device == null || device.index() != index)) {
      return false;
    }
    if (master == NO_MASTER) {
      return device == null || device.master().isEmpty();
    }
    return master == 0
        || (device != null
            && device.master().filter(over -> over.index() == master).isPresent());
  }

  @Override
  public int flags() {
    return index != 0 || master != 0 ? NetlinkMessage.NLM_F_DUMP_FILTERED : 0;
  }

  @Override
  public boolean endsApart() {
    return !proxies || !rest.isEmpty();
  }
}
