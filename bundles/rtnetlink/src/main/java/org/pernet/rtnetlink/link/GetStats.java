// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.link;

import static org.pernet.rtnetlink.schema.StatsAttributes.IFLA_OFFLOAD_XSTATS_HW_S_INFO;
import static org.pernet.rtnetlink.schema.StatsAttributes.IFLA_OFFLOAD_XSTATS_HW_S_INFO_REQUEST;
import static org.pernet.rtnetlink.schema.StatsAttributes.IFLA_OFFLOAD_XSTATS_HW_S_INFO_USED;
import static org.pernet.rtnetlink.schema.StatsAttributes.IFLA_OFFLOAD_XSTATS_L3_STATS;
import static org.pernet.rtnetlink.schema.StatsAttributes.IFLA_STATS_AF_SPEC;
import static org.pernet.rtnetlink.schema.StatsAttributes.IFLA_STATS_LINK_64;
import static org.pernet.rtnetlink.schema.StatsAttributes.IFLA_STATS_LINK_OFFLOAD_XSTATS;

import java.util.List;
import java.util.Set;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.rtnetlink.handler.RtnlHandler;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.link.StatsRequest.Wanted;
import org.pernet.rtnetlink.message.PlainMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** RTM_GETSTATS: the statistics of one link, or of all, as far as a mask asks for them (rtnl_stats_get, rtnl_stats_dump). */
public final class GetStats implements RtnlHandler {
  private static final Attributes NOT_OFFLOADED = Attributes.of(
      IFLA_OFFLOAD_XSTATS_HW_S_INFO,
      Attributes.of(
          IFLA_OFFLOAD_XSTATS_L3_STATS,
          Attributes.builder()
              .put(IFLA_OFFLOAD_XSTATS_HW_S_INFO_REQUEST, 0)
              .put(IFLA_OFFLOAD_XSTATS_HW_S_INFO_USED, 0)
              .build()));

  @Override
  public int family() {
    return RtnlTypes.AF_UNSPEC;
  }

  @Override
  public Set<Integer> types() {
    return Set.of(RtnlTypes.RTM_GETSTATS);
  }

  @Override
  public void doit(RtnlRequest request) throws NetException {
    StatsRequest asked = StatsRequest.of(request, false);
    if (asked.index() == 0) {
      throw new NetException(Errno.EINVAL);
    }
    NetDevice device = request
        .net()
        .deviceByIndex(asked.index())
        .orElseThrow(() -> new NetException(Errno.ENODEV));
    Wanted wanted = asked.wanted("Filter mask must be set for stats get");
    request.reply(RtnlTypes.RTM_NEWSTATS, fill(device, wanted));
  }

  @Override
  public boolean dumps() {
    return true;
  }

  @Override
  public NetlinkDump dumpit(RtnlRequest request) throws NetException {
    Wanted wanted = StatsRequest.of(request, true).wanted("Filter mask must be set for stats dump");
    return new Dump(request.net(), wanted);
  }

  /** rtnl_statsmsg_fill: of a kind's own statistics there are none. */
  private static PlainMessage fill(NetDevice device, Wanted wanted) {
    Attributes.Builder out = Attributes.builder();
    if (wanted.has(IFLA_STATS_LINK_64)) {
      out.put(IFLA_STATS_LINK_64, LinkFill.statistics64(device));
    }
    if (wanted.has(IFLA_STATS_LINK_OFFLOAD_XSTATS)
        && wanted.hasOffloaded(IFLA_OFFLOAD_XSTATS_HW_S_INFO)) {
      out.put(IFLA_STATS_LINK_OFFLOAD_XSTATS, NOT_OFFLOADED);
    }
    if (wanted.has(IFLA_STATS_AF_SPEC)) {
      out.put(IFLA_STATS_AF_SPEC, Attributes.empty());
    }
    return new PlainMessage(
        "if_stats_msg", List.of(0, 0, 0, device.index(), wanted.mask()), out.build());
  }

  /** All links of a namespace, by ascending index. */
  private static final class Dump implements NetlinkDump {
    private final Net net;
    private final Wanted wanted;
    private final LinkCursor cursor = new LinkCursor();

    Dump(Net net, Wanted wanted) {
      this.net = net;
      this.wanted = wanted;
    }

    @Override
    public boolean next(Sink sink) {
      return cursor.walk(net, device -> sink.emit(RtnlTypes.RTM_NEWSTATS, fill(device, wanted)));
    }

    @Override
    public int sequence() {
      return net.devicesSequence();
    }
  }
}
