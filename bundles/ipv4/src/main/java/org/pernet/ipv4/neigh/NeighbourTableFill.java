// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

import static org.pernet.rtnetlink.schema.NeighbourTableAttributes.*;

import java.util.List;
import org.pernet.api.attr.Attributes;
import org.pernet.api.net.Net;
import org.pernet.ipv4.sysctl.NeighFile;
import org.pernet.ipv4.sysctl.NeighParm;
import org.pernet.ipv4.sysctl.NeighParms;
import org.pernet.rtnetlink.message.PlainMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** The table, and what it keeps for devices, as rtnetlink tells of it (neightbl_fill_info, neightbl_fill_param_info). */
final class NeighbourTableFill {
  static final String NAME = "arp_cache";
  private static final long KEY_AND_ENTRY = 336L << 16 | 4; // bytes of an entry, and of its key
  private static final long NANOS = 1_000_000L; // of a millisecond

  private final NeighbourTable table;
  private final Net net;

  NeighbourTableFill(NeighbourTable table, Net net) {
    this.table = table;
    this.net = net;
  }

  private static PlainMessage message(Attributes attributes) {
    return new PlainMessage(STRUCT, List.of(RtnlTypes.AF_INET, 0, 0), attributes);
  }

  PlainMessage whole() {
    NeighbourGc gc = table.gc();
    NeighbourLimits limits = gc.limits();
    long now = net.kernel().clock().nanoTime();
    long flushed = (now - gc.lastFlush(0)) / NANOS;
    return message(Attributes.builder()
        .put(NDTA_NAME, NAME)
        .put(NDTA_GC_INTERVAL, (long) limits.interval())
        .put(NDTA_THRESH1, limits.first())
        .put(NDTA_THRESH2, limits.second())
        .put(NDTA_THRESH3, limits.third())
        .put(NDTA_CONFIG, new long[] {KEY_AND_ENTRY, gc.size(), flushed & 0xffffffffL, 0, 0, 0, 0, 0
        })
        .put(NDTA_STATS, gc.statistics())
        .put(NDTA_PARMS, parms(0, table.defaults()))
        .build());
  }

  PlainMessage of(int index, NeighParms parms) {
    return message(Attributes.builder()
        .put(NDTA_NAME, NAME)
        .put(NDTA_PARMS, parms(index, parms))
        .build());
  }

  private Attributes parms(int index, NeighParms parms) {
    Attributes.Builder out = Attributes.builder();
    if (index != 0) {
      out.put(NDTPA_IFINDEX, index);
    }
    int bytes = parms.get(NeighParm.QUEUE_LEN_BYTES);
    long reachable = parms.reachable(net.kernel().random(), net.kernel().clock().nanoTime());
    return out.put(NDTPA_REFCNT, 1)
        .put(NDTPA_QUEUE_LENBYTES, bytes)
        .put(NDTPA_QUEUE_LEN, bytes / NeighFile.FRAME_SIZE)
        .put(NDTPA_PROXY_QLEN, parms.get(NeighParm.PROXY_QLEN))
        .put(NDTPA_APP_PROBES, parms.get(NeighParm.APP_PROBES))
        .put(NDTPA_UCAST_PROBES, parms.get(NeighParm.UCAST_PROBES))
        .put(NDTPA_MCAST_PROBES, parms.get(NeighParm.MCAST_PROBES))
        .put(NDTPA_MCAST_REPROBES, parms.get(NeighParm.MCAST_REPROBES))
        .put(NDTPA_REACHABLE_TIME, reachable)
        .put(NDTPA_BASE_REACHABLE_TIME, (long) parms.get(NeighParm.BASE_REACHABLE_TIME))
        .put(NDTPA_GC_STALETIME, (long) parms.get(NeighParm.GC_STALETIME))
        .put(NDTPA_DELAY_PROBE_TIME, (long) parms.get(NeighParm.DELAY_PROBE_TIME))
        .put(NDTPA_RETRANS_TIME, (long) parms.get(NeighParm.RETRANS_TIME))
        .put(NDTPA_ANYCAST_DELAY, (long) parms.get(NeighParm.ANYCAST_DELAY))
        .put(NDTPA_PROXY_DELAY, (long) parms.get(NeighParm.PROXY_DELAY))
        .put(NDTPA_LOCKTIME, (long) parms.get(NeighParm.LOCKTIME))
        .put(NDTPA_INTERVAL_PROBE_TIME_MS, (long) parms.get(NeighParm.INTERVAL_PROBE_TIME_MS))
        .build();
  }
}
